package io.github.supervisionkit.calendar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How time limits are written. */
final class TimeLimitNotation {

  static final String AT_THE_END = "at the end";
  static final String NONE = "no limit";

  private static final int MAX_NUMBER = 999_999;
  private static final Pattern NUMBERED =
      Pattern.compile("([1-9][0-9]{0,5}) (working days?|hours?)");

  private TimeLimitNotation() {}

  static TimeLimit parse(String text) {
    if (text.equals(AT_THE_END)) {
      return TimeLimit.atTheEnd();
    }
    if (text.equals(NONE)) {
      return TimeLimit.none();
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (!numbered.matches()) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "`%s` is not a time limit such as `5 working days`, `24 hours`, `at the end` or `no limit`",
          text));
    }
    int number = Integer.parseInt(numbered.group(1));
    return numbered.group(2).startsWith("hour")
        ? TimeLimit.ofHours(number)
        : TimeLimit.ofWorkingDays(number);
  }

  static void requireInRange(String argument, int number) {
    if (number < 1 || number > MAX_NUMBER) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s must be from 1 to %d: %d", argument, MAX_NUMBER, number));
    }
  }
}
