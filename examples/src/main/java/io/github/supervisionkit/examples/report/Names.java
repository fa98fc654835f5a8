package io.github.supervisionkit.examples.report;

import java.util.Collection;
import java.util.List;

/** Identifiers in a sentence: the first dozen, and how many more there are. */
final class Names {

  private static final int SHOWN = 12;

  private Names() {}

  static String first(Collection<String> ids) {
    List<String> first = ids.stream().limit(SHOWN).toList();
    int more = ids.size() - first.size();
    return String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
  }
}
