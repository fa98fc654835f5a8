package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.PolicyPack;

/** Writes packs as {@link PackReader} reads them. */
public final class PackWriter {

  private PackWriter() {}

  /**
   * Returns a pack as text: keys in a fixed order, clauses in the document's order.
   *
   * @param pack the pack
   * @return the text
   * @throws IllegalArgumentException if a text of the pack has a control character in it, which the notation can't hold
   */
  public static String written(PolicyPack pack) {
    return PackForm.content(pack).written();
  }
}
