package io.github.supervisionkit.examples.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many verdicts an evaluator gets right, by kind and by pack, with the first of those that it doesn't. */
public final class Matrix {

  private static final int SHOWN = 20;

  /** Right ones, and all. */
  private record Cell(int right, int all) {

    Cell with(Comparison comparison) {
      return new Cell(comparison.agrees() ? right + 1 : right, all + 1);
    }

    @Override
    public String toString() {
      return all == 0 ? "" : right + "/" + all;
    }
  }

  private final Map<String, Map<String, Cell>> packs = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int vectors;
  private int wrongVectors;

  /** Obtains a matrix with nothing in it. */
  public Matrix() {}

  /**
   * Asks an evaluator a vector's question, and adds what it answers.
   *
   * @param vector the vector
   * @param evaluator the evaluator
   */
  public void add(ConformanceVector vector, Evaluator evaluator) {
    List<Comparison> comparisons;
    boolean answered = true;
    try {
      comparisons = Comparison.of(vector.verdicts(), evaluator.verdicts(vector));
    } catch (IOException none) {
      answered = false;
      wrong.add(vector.id() + ": no answer: " + none.getMessage());
      comparisons = Comparison.withoutAnswer(vector.verdicts());
    }
    vectors++;
    Map<String, Cell> kinds = packs.computeIfAbsent(vector.pack(), pack -> new TreeMap<>());
    for (Comparison comparison : comparisons) {
      kinds.merge(
          comparison.kind(),
          new Cell(0, 0).with(comparison),
          (cell, one) -> new Cell(cell.right() + one.right(), cell.all() + one.all()));
      if (answered && !comparison.agrees()) {
        wrong.add(vector.id() + " " + comparison.duty() + ": "
            + String.join("; ", comparison.differences()));
      }
    }
    if (!answered || !comparisons.stream().allMatch(Comparison::agrees)) {
      wrongVectors++;
    }
  }

  /**
   * Returns whether everything was as it must be.
   *
   * @return whether it was
   */
  public boolean agrees() {
    return wrongVectors == 0;
  }

  /**
   * Returns what was not as it must be.
   *
   * @return a line for each verdict, in the order in which they were found
   */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** Returns the matrix, right verdicts of all, with the first wrong ones below. */
  @Override
  public String toString() {
    List<String> columns = List.copyOf(packs.keySet());
    TreeSet<String> kinds = new TreeSet<>();
    packs.values().forEach(cells -> kinds.addAll(cells.keySet()));
    int first = kinds.stream().mapToInt(String::length).max().orElse(0) + 2;
    StringBuilder text = new StringBuilder(" ".repeat(first) + String.join("  ", columns));
    for (String kind : kinds) {
      StringBuilder line = new StringBuilder(padded(kind, first));
      for (String pack : columns) {
        Cell cell = packs.getOrDefault(pack, Map.of()).getOrDefault(kind, new Cell(0, 0));
        line.append(padded(cell.toString(), width(pack)));
      }
      text.append('\n').append(line.toString().stripTrailing());
    }
    text.append("\n\n")
        .append(vectors - wrongVectors)
        .append(" of ")
        .append(vectors)
        .append(" vectors are answered as they must be");
    wrong.stream().limit(SHOWN).forEach(line -> text.append('\n').append(line));
    if (wrong.size() > SHOWN) {
      text.append("\nand ").append(wrong.size() - SHOWN).append(" more");
    }
    return text.toString().stripTrailing();
  }

  private static int width(String pack) {
    return pack.length() + 2;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
