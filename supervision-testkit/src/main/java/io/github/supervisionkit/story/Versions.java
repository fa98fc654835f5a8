package io.github.supervisionkit.story;

import io.github.supervisionkit.policy.PolicyPack;
import java.io.Serializable;
import java.util.List;

/**
 * The versions of one pack, each in force from the day on which the one before it ends.
 *
 * @param packs the versions, the oldest first
 */
public record Versions(List<PolicyPack> packs) implements Serializable {

  /**
   * Copies the versions.
   *
   * @param packs the versions, the oldest first
   */
  public Versions {
    packs = List.copyOf(packs);
  }
}
