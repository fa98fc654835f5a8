package io.github.supervisionkit.duty;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.source.Step;
import java.time.LocalDate;

/** What a limit that repeats is counted from, in words: an interval from a day, or the units of the calendar. */
public final class CountedFrom {

  private CountedFrom() {}

  /**
   * Returns the step from what was done to its next limit.
   *
   * @param done what was done, for example {@code held}
   * @param on the day on which it was done
   * @param cadence how often it is asked for
   * @param limit the next limit
   * @return for example {@code held on 3 November 2026, so November is done; December comes next}
   */
  public static Step event(String done, LocalDate on, Cadence cadence, LocalDate limit) {
    if (!(cadence instanceof Cadence.EachUnit each)) {
      return Step.of(done + " on {}; {} later is the latest", on, cadence.text());
    }
    String unit = UnitInWords.of(each.unit(), on);
    String next = UnitInWords.of(each.unit(), limit);
    if (!limit.isAfter(each.unit().lastDay(on))) {
      return Step.of(
          done + " on {}; {} asks for {} and does not have them yet", on, unit, each.times());
    }
    return each.times() == 1
        ? Step.of(done + " on {}, so {} is done; {} comes next", on, unit, next)
        : Step.of(
            done + " on {}, the last of the {} that {} asks for; {} comes next",
            on,
            each.times(),
            unit,
            next);
  }

  /**
   * Returns the step from the beginning to the first limit.
   *
   * @param notYet what was not done yet, up to the day, for example {@code not reviewed yet, so the count begins on}
   * @param from the day on which it begins
   * @param cadence how often it is asked for
   * @param limit the first limit
   * @return for example {@code not reviewed yet, so the count begins on 3 November 2026; 1 year later is the latest}
   */
  public static Step beginning(String notYet, LocalDate from, Cadence cadence, LocalDate limit) {
    return cadence instanceof Cadence.EachUnit each
        ? Step.of(
            notYet + " {}; {} asks for {}", from, UnitInWords.of(each.unit(), limit), each.times())
        : Step.of(notYet + " {}; {} later is the latest", from, cadence.text());
  }
}
