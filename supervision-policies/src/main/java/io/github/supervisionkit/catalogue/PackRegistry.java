package io.github.supervisionkit.catalogue;

import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import io.github.supervisionkit.source.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Packs by their identifiers: some given, some that providers read when they are asked for.
 *
 * <p>Of several versions of a pack the latest is found. Two packs of one identifier and one version are an error, since nobody could tell
 * which of them answered.
 */
public final class PackRegistry {

  private final List<PolicyPack> packs;
  private final List<PolicyPackProvider> providers;

  private PackRegistry(
      Collection<PolicyPack> packs, Collection<? extends PolicyPackProvider> providers) {
    this.packs = List.copyOf(packs);
    this.providers = List.copyOf(providers);
  }

  /**
   * Obtains the registry of some providers.
   *
   * @param providers the providers
   * @return the registry
   */
  public static PackRegistry of(Collection<? extends PolicyPackProvider> providers) {
    return new PackRegistry(List.of(), providers);
  }

  /**
   * Obtains the registry of some packs.
   *
   * @param packs the packs
   * @return the registry
   */
  public static PackRegistry ofPacks(Collection<PolicyPack> packs) {
    return new PackRegistry(packs, List.of());
  }

  /**
   * Returns this registry with one more pack.
   *
   * @param pack the pack
   * @return the registry
   */
  public PackRegistry with(PolicyPack pack) {
    List<PolicyPack> more = new ArrayList<>(packs);
    more.add(pack);
    return new PackRegistry(more, providers);
  }

  /**
   * Returns the identifiers of all packs, without reading any.
   *
   * @return the identifiers in alphabetical order
   */
  public List<String> ids() {
    Stream<String> provided = providers.stream().flatMap(provider -> provider.ids().stream());
    return List.copyOf(new TreeSet<>(
        Stream.concat(packs.stream().map(PolicyPack::id), provided).toList()));
  }

  /**
   * Returns the latest version of a pack.
   *
   * @param id its identifier
   * @return the pack; empty when there is none of that identifier
   * @throws IllegalStateException if two packs have that identifier and the same version
   */
  public Optional<PolicyPack> find(String id) {
    return versions(id).stream().findFirst();
  }

  /**
   * Returns a version of a pack, for example to ask about older days as they were asked about then.
   *
   * @param id its identifier
   * @param version its version; {@code 1} and {@code 1.0} are the same
   * @return the pack; empty when there is none of that identifier and version
   * @throws IllegalStateException if two packs have that identifier and the same version
   */
  public Optional<PolicyPack> find(String id, String version) {
    return versions(id).stream()
        .filter(pack -> PackVersions.ORDER.compare(pack.version(), version) == 0)
        .findFirst();
  }

  /**
   * Returns all versions of a pack that were given or that providers have.
   *
   * @param id its identifier
   * @return the packs, the latest first; none when there is no pack of that identifier
   * @throws IllegalStateException if two packs have that identifier and the same version
   */
  public List<PolicyPack> versions(String id) {
    Stream<PolicyPack> given = packs.stream().filter(pack -> pack.id().equals(id));
    Stream<PolicyPack> provided = providers.stream()
        .filter(provider -> provider.ids().contains(id))
        .map(provider -> provider.pack(id));
    List<PolicyPack> versions = Stream.concat(given, provided)
        .sorted(Comparator.comparing(PolicyPack::version, PackVersions.ORDER).reversed())
        .toList();
    for (int i = 1; i < versions.size(); i++) {
      requireDifferent(versions.get(i - 1), versions.get(i));
    }
    return versions;
  }

  private static void requireDifferent(PolicyPack one, PolicyPack other) {
    if (PackVersions.ORDER.compare(one.version(), other.version()) == 0) {
      throw new IllegalStateException(String.format(
          java.util.Locale.ROOT,
          "two packs have the id `%s` and the version `%s`; each needs a version of its own",
          one.id(),
          one.version()));
    }
  }

  /**
   * Returns the latest version of a pack that must be there.
   *
   * @param id its identifier
   * @return the pack
   * @throws IllegalArgumentException if there is none of that identifier; the message names the nearest
   * @throws IllegalStateException if two packs have that identifier and the same version
   */
  public PolicyPack named(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
  }

  /**
   * Returns the latest version of every pack.
   *
   * @return the packs by identifier, in alphabetical order
   * @throws IllegalStateException if two packs have one identifier and one version
   */
  public List<PolicyPack> all() {
    return ids().stream().map(this::named).toList();
  }

  private String unknown(String id) {
    List<String> known = ids();
    return "id must be that of a pack, one of " + String.join(", ", known) + ": `" + id + "`"
        + NearestWord.to(id, known)
            .map(near -> "; did you mean `" + near + "`?")
            .orElse("");
  }
}
