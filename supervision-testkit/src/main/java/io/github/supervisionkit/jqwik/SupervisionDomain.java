package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.story.EdgeDay;
import io.github.supervisionkit.story.EdgeHour;
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
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.DomainContextBase;

/**
 * All values of supervision for properties: dates, ranges and moments from 2016 to 2028, calendars, cadences, phases and time
 * limits; packs that nobody wrote and their versions; people, cases, sessions, records, agreements, services, questions and
 * stories in the words of those packs.
 *
 * <p>Dates come on and beside each {@link EdgeDay} and on month ends as often as on any other day; one instant in five is an
 * {@link EdgeHour}. For services in the words of a pack of one's own there is {@link Services}.
 *
 * <p>A pack is printed by its clauses and rules. Whoever has a notation hands it in, and has packs printed that can be read
 * again:
 *
 * <pre>{@code
 * class InTheNotation extends SupervisionDomain {
 *
 *   InTheNotation() {
 *     super(PackWriter::written);
 *   }
 * }
 * }</pre>
 */
public class SupervisionDomain extends DomainContextBase {

  private static final int CALENDARS = 1_000_000;

  private final ExchangeFormat format;

  /** Obtains the domain, as jqwik does for itself. */
  public SupervisionDomain() {
    this(PackWords::of);
  }

  /**
   * Obtains the domain that prints packs in a notation.
   *
   * @param notation what writes a pack down, such as the notation's writer
   */
  protected SupervisionDomain(Function<PolicyPack, String> notation) {
    this.format = new ExchangeFormat(notation);
  }

  /**
   * Tells how failing values are printed: services and what is in them as documents of the exchange format, packs in the
   * notation.
   *
   * @return the formats
   */
  @Override
  public final Collection<SampleReportingFormat> getReportingFormats() {
    return List.of(format);
  }

  /**
   * Returns dates from 2016 to 2028.
   *
   * @return the generator; it shrinks towards 2016
   */
  @Provide
  public Arbitrary<LocalDate> dates() {
    return Times.dates();
  }

  /**
   * Returns ranges of dates: one in five of a single day, one in five without an end, the others of 2 to 400 days. None is
   * empty, since no range can be.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<DateRange> dateRanges() {
    return Times.ranges();
  }

  /**
   * Returns cadences of all five kinds, in equal shares: every 1 to 400 days; every 1 to 36 months; 1 to 6 times in a
   * calendar month, quarter or year; and at every session, as agreed, or without a number.
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
   * Returns phases of any {@link #cadences cadence}, in equal shares: without an end; ending after 1 to 400 days or 1 to 24
   * months; and ending so or sooner by an event.
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
   * Returns time limits of all four kinds: 1 to 30 working days, 1 to 96 hours and, together as often as one of these, at the
   * end of the session and none.
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
   * Returns moments, half of them mere dates and half instants.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Moment> moments() {
    return Arbitraries.oneOf(dates().map(Moment::onDate), instants().map(Moment::at));
  }

  /**
   * Returns instants to the minute: any minute of {@link #dates dates} and, one in five, an {@link EdgeHour}.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Instant> instants() {
    return Times.instants();
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
   * Returns sessions.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Session> sessions() {
    return Packs.PLAIN.sessions();
  }

  /**
   * Returns records.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<RecordEntry> recordEntries() {
    return Packs.PLAIN.recordEntries();
  }

  /**
   * Returns agreements.
   *
   * @return the generator
   */
  @Provide
  public Arbitrary<Agreement> agreements() {
    return Packs.PLAIN.agreements();
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
