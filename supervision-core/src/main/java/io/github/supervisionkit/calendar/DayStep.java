package io.github.supervisionkit.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * One day in a count of working days: counted with its number, or passed over with the reason.
 *
 * <p>Not for implementation.
 */
public sealed interface DayStep extends Serializable {

  /**
   * Returns the day.
   *
   * @return the day that was counted or passed over
   */
  LocalDate date();

  /**
   * Returns what a caller makes of the step.
   *
   * @param counted given the date and its number in the count, from 1
   * @param passedOver given the date and why it is no working day
   * @param <T> the type of the outcome
   * @return the outcome of the function that fits
   */
  <T> T fold(
      BiFunction<LocalDate, Integer, T> counted, BiFunction<LocalDate, String, T> passedOver);

  /**
   * A working day with its place in the count.
   *
   * @param date the working day
   * @param number its number in the count, from 1
   */
  record Counted(LocalDate date, int number) implements DayStep {

    /**
     * Obtains the step of a working day.
     *
     * @param date the working day
     * @param number its number in the count, from 1
     * @throws IllegalArgumentException if the number is not positive
     */
    public Counted {
      Objects.requireNonNull(date, "date");
      if (number < 1) {
        throw new IllegalArgumentException("number must be at least 1: " + number);
      }
    }

    @Override
    public <T> T fold(
        BiFunction<LocalDate, Integer, T> counted, BiFunction<LocalDate, String, T> passedOver) {
      return counted.apply(date, number);
    }
  }

  /**
   * A day that does not count.
   *
   * @param date the day
   * @param why the reason, such as {@code Saturday}, {@code Good Friday} or {@code closure}
   */
  record PassedOver(LocalDate date, String why) implements DayStep {

    /**
     * Obtains the step of a day that does not count.
     *
     * @param date the day
     * @param why the reason, such as {@code Saturday}, {@code Good Friday} or {@code closure}
     */
    public PassedOver {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(why, "why");
    }

    @Override
    public <T> T fold(
        BiFunction<LocalDate, Integer, T> counted, BiFunction<LocalDate, String, T> passedOver) {
      return passedOver.apply(date, why);
    }
  }
}
