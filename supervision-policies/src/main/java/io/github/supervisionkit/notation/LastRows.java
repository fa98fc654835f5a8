package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds tables with more than one row for all others. It looks at the tree, so that other mistakes don't hide them. */
final class LastRows {

  private LastRows() {}

  static List<Problem> problems(Place pack) {
    Map<List<String>, Place> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Place clause : items(pack, "clauses")) {
      for (Place rule : items(clause, "asks")) {
        if (text(rule, TableRow.OTHERWISE).equals("true")
            && !text(rule, TableRow.TABLE).isEmpty()) {
          List<String> table =
              List.of(text(rule, RuleForms.RULE), text(rule, "stream"), text(rule, TableRow.TABLE));
          Place before = first.putIfAbsent(table, rule);
          if (before != null) {
            problems.add(Problem.of(
                rule.position(),
                rule.path(),
                "a second `otherwise` row of the table " + Problem.quoted(table.get(2)),
                "one; the first stands in line " + before.position().line()));
          }
        }
      }
    }
    return problems;
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
