package io.github.supervisionkit.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyAssessorTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final DateRange JANUARY = DateRange.of(MON_2026_01_05, LocalDate.of(2026, 2, 2));
  private static final Condition BUSY = new Condition.AtLeast("caseload", "high");
  private static final Condition PRACTITIONER = new Condition.Role("practitioner");

  @Test
  void what_nobody_can_rank_leaves_it_undetermined() {
    Person person = loaded("huge", DateRange.from(MON_2026_01_05));
    Verdict verdict = verdicts(monthly(BUSY), person, TUE_2026_03_10).get(0);
    assertThat(verdict).hasToString("X-1/p1 undetermined");
    assertThat(verdict.missing()).containsExactly("whether p1 is: caseload at least high");
    assertThat(verdict.stream()).contains("formal");
  }

  @Test
  void what_nobody_could_rank_in_january_is_forgotten_in_march() {
    assertThat(verdicts(monthly(BUSY), loaded("huge", JANUARY), TUE_2026_03_10)).isEmpty();
  }

  @Test
  void of_somebody_who_has_left_nothing_is_asked() {
    Person.Builder person = Person.builder()
        .id("p1")
        .addCircumstances(new Circumstance("caseload", "huge", DateRange.from(MON_2026_01_05)))
        .left(MON_2026_03_02);
    assertThat(verdicts(monthly(BUSY), person.build(), TUE_2026_03_10)).isEmpty();
  }

  @ParameterizedTest(name = "held on {0}: {1}")
  @CsvSource({
    "2026-02-20, X-1/p1 undetermined, lapsed 2026-03-02",
    "2026-01-06, X-1/p1 overdue, missed"
  })
  void what_was_owed_before_nobody_could_rank_it_any_more_stays_owed(
      LocalDate held, String verdict, String last) {
    Person person = Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addCircumstances(
            new Circumstance("caseload", "high", DateRange.of(MON_2026_01_05, MON_2026_03_02)),
            new Circumstance("caseload", "huge", DateRange.from(MON_2026_03_02)))
        .build();
    List<Timeline> timelines = timelines(monthly(BUSY), person, TUE_2026_03_10, held);
    assertThat(timelines).hasSize(1);
    assertThat(timelines.get(0).verdict()).hasToString(verdict);
    assertThat(timelines.get(0).occurrences()).last().asString().endsWith(last);
  }

  @Test
  void of_two_times_in_a_role_the_older_debt_speaks() {
    Person person = Person.builder()
        .id("p1")
        .addRoles(
            new RoleHeld("practitioner", DateRange.of(MON_2026_01_05, LocalDate.of(2026, 2, 16))),
            new RoleHeld("practitioner", DateRange.from(MON_2026_03_02)))
        .build();
    List<Timeline> timelines = timelines(monthly(PRACTITIONER), person, TUE_2026_03_10);
    assertThat(timelines).hasSize(1);
    assertThat(timelines.get(0).verdict().limit()).contains(LocalDate.of(2026, 2, 5));
    assertThat(timelines.get(0).occurrences())
        .extracting(Occurrence::toString)
        .containsExactly(
            "2026-01-05, limit 2026-02-05, missed", "2026-03-02, limit 2026-04-02, running");
  }

  @ParameterizedTest(name = "a practitioner from {0} until {1}, asked on {2}: {3}")
  @CsvSource({
    "2026-01-05, , 2026-02-28, X-1/p1 not-yet-in-force",
    "2026-01-05, 2026-02-02, 2026-02-28, none",
    "2026-01-05, , 2026-03-01, X-1/p1 met"
  })
  void before_1_march_the_policy_is_not_in_force(
      LocalDate from, LocalDate until, LocalDate asOf, String verdict) {
    DateRange held = until == null ? DateRange.from(from) : DateRange.of(from, until);
    Person person =
        Person.builder().id("p1").addRoles(new RoleHeld("practitioner", held)).build();
    PolicyPack pack = pack(
        monthly(PRACTITIONER),
        new InForce(LocalDate.of(2026, 3, 1), LocalDate.MAX, false, LocalDate.MAX));
    assertThat(told(verdicts(pack, person, asOf))).isEqualTo(verdict);
  }

  @Test
  void before_the_policy_nothing_is_said_of_somebody_who_has_left() {
    Person person = Person.builder()
        .id("p1")
        .left(LocalDate.of(2026, 2, 2))
        .addRoles(new RoleHeld("practitioner", DateRange.from(MON_2026_01_05)))
        .build();
    PolicyPack pack = pack(
        monthly(PRACTITIONER),
        new InForce(LocalDate.of(2026, 3, 1), LocalDate.MAX, false, LocalDate.MAX));
    assertThat(verdicts(pack, person, LocalDate.of(2026, 2, 28))).isEmpty();
  }

  @Test
  void without_a_start_and_a_session_there_is_no_day_to_count_from() {
    Person person = Person.builder().id("p1").build();
    Verdict verdict =
        verdicts(monthly(new Condition.Always()), person, TUE_2026_03_10).get(0);
    assertThat(verdict).hasToString("X-1/p1 undetermined");
    assertThat(verdict.because())
        .extracting(Step::text)
        .containsExactly(
            "A sentence. (X-1, Section 1)",
            "no session has been held yet and no start is recorded, so there is no day to count from");
  }

  @Test
  void phases_counted_from_a_start_that_nobody_knows_tell_nothing_until_it_is_known() {
    List<Phase> weekly = List.of(Phase.until(Cadence.everyWeeks(1), Period.ofWeeks(6)));
    Frequency first = new Frequency("formal", new Condition.Always(), weekly, "t", false, false);
    Frequency rest = new Frequency(
        "formal",
        new Condition.Always(),
        List.of(Phase.lasting(Cadence.everyMonths(1))),
        "t",
        true,
        false);
    PolicyPack pack = PolicyPack.builder()
        .from(pack(first))
        .addClauses(Scene.clause("X-2", ClauseKind.STAFF_FREQUENCY, Force.MUST, rest))
        .build();
    Person.Builder person = Person.builder().id("p1");

    List<Verdict> unknown = verdicts(pack, person.build(), TUE_2026_03_10);

    assertThat(unknown)
        .extracting(Verdict::toString)
        .containsExactly("X-1/p1 undetermined", "X-2/p1 undetermined");
    assertThat(unknown).allSatisfy(verdict -> {
      assertThat(verdict.missing())
          .containsExactly(
              "the day on which p1 started (`started`), which the organisation can supply");
      assertThat(verdict.because())
          .last()
          .asString()
          .isEqualTo(
              "its phases are counted from the start, and none is recorded, so nobody can say which of them runs");
    });
    assertThat(verdicts(pack, person.started(MON_2026_01_05).build(), TUE_2026_03_10))
        .extracting(Verdict::toString)
        .containsExactly("X-1/p1 overdue", "X-2/p1 due-soon");
  }

  @ParameterizedTest(name = "{0}, held on {1} and {2}: {3}")
  @CsvSource(delimiter = '|', textBlock = """
          1 month | 2026-02-20 | 2026-03-06 | held on 6 March 2026; 1 month later is the latest
          calendar-month | 2026-02-20 | 2026-03-06 | held on 6 March 2026, so March is done; April comes next
          2 each calendar-month | 2026-02-20 | 2026-03-06 | held on 6 March 2026; March asks for 2 and does not have them yet
          calendar-quarter | 2026-02-20 | 2026-03-06 | held on 6 March 2026, so January to March is done; April to June comes next
          3 each calendar-quarter | 2026-02-20 | 2026-03-06 | held on 6 March 2026; January to March asks for 3 and does not have them yet
          2 each calendar-year | 2026-02-20 | 2026-03-06 | held on 6 March 2026, the last of the 2 that 2026 asks for; 2027 comes next
          2 each calendar-month | 2026-03-03 | 2026-03-06 | held on 6 March 2026, the last of the 2 that March asks for; April comes next
          """)
  void the_reason_tells_what_was_held(String every, LocalDate one, LocalDate other, String told) {
    Person person = Person.builder().id("p1").started(MON_2026_01_05).build();
    Frequency rule = frequency(new Condition.Always(), Periods.cadence(every).orElseThrow());
    assertThat(timelines(rule, person, TUE_2026_03_10, one, other)
            .get(0)
            .verdict()
            .because()
            .get(1)
            .text())
        .isEqualTo(told);
  }

  @ParameterizedTest(name = "away until {0}: {1}")
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          2026-03-09 | p1 is away from 2 February 2026, back on 9 March 2026 (sickness)
          - | p1 is away from 2 February 2026, with no return known (sickness)
          """)
  void an_absence_around_the_limit_is_told_where_no_clause_excuses_it(LocalDate back, String told) {
    DateRange away = back == null
        ? DateRange.from(LocalDate.of(2026, 2, 2))
        : DateRange.of(LocalDate.of(2026, 2, 2), back);
    Person person = Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addAbsences(new Absence(away, "sickness"))
        .build();
    assertThat(verdicts(monthly(new Condition.Always()), person, TUE_2026_03_10)
            .get(0)
            .because())
        .extracting(Step::text)
        .contains(
            "no session that counts has been held since it applies to p1, from 5 January 2026",
            told,
            "no clause of this policy moves the limit for that absence, so it stands");
  }

  private static Person loaded(String level, DateRange during) {
    return Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addCircumstances(new Circumstance("caseload", level, during))
        .build();
  }

  private static Frequency monthly(Condition who) {
    return frequency(who, Cadence.everyMonths(1));
  }

  private static Frequency frequency(Condition who, Cadence cadence) {
    return new Frequency("formal", who, List.of(Phase.lasting(cadence)), "", false, false);
  }

  private static PolicyPack pack(Rule... rules) {
    return FrequencyScene.withCaseloads(Scene.policy(ClauseKind.STAFF_FREQUENCY, rules));
  }

  private static List<Timeline> timelines(
      Rule rule, Person person, LocalDate asOf, LocalDate... held) {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(person)
        .addAllSessions(IntStream.range(0, held.length)
            .mapToObj(index -> session("s" + index, held[index]))
            .toList())
        .build();
    return Scene.timelines(FrequencyAssessor::new, pack(rule), service, asOf);
  }

  private static Session session(String id, LocalDate day) {
    return Scene.session(day.toString()).id(id).build();
  }

  private static List<Verdict> verdicts(Rule rule, Person person, LocalDate asOf) {
    return verdicts(pack(rule), person, asOf);
  }

  private static List<Verdict> verdicts(PolicyPack pack, Person person, LocalDate asOf) {
    return Scene.verdicts(
        FrequencyAssessor::new, pack, ServiceRecord.builder().addPeople(person).build(), asOf);
  }

  private static String told(List<Verdict> verdicts) {
    return verdicts.stream().map(Verdict::toString).findFirst().orElse("none");
  }
}
