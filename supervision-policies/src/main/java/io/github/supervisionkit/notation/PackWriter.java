package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import java.util.List;

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

  /**
   * Returns what a rule asks, as a pack writes it.
   *
   * @param rule the rule
   * @return its keys and values, one a line, in the pack's order
   */
  public static List<String> parameters(Rule rule) {
    return RuleForms.content(rule).written().lines().map(String::stripTrailing).toList();
  }
}
