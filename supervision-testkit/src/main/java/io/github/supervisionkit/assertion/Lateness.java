package io.github.supervisionkit.assertion;

import java.io.Serializable;

/**
 * By how much something is overdue, in one unit.
 *
 * @param amount how many, at least 1
 * @param unit days of what sort
 */
public record Lateness(int amount, Unit unit) implements Serializable {

  /** Days of what sort. */
  public enum Unit {

    /** All days since the limit. */
    CALENDAR_DAY("day"),

    /** The working days since the limit. */
    WORKING_DAY("working day");

    private final String text;

    Unit(String text) {
      this.text = text;
    }
  }

  /**
   * Checks that there is some.
   *
   * @param amount how many, at least 1
   * @param unit days of what sort
   * @throws IllegalArgumentException if the amount is less than 1
   */
  public Lateness {
    if (amount < 1) {
      throw new IllegalArgumentException("amount must be at least 1: " + amount);
    }
  }

  /** Returns the lateness in words, as in {@code 3 working days}. */
  @Override
  public String toString() {
    return amount + " " + unit.text + (amount == 1 ? "" : "s");
  }
}
