package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.timeline.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Laws of phases, F-01 to F-03.
 *
 * <p>They ask for the limit after an event: phases laid out as stretches of time, the first of which begins with the event, and
 * the event's day.
 */
public final class PhaseLaws {

  private PhaseLaws() {}

  /**
   * F-01: a limit on or before the border is the old phase's; beyond it a longer interval applies at once, and a shorter one starts
   * afresh and never allows later than the old one.
   *
   * @param limits the limit after an event
   * @param old the cadence of the phase that ends, one that is measured from each occurrence
   * @param next the cadence of the phase that follows, of the same kind
   * @param event the day of the event
   * @param border the day on which the next phase begins, after the event
   */
  public static void f01_a_border_follows_the_phases_rule(
      BiFunction<List<Stretch>, LocalDate, LocalDate> limits,
      Cadence old,
      Cadence next,
      LocalDate event,
      LocalDate border) {
    LocalDate limit = limits.apply(phases(old, next, event, border), event);
    LocalDate before = after(old, event);
    String what = what("F-01", old, next, event, border);
    if (before.isAfter(border)) {
      LocalDate afresh = after(next, border);
      LocalDate cap = afresh.isBefore(before) ? afresh : before;
      LocalDate atOnce = after(next, event);
      assertThat(limit)
          .as("%s: the limit lies beyond the border", what)
          .isEqualTo(atOnce.isAfter(cap) ? atOnce : cap);
    } else {
      assertThat(limit).as("%s: the limit lies before the border", what).isEqualTo(before);
    }
  }

  /**
   * F-02: phases share their borders, so that one between two phases of one cadence moves nothing.
   *
   * @param limits the limit after an event
   * @param cadence the cadence of both
   * @param event the day of the event
   * @param border the day on which the second one begins, after the event
   */
  public static void f02_a_border_between_equal_phases_moves_nothing(
      BiFunction<List<Stretch>, LocalDate, LocalDate> limits,
      Cadence cadence,
      LocalDate event,
      LocalDate border) {
    assertThat(limits.apply(phases(cadence, cadence, event, border), event))
        .as("%s", what("F-02", cadence, cadence, event, border))
        .isEqualTo(limits.apply(alone(cadence, event), event));
  }

  /**
   * F-03: the limit over a border lies between those that either cadence would give alone.
   *
   * @param limits the limit after an event
   * @param old the cadence of the phase that ends
   * @param next the cadence of the phase that follows
   * @param event the day of the event
   * @param border the day on which the next phase begins, after the event
   */
  public static void f03_a_border_stays_between_both_cadences(
      BiFunction<List<Stretch>, LocalDate, LocalDate> limits,
      Cadence old,
      Cadence next,
      LocalDate event,
      LocalDate border) {
    LocalDate one = limits.apply(alone(old, event), event);
    LocalDate other = limits.apply(alone(next, event), event);
    LocalDate limit = limits.apply(phases(old, next, event, border), event);
    String what = what("F-03", old, next, event, border);
    assertThat(limit)
        .as("%s: never before both", what)
        .isAfterOrEqualTo(one.isBefore(other) ? one : other);
    assertThat(limit)
        .as("%s: never after both", what)
        .isBeforeOrEqualTo(one.isBefore(other) ? other : one);
  }

  private static List<Stretch> phases(
      Cadence old, Cadence next, LocalDate event, LocalDate border) {
    return List.of(new Stretch(old, event, border), new Stretch(next, border, LocalDate.MAX));
  }

  private static List<Stretch> alone(Cadence cadence, LocalDate event) {
    return List.of(new Stretch(cadence, event, LocalDate.MAX));
  }

  private static LocalDate after(Cadence cadence, LocalDate day) {
    return cadence.limitAfter(day).orElseThrow();
  }

  private static String what(
      String law, Cadence old, Cadence next, LocalDate event, LocalDate border) {
    return law + ": " + old.text() + " until " + border + ", then " + next.text() + ", after "
        + event;
  }
}
