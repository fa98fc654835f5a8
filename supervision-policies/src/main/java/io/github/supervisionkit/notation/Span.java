package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.NearestWord;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A span of time as a policy says it: so many of a unit, {@code 4 weeks}, or one calendar unit, {@code calendar-month}.
 *
 * <p>{@link #toString} writes what {@link #parse} reads. What a span means (every so often, at most so long after) is for the rule that it
 * stands in.
 *
 * @param count how many, from 1; always 1 for a calendar unit
 * @param unit of what
 */
public record Span(int count, Unit unit) implements Serializable {

  private static final int MOST = 9_999;
  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3}) ([a-z]+(?: [a-z]+)?)");
  private static final Pattern MEANT =
      Pattern.compile("\\s*([1-9][0-9]{0,3})[\\s-]*([A-Za-z][A-Za-z _-]*?)\\s*");

  /** What a span is counted in. */
  public enum Unit {
    /** Elapsed hours. */
    HOUR("hour", "hours", 24),
    /** Calendar days. */
    DAY("day", "days", 7),
    /** Working days of the calendar in use. */
    WORKING_DAY("working day", "working days", 5),
    /** Weeks of seven days. */
    WEEK("week", "weeks", 4),
    /** Months, from a day to the day with the same number. */
    MONTH("month", "months", 2),
    /** Years, from a date to the same date. */
    YEAR("year", "years", 1),
    /** A week from Monday to Sunday. */
    CALENDAR_WEEK("calendar-week", "", 1),
    /** A month from its first day to its last. */
    CALENDAR_MONTH("calendar-month", "", 1),
    /** A quarter of a calendar year. */
    CALENDAR_QUARTER("calendar-quarter", "", 1),
    /** A year from 1 January to 31 December. */
    CALENDAR_YEAR("calendar-year", "", 1);

    private final String one;
    private final String many;
    private final int exampleCount;

    Unit(String one, String many, int exampleCount) {
      this.one = one;
      this.many = many;
      this.exampleCount = exampleCount;
    }

    /**
     * Returns whether the unit is one of the calendar, which is not counted.
     *
     * @return whether it is
     */
    public boolean isCalendarUnit() {
      return many.isEmpty();
    }

    Span example() {
      return new Span(exampleCount, this);
    }

    private String word(int count) {
      return count == 1 || isCalendarUnit() ? one : many;
    }
  }

  /**
   * Obtains a span.
   *
   * @param count how many, from 1 to 9999; 1 for a calendar unit
   * @param unit of what
   * @throws IllegalArgumentException if the count is out of range
   */
  public Span {
    if (count < 1 || count > MOST || (unit.isCalendarUnit() && count != 1)) {
      throw new IllegalArgumentException(
          "count must be from 1 to 9999, and 1 for a calendar unit: " + count);
    }
  }

  /**
   * Reads a span.
   *
   * @param text the text, such as {@code 1 week}, {@code 24 hours} or {@code calendar-month}
   * @return the span, if the text is one
   */
  public static Optional<Span> parse(String text) {
    Optional<Span> calendarUnit = units(true)
        .map(Unit::example)
        .filter(span -> span.toString().equals(text))
        .findFirst();
    Matcher counted = WRITTEN.matcher(text);
    if (calendarUnit.isPresent() || !counted.matches()) {
      return calendarUnit;
    }
    int count = Integer.parseInt(counted.group(1));
    return units(false)
        .filter(unit -> unit.word(count).equals(counted.group(2)))
        .map(unit -> new Span(count, unit))
        .findFirst();
  }

  /** Returns the span that was most likely meant by a text that is none. */
  static Optional<Span> nearest(String text) {
    Matcher counted = MEANT.matcher(text);
    if (!counted.matches()) {
      return NearestWord.to(text, units(true).map(unit -> unit.one).toList()).flatMap(Span::parse);
    }
    int count = Integer.parseInt(counted.group(1));
    List<String> words =
        units(false).flatMap(unit -> Stream.of(unit.one, unit.many)).toList();
    return NearestWord.to(counted.group(2), words)
        .flatMap(word -> units(false)
            .filter(unit -> unit.one.equals(word) || unit.many.equals(word))
            .findFirst())
        .map(unit -> new Span(count, unit));
  }

  private static Stream<Unit> units(boolean ofCalendar) {
    return Arrays.stream(Unit.values()).filter(unit -> unit.isCalendarUnit() == ofCalendar);
  }

  /** Returns the text that {@link #parse} reads as this span. */
  @Override
  public String toString() {
    return unit.isCalendarUnit() ? unit.one : count + " " + unit.word(count);
  }
}
