package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Laws of cadences, C-01 to C-06. */
public final class CadenceLaws {

  private CadenceLaws() {}

  /**
   * C-01: the next limit does not lie before the occurrence.
   *
   * @param limitAfter the limit after an occurrence, as {@link Cadence#limitAfter} gives it
   * @param previous an occurrence
   */
  public static void c01_limits_lie_ahead(
      Function<LocalDate, Optional<LocalDate>> limitAfter, LocalDate previous) {
    limitAfter
        .apply(previous)
        .ifPresent(limit ->
            assertThat(limit).as("C-01: limit after %s", previous).isAfterOrEqualTo(previous));
  }

  /**
   * C-02: a later occurrence never brings an earlier limit.
   *
   * @param limitAfter the limit after an occurrence
   * @param earlier an occurrence
   * @param later an occurrence on the same day or after
   */
  public static void c02_is_monotonic(
      Function<LocalDate, Optional<LocalDate>> limitAfter, LocalDate earlier, LocalDate later) {
    notLater(
        "C-02: limits after " + earlier + " and after " + later,
        limitAfter.apply(earlier),
        limitAfter.apply(later));
  }

  /**
   * C-03: what begins later never has the earlier first limit, and none lies before its beginning.
   *
   * @param firstLimit the first limit of a requirement that begins on a day, as {@link Cadence#firstLimit} gives it
   * @param start the first day of a requirement
   * @param later the first day of another one, the same day or after
   */
  public static void c03_first_limits_follow_their_starts(
      Function<LocalDate, Optional<LocalDate>> firstLimit, LocalDate start, LocalDate later) {
    firstLimit
        .apply(start)
        .ifPresent(limit ->
            assertThat(limit).as("C-03: first limit from %s", start).isAfterOrEqualTo(start));
    notLater(
        "C-03: first limits from " + start + " and from " + later,
        firstLimit.apply(start),
        firstLimit.apply(later));
  }

  /**
   * C-04: months are added to the occurrence itself in one step, never one after another.
   *
   * @param months how many months apart, at least 1
   * @param limitAfter the limit after an occurrence
   * @param previous an occurrence
   */
  public static void c04_months_are_added_in_one_step(
      int months, Function<LocalDate, Optional<LocalDate>> limitAfter, LocalDate previous) {
    assertThat(limitAfter.apply(previous))
        .as("C-04: %s months after %s", months, previous)
        .contains(previous.plusMonths(months));
  }

  /**
   * C-05: a cadence is read as it is written.
   *
   * @param cadence the cadence
   * @param read what reads cadences
   */
  public static void c05_reads_what_it_writes(
      Cadence cadence, Function<String, Optional<Cadence>> read) {
    assertThat(read.apply(cadence.text()))
        .as("C-05: `%s` read again", cadence.text())
        .contains(cadence);
  }

  /**
   * C-06: where keeping one cadence always keeps another, its limit is never the later one; and each with dates keeps itself.
   *
   * @param entails what says so
   * @param kept the cadence that is kept
   * @param asked the cadence that is asked about
   * @param previous an occurrence, the only one of its calendar unit
   */
  public static void c06_what_entails_is_never_later(
      BiPredicate<Cadence, Cadence> entails, Cadence kept, Cadence asked, LocalDate previous) {
    if (kept.limitAfter(previous).isPresent()) {
      assertThat(entails.test(kept, kept))
          .as("C-06: %s keeps itself", kept.text())
          .isTrue();
    }
    if (isOneAtATime(kept) && isOneAtATime(asked) && entails.test(kept, asked)) {
      notLater(
          "C-06: " + kept.text() + " entails " + asked.text() + ", after " + previous,
          kept.limitAfter(previous),
          asked.limitAfter(previous));
    }
  }

  /** With several to a unit the first limits say less than the cadence does. */
  private static boolean isOneAtATime(Cadence cadence) {
    return !(cadence instanceof Cadence.EachUnit each) || each.times() == 1;
  }

  private static void notLater(String law, Optional<LocalDate> one, Optional<LocalDate> other) {
    assertThat(one.isPresent()).as(law + ": both or neither").isEqualTo(other.isPresent());
    if (one.isPresent()) {
      assertThat(one.get()).as(law).isBeforeOrEqualTo(other.orElseThrow());
    }
  }
}
