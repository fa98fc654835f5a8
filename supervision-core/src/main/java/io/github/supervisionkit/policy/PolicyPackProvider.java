package io.github.supervisionkit.policy;

import java.util.List;

/** A source of packs, found through {@link java.util.ServiceLoader}; implemented by pack authors. */
public interface PolicyPackProvider {

  /**
   * Returns the identifiers of the packs that this provider has.
   *
   * @return the identifiers, without reading the packs
   */
  List<String> ids();

  /**
   * Reads a pack.
   *
   * @param id one of {@link #ids()}
   * @return the pack
   * @throws IllegalArgumentException when the provider has no pack of that id
   */
  PolicyPack pack(String id);
}
