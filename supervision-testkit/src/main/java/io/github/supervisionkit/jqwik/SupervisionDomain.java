package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.EdgeDay;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.RandomCalendars;
import io.github.supervisionkit.story.Story;
import io.github.supervisionkit.story.Versions;
import io.github.supervisionkit.workforce.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.DomainContextBase;

/**
 * All values of supervision for properties: dates and moments from 2016 to 2028, calendars, cadences, phases and time limits;
 * packs that nobody wrote and their versions; people, cases, services, questions and stories in the words of those packs.
 *
 * <p>Dates come on and beside each {@link EdgeDay} and on month ends as often as on any other day. For services in the words
 * of a pack of one's own there is {@link Services}.
 */
public final class SupervisionDomain extends DomainContextBase {

  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
  private static final int CALENDARS = 1_000_000;

  /** Obtains the domain, as jqwik does for itself. */
  public SupervisionDomain() {}

  /**
   * Tells how failing values are printed: as documents of the exchange format.
   *
   * @return the formats
   */
  @Override
  public Collection<SampleReportingFormat> getReportingFormats() {
    return List.of(new ExchangeFormat());
  }

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
    Arbitrary<LocalDate> edges = Arbitraries.of(EdgeDay.withNeighbours().toList());
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
   * Returns phases: without an end, ending after days or months, and ending sooner by an event.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Phase> phases() {
    Arbitrary<Period> lengths = Arbitraries.oneOf(
        Arbitraries.integers().between(1, 400).map(Period::ofDays),
        Arbitraries.integers().between(1, 24).map(Period::ofMonths));
    Arbitrary<Phase> ending =
        Combinators.combine(cadences(), lengths).as((often, length) -> Phase.until(often, length));
    return Arbitraries.oneOf(
        cadences().map(Phase::lasting), ending, ending.map(phase -> phase.orEvent("review")));
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

  /**
   * Returns working calendars that cover 2015 to 2030: with any weekend, without holidays, with one, with many.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<WorkingCalendar> calendars() {
    return Arbitraries.integers().between(0, CALENDARS).map(RandomCalendars::calendar);
  }

  /**
   * Returns packs that nobody wrote.
   *
   * @return the generator; it shrinks by leaving out clauses, rules and their parts
   */
  @Provide
  public Arbitrary<PolicyPack> packs() {
    return Packs.packs();
  }

  /**
   * Returns the versions of packs that nobody wrote.
   *
   * @return the generator; it shrinks by leaving out the last version
   */
  @Provide
  public Arbitrary<Versions> versions() {
    return Packs.versions();
  }

  /**
   * Returns people with careers.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Person> people() {
    return Packs.PLAIN.people();
  }

  /**
   * Returns cases with lives.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<CaseFile> cases() {
    return Packs.PLAIN.cases();
  }

  /**
   * Returns services with all the defects of real ones.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<ServiceRecord> services() {
    return Packs.PLAIN.records();
  }

  /**
   * Returns services with a day as of which to ask about them.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Question> questions() {
    return Packs.PLAIN.questions();
  }

  /**
   * Returns questions, each under a pack of its own.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Story> stories() {
    return Packs.stories();
  }
}
