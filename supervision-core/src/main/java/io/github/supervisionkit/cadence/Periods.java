package io.github.supervisionkit.cadence;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How periods and cadences are written: {@code 4 weeks}, {@code 1 month}, {@code calendar-month}. */
public final class Periods {

  private static final Pattern PERIOD = Pattern.compile("(\\d{1,4}) (day|week|month|year)s?");
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,3}) each (calendar-[a-z]+)");

  private Periods() {}

  /**
   * Reads a period.
   *
   * @param text for example {@code 6 weeks} or {@code 1 month}
   * @return the period; empty when the text is no period or is zero
   */
  public static Optional<Period> parse(String text) {
    Matcher matcher = PERIOD.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(matcher.group(1));
    if (count == 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (matcher.group(2)) {
          case "day" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "month" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }

  /**
   * Reads a cadence.
   *
   * @param text a period, {@code calendar-month}, {@code 2 each calendar-month}, {@code every-session}, {@code as-agreed}
   *     or {@code unquantified}
   * @return the cadence; empty when the text is none
   */
  public static Optional<Cadence> cadence(String text) {
    return switch (text) {
      case "every-session" -> Optional.of(new Cadence.EverySession());
      case "as-agreed" -> Optional.of(new Cadence.AsAgreed());
      case "unquantified" -> Optional.of(new Cadence.Unquantified());
      default -> measured(text);
    };
  }

  private static Optional<Cadence> measured(String text) {
    Matcher counted = COUNTED.matcher(text);
    if (counted.matches() && Integer.parseInt(counted.group(1)) > 0) {
      return unit(counted.group(2))
          .map(unit -> new Cadence.EachUnit(Integer.parseInt(counted.group(1)), unit));
    }
    Optional<CalendarUnit> unit = unit(text);
    return unit.isPresent()
        ? unit.map(found -> new Cadence.EachUnit(1, found))
        : parse(text).map(Cadence.Every::new);
  }

  /**
   * Returns a period as it is written.
   *
   * @param period a positive period of days or of months
   * @return for example {@code 4 weeks}
   */
  public static String text(Period period) {
    if (period.getYears() > 0 && period.getMonths() == 0) {
      return counted(period.getYears(), "year");
    }
    if (period.toTotalMonths() > 0) {
      return counted(period.toTotalMonths(), "month");
    }
    int days = period.getDays();
    return days % 7 == 0 ? counted(days / 7, "week") : counted(days, "day");
  }

  private static String counted(long count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }

  private static Optional<CalendarUnit> unit(String text) {
    for (CalendarUnit unit : CalendarUnit.values()) {
      if (unit.text().equals(text)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
