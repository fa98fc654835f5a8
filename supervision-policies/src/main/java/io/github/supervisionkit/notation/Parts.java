package io.github.supervisionkit.notation;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.calendar.TimeLimit;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The forms of what rules are made of: cadences, limits, and the closed words of the library. */
final class Parts {

  private Parts() {}

  static Form<Cadence> cadence() {
    return Scalars.parsed(
        "a cadence such as 6 weeks, 1 month, calendar-month, 2 each calendar-month, every-session,"
            + " as-agreed, unquantified",
        Periods::cadence);
  }

  static Form<Period> period() {
    return Scalars.parsed("a period such as 6 weeks or 6 months", Periods::parse);
  }

  static Form<TimeLimit> timeLimit() {
    return Scalars.parsed(
        "a time limit such as 5 working days, 24 hours, at the end, no limit", Parts::limitOf);
  }

  private static Optional<TimeLimit> limitOf(String text) {
    try {
      return Optional.of(TimeLimit.parse(text));
    } catch (IllegalArgumentException noLimit) {
      return Optional.empty();
    }
  }

  static Form<CalendarUnit> unit() {
    return oneOf(CalendarUnit.values(), CalendarUnit::text);
  }

  /** Obtains the form of one constant, each written as its own text says. */
  static <E extends Enum<E>> Form<E> oneOf(E[] constants, Function<E, String> text) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : constants) {
      words.put(text.apply(constant), constant);
    }
    return Scalars.word(words);
  }

  /** Obtains the form of a list that says at least one thing. */
  static <T> Form<List<T>> some(Form<T> item, String right) {
    return Lists.distinct(item).where(items -> !items.isEmpty(), right);
  }

  /** Obtains the form of a text that isn't blank, with a phrase for what it says. */
  static Form<String> said(String expected) {
    return Scalars.parsed(expected, text -> Optional.of(text).filter(said -> !said.isBlank()));
  }

  /** Obtains the form of prompts: sentences, at least one. */
  static Form<List<String>> sentences() {
    return some(Scalars.text(), "a list of at least one sentence");
  }

  static Form<String> word(String... words) {
    return Scalars.word(Arrays.asList(words));
  }
}
