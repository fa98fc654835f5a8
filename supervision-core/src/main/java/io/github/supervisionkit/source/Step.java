package io.github.supervisionkit.source;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One step of an explanation: what was asked, measured, counted or concluded.
 *
 * <p>A step keeps its arguments as values and is put into words only when {@link #text()} is called,
 * so that an answer whose reasons nobody reads costs next to nothing.
 *
 * <p>The pattern is the step's code: hosts may store it, count it, or look up other words for it.
 *
 * @param pattern the sentence, with {@code {}} where each argument goes
 * @param arguments what goes into the sentence, in order; dates are written out as {@code 3 November 2026}
 */
public record Step(String pattern, List<Serializable> arguments) implements Serializable {

  /**
   * Copies the arguments in.
   *
   * @param pattern the sentence
   * @param arguments what goes into it
   */
  public Step {
    Objects.requireNonNull(pattern, "pattern");
    arguments = List.copyOf(arguments);
  }

  /**
   * Obtains a step.
   *
   * @param pattern the sentence, with {@code {}} where each argument goes
   * @param arguments what goes into the sentence, in order
   * @return the step
   */
  public static Step of(String pattern, Serializable... arguments) {
    return new Step(pattern, List.of(arguments));
  }

  /**
   * Returns the step in words.
   *
   * @return one sentence or clause of plain English
   */
  public String text() {
    StringBuilder text = new StringBuilder(pattern.length() + 16 * arguments.size());
    int from = 0;
    for (Serializable argument : arguments) {
      int hole = pattern.indexOf("{}", from);
      if (hole < 0) {
        break;
      }
      text.append(pattern, from, hole).append(inWords(argument));
      from = hole + 2;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  private static String inWords(Serializable argument) {
    return argument instanceof LocalDate date ? Dates.inWords(date) : argument.toString();
  }

  /** Returns the pattern alone, which names nobody, so that it may stand in a log. */
  @Override
  public String toString() {
    return pattern;
  }
}
