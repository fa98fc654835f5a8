package io.github.supervisionkit.examples.report;

import java.util.List;

/**
 * A number out of a number, and what the second one counts.
 *
 * @param part how many
 * @param whole out of how many
 * @param says what the first counts, as the end of a sentence that begins with the two numbers
 * @param denominator what the second counts, as a sentence
 * @param rest who or what makes the difference, a sentence each
 */
record Figure(int part, int whole, String says, String denominator, List<String> rest) {

  Figure {
    rest = List.copyOf(rest);
  }

  /** Returns the width of the bar, of a hundred, rounded down: a bar is full only when nothing is missing. */
  int percent() {
    return whole == 0 ? 0 : (int) (100L * part / whole);
  }
}
