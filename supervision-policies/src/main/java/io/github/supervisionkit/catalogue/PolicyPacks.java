package io.github.supervisionkit.catalogue;

import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

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
   * @return the registry
   */
  public static PackRegistry registry() {
    return PackRegistry.of(ServiceLoader.load(PolicyPackProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList());
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
