package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The problems of one document, gathered while it is read. */
final class Findings {

  private final String label;
  private final int limit;
  private final List<Problem> problems = new ArrayList<>();
  private long further;

  Findings(String label, int limit) {
    this.label = label;
    this.limit = limit;
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  void at(Node node, String expected) {
    at(node, node.found(), expected, List.of());
  }

  void at(Node node, String found, String expected, List<String> suggestions) {
    add(node.line(), node.column(), node.path(), found, expected, suggestions);
  }

  void add(
      int line, int column, String path, String found, String expected, List<String> suggestions) {
    if (problems.size() >= limit) {
      further++;
    } else {
      problems.add(
          new Problem(new Position(label, line, column), path, found, expected, suggestions));
    }
  }

  void ofDocument(String found, String expected) {
    problems.add(Problem.of(Position.ofDocument(label), "", found, expected));
  }

  Seq<Problem> inOrder() {
    Collections.sort(problems);
    if (further > 0) {
      // After the sorting, since it closes the list although it speaks of the document as a whole.
      problems.add(Problem.of(
          Position.ofDocument(label), "", further + " further problems", "none of them either"));
    }
    return Array.ofAll(problems);
  }
}
