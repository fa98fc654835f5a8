package io.github.supervisionkit.analysis;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.ArrayList;
import java.util.List;

/** The words that a pack declares and no rule uses: misspelt, left over, or a rule that is missing. */
final class UnusedWords {

  private static final List<WordKind> USED_BY_RULES = List.of(
      WordKind.ROLE,
      WordKind.PERSON_CIRCUMSTANCE,
      WordKind.CASE_CIRCUMSTANCE,
      WordKind.MATTER,
      WordKind.TERM);

  private UnusedWords() {}

  static List<Finding> of(PolicyPack pack) {
    StringBuilder rules = new StringBuilder();
    for (Clause clause : pack.clauses()) {
      for (Rule rule : clause.rules()) {
        rules.append(rule).append(' ');
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (WordKind kind : USED_BY_RULES) {
      for (String word : pack.vocabulary().of(kind)) {
        if (!mentions(rules, word)) {
          findings.add(new Finding(
              FindingKind.UNUSED_WORD,
              List.of(),
              "the " + kind.noun() + " `" + word + "` is declared and no rule uses it"));
        }
      }
    }
    return findings;
  }

  /** A rule's text lists its words, each between marks that no word contains. */
  private static boolean mentions(StringBuilder rules, String word) {
    for (int at = rules.indexOf(word); at >= 0; at = rules.indexOf(word, at + 1)) {
      if (!isPartOfWord(rules, at - 1) && !isPartOfWord(rules, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOfWord(StringBuilder rules, int at) {
    return at >= 0
        && at < rules.length()
        && (Character.isLetterOrDigit(rules.charAt(at)) || rules.charAt(at) == '-');
  }
}
