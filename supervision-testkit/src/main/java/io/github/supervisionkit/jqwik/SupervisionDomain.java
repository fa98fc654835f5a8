package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The values of supervision for properties: cadences of every kind, time limits, dates and moments from 2016 to 2028.
 *
 * <p>Dates come often enough on and beside leap days, month ends, clock changes and one-off holidays.
 */
public final class SupervisionDomain extends DomainContextBase {

  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  /** Obtains the domain, as jqwik does for itself. */
  public SupervisionDomain() {}

  /**
   * Returns dates.
   *
   * @return the generator; it shrinks towards 2016
   */
  @Provide
  public Arbitrary<LocalDate> dates() {
    Arbitrary<LocalDate> any = Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> edges = Arbitraries.of(
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 12, 25),
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25))
        .flatMap(edge -> Arbitraries.integers().between(-1, 1).map(edge::plusDays));
    Arbitrary<LocalDate> monthEnds = any.map(day -> day.withDayOfMonth(day.lengthOfMonth()));
    return Arbitraries.oneOf(any, edges, monthEnds);
  }

  /**
   * Returns cadences of all five kinds.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Cadence> cadences() {
    Arbitrary<Cadence> days = Arbitraries.integers()
        .between(1, 400)
        .map(number -> new Cadence.Every(Period.ofDays(number)));
    Arbitrary<Cadence> months = Arbitraries.integers().between(1, 36).map(Cadence::everyMonths);
    Arbitrary<Cadence> units = Combinators.combine(
            Arbitraries.integers().between(1, 6), Arbitraries.of(CalendarUnit.values()))
        .as(Cadence.EachUnit::new);
    Arbitrary<Cadence> others = Arbitraries.of(
        new Cadence.EverySession(), new Cadence.AsAgreed(), new Cadence.Unquantified());
    return Arbitraries.oneOf(days, months, units, others);
  }

  /**
   * Returns time limits of all four kinds.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<TimeLimit> timeLimits() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 30).map(TimeLimit::ofWorkingDays),
        Arbitraries.integers().between(1, 96).map(TimeLimit::ofHours),
        Arbitraries.of(TimeLimit.atTheEnd(), TimeLimit.none()));
  }

  /**
   * Returns moments, mere dates and instants.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Moment> moments() {
    return Arbitraries.oneOf(dates().map(Moment::onDate), instants().map(Moment::at));
  }

  /**
   * Returns instants to the minute.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Instant> instants() {
    return Combinators.combine(dates(), Arbitraries.integers().between(0, 24 * 60 - 1))
        .as((day, minute) -> Instant.ofEpochSecond(day.toEpochDay() * 86_400 + minute * 60L));
  }
}
