package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a pack may say once and says twice: the row for all others of a sort in a table, and when it is in force. It looks at the tree, so that
 * other mistakes don't hide them.
 */
final class SaidTwice {

  private SaidTwice() {}

  static List<Problem> problems(Place pack) {
    Map<List<String>, Place> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Place clause : items(pack, "clauses")) {
      for (Place rule : items(clause, "asks")) {
        List<String> onlyOnce = onlyOnce(rule);
        Place before = onlyOnce.isEmpty() ? null : first.putIfAbsent(onlyOnce, rule);
        if (before != null) {
          problems.add(Problem.of(
              rule.position(),
              rule.path(),
              "a second " + onlyOnce.get(0),
              "one; the first stands in line " + before.position().line()));
        }
      }
    }
    return problems;
  }

  /** Returns what two rules must not have in common, in words first; empty where any number may be alike. */
  private static List<String> onlyOnce(Place rule) {
    String kind = text(rule, RuleForms.RULE);
    String table = text(rule, TableRow.TABLE);
    if (kind.equals(DocumentRules.IN_FORCE_WORD)) {
      return List.of("rule " + Problem.quoted(kind));
    }
    return text(rule, TableRow.OTHERWISE).equals("true") && !table.isEmpty()
        ? List.of(
            "`otherwise` row of the table " + Problem.quoted(table) + " for the same subjects",
            kind,
            text(rule, "stream"),
            people(rule))
        : List.of();
  }

  /** Whom a row is for, wherever it stands: a table may leave each sort of people to a row of their own. */
  private static String people(Place rule) {
    return rule.node() instanceof Node.Mapping mapping
        ? mapping.entry("of").map(Node.Entry::value).map(SaidTwice::written).orElse("")
        : "";
  }

  private static String written(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(SaidTwice::written).toList().toString();
    }
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.key() + "=" + written(entry.value()))
          .sorted()
          .toList()
          .toString();
    }
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  private static List<Place> items(Place place, String key) {
    List<Place> items = new ArrayList<>();
    if (place.node() instanceof Node.Mapping mapping) {
      mapping.entry(key).map(place::under).ifPresent(list -> {
        if (list.node() instanceof Node.Sequence sequence) {
          sequence.items().forEach(item -> items.add(list.under(items.size(), item)));
        }
      });
    }
    return items;
  }

  private static String text(Place place, String key) {
    return place.node() instanceof Node.Mapping mapping
            && mapping.entry(key).map(Node.Entry::value).orElse(mapping)
                instanceof Node.Scalar scalar
        ? scalar.text()
        : "";
  }
}
