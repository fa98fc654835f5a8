package io.github.supervisionkit.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two hours in each calendar month, of somebody whom that concerns at times, or nobody knows since when. */
class HoursAtTimesTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate SAT_2026_01_31 = LocalDate.of(2026, 1, 31);
  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
  private static final LocalDate TUE_2026_04_07 = LocalDate.of(2026, 4, 7);
  private static final PolicyPack OF_THE_BUSY =
      Scene.policy(ClauseKind.DURATION, twoHours(new Condition.Is("busy")));
  private static final PolicyPack OF_ALL =
      Scene.policy(ClauseKind.DURATION, twoHours(new Condition.Always()));

  @Test
  void a_month_that_was_missed_stays_when_the_rule_no_longer_applies() {
    Verdict verdict = only(OF_THE_BUSY, busy(MON_2026_03_02), MON_2026_03_09).verdict();
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
    assertThat(verdict.limit()).contains(SAT_2026_01_31);
  }

  @Test
  void the_next_session_makes_it_good() {
    Timeline timeline = only(
        OF_THE_BUSY,
        busy(MON_2026_03_02),
        LocalDate.of(2026, 3, 17),
        "2026-03-16T10:00Z/2026-03-16T10:30Z");
    assertThat(timeline.isOver()).isTrue();
    assertThat(timeline.occurrences())
        .hasToString("[2026-01-05, limit 2026-01-31, late 2026-03-16]");
  }

  @Test
  void a_month_still_to_end_ends_with_the_rule() {
    assertThat(timelines(OF_THE_BUSY, busy(LocalDate.of(2026, 1, 31)), MON_2026_03_09))
        .isEmpty();
  }

  @Test
  void a_rule_that_applies_again_begins_afresh_and_its_history_stays() {
    Person person = Person.builder()
        .from(busy(MON_2026_03_02))
        .addCircumstances(new Circumstance("busy", "", DateRange.from(LocalDate.of(2026, 4, 6))))
        .build();
    Timeline timeline =
        only(OF_THE_BUSY, person, TUE_2026_04_07, "2026-03-16T10:00Z/2026-03-16T10:30Z");
    assertThat(timeline.verdict().limit()).contains(LocalDate.of(2026, 4, 30));
    assertThat(timeline.occurrences())
        .hasToString("[2026-01-05, limit 2026-01-31, late 2026-03-16,"
            + " 2026-04-06, limit 2026-04-30, running]");
  }

  @ParameterizedTest(name = "{0} until {1}: {2}")
  @CsvSource({"high, 2026-02-01, met", "low, 2026-02-01, none", "huge, 2026-02-01, undetermined"})
  void a_level_that_nobody_knows_leaves_it_undetermined(
      String level, LocalDate until, String status) {
    PolicyPack pack = FrequencyScene.withCaseloads(
        Scene.policy(ClauseKind.DURATION, twoHours(new Condition.AtLeast("caseload", "high"))));
    Person person = Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addCircumstances(new Circumstance("caseload", level, DateRange.of(MON_2026_01_05, until)))
        .build();
    assertThat(timelines(pack, person, LocalDate.of(2026, 1, 12)).stream()
            .map(timeline -> timeline.verdict().status().text())
            .findFirst()
            .orElse("none"))
        .isEqualTo(status);
  }

  @Test
  void of_somebody_who_started_nobody_knows_when_it_is_counted_from_the_first_session() {
    Person person = Person.builder().id("p1").build();
    assertThat(only(OF_ALL, person, MON_2026_03_09).verdict().missing())
        .containsExactly(
            "the day on which p1 started (`started`), which the organisation can supply");
    // What is left of January has no working day, but January was there before.
    Verdict counted = only(
            OF_ALL, person, LocalDate.of(2026, 2, 2), "2026-01-31T10:00Z/2026-01-31T11:00Z")
        .verdict();
    assertThat(counted.limit()).contains(SAT_2026_01_31);
    assertThat(counted.measuredFrom()).contains(SAT_2026_01_31);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2026-01-31", "2026-01-31T10:00Z/2026-01-31T12:00Z"})
  void a_month_that_is_not_owed_holds_nothing_and_waits_for_no_fact(String session) {
    Person person = Person.builder().id("p1").started(SAT_2026_01_31).build();
    Timeline timeline = only(OF_ALL, person, LocalDate.of(2026, 2, 2), session);
    assertThat(timeline.verdict().limit()).contains(LocalDate.of(2026, 2, 28));
    assertThat(timeline.occurrences()).hasToString("[2026-01-31, limit 2026-02-28, running]");
  }

  @Test
  void seconds_add_up_to_minutes() {
    Person person = Person.builder().id("p1").started(MON_2026_01_05).build();
    assertThat(only(
                OF_ALL,
                person,
                LocalDate.of(2026, 1, 26),
                "2026-01-12T10:00:00Z/2026-01-12T10:59:30Z",
                "2026-01-19T10:00:00Z/2026-01-19T11:00:30Z")
            .verdict()
            .limit())
        .contains(LocalDate.of(2026, 2, 28));
  }

  private static HoursInUnit twoHours(Condition who) {
    return new HoursInUnit("formal", who, 2, CalendarUnit.MONTH);
  }

  private static Person busy(LocalDate until) {
    return Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addCircumstances(new Circumstance("busy", "", DateRange.of(MON_2026_01_05, until)))
        .build();
  }

  private static Timeline only(PolicyPack pack, Person person, LocalDate asOf, String... sessions) {
    List<Timeline> timelines = timelines(pack, person, asOf, sessions);
    assertThat(timelines).hasSize(1);
    return timelines.get(0);
  }

  private static List<Timeline> timelines(
      PolicyPack pack, Person person, LocalDate asOf, String... sessions) {
    ServiceRecord.Builder service = ServiceRecord.builder().addPeople(person);
    for (String times : sessions) {
      String[] parts = times.split("/", -1);
      Session.Builder session = Scene.session(parts[0]).id("s on " + parts[0]);
      if (parts.length > 1) {
        session.end(Moment.parse(parts[1]));
      }
      service.addSessions(session.build());
    }
    return Scene.timelines(HoursAssessor::new, pack, service.build(), asOf);
  }
}
