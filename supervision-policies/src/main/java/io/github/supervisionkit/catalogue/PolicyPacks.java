package io.github.supervisionkit.catalogue;

import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The packs that providers on the class path or the module path have, those of the library among them.
 *
 * <p>A pack is read when it is asked for, and no other with it.
 */
public final class PolicyPacks {

  private PolicyPacks() {}

  /**
   * Obtains the registry of all packs that providers have, to which a host may add its own.
   *
   * <p>Providers are those that the thread's context class loader knows, and those that the library's own loader knows: a
   * thread of an application server or of a common pool may know nothing of the application.
   *
   * @return the registry
   */
  public static PackRegistry registry() {
    Map<Class<?>, PolicyPackProvider> providers = new LinkedHashMap<>();
    ServiceLoader<PolicyPackProvider> known = ServiceLoader.load(PolicyPackProvider.class);
    ServiceLoader<PolicyPackProvider> own =
        ServiceLoader.load(PolicyPackProvider.class, PolicyPacks.class.getClassLoader());
    Stream.concat(known.stream(), own.stream())
        .forEach(found -> providers.computeIfAbsent(found.type(), type -> found.get()));
    return PackRegistry.of(providers.values());
  }

  /**
   * Returns the latest version of a pack that must be there.
   *
   * @param id its identifier, for example {@code islington-yos}
   * @return the pack
   * @throws IllegalArgumentException if there is none of that identifier; the message names the nearest
   * @throws IllegalStateException if two packs have that identifier and the same version
   */
  public static PolicyPack named(String id) {
    return registry().named(id);
  }

  /**
   * Returns the latest version of a pack.
   *
   * @param id its identifier, for example {@code islington-yos}
   * @return the pack; empty when there is none of that identifier
   * @throws IllegalStateException if two packs have that identifier and the same version
   */
  public static Optional<PolicyPack> find(String id) {
    return registry().find(id);
  }

  /**
   * Returns the latest version of every pack.
   *
   * @return the packs by identifier, in alphabetical order
   * @throws IllegalStateException if two packs have one identifier and one version
   */
  public static List<PolicyPack> all() {
    return registry().all();
  }
}
