package io.github.supervisionkit.assessment;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * p1, a cook, and p2 started on Monday 5 January 2026, when p1 was given two cases; p2 was supervised on the 12th.
 * ask for a session each week, X-3 for a word on each case, X-4 for a record within a day, and X-0 for something of cooks.
 */
class AssessmentTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
  private static final LocalDate TUE_2026_01_13 = LocalDate.of(2026, 1, 13);
  private static final TimeLimit DAY = TimeLimit.ofHours(24);
  private static final Condition EVERYONE = new Condition.Always();

  private static final List<Clause> CLAUSES = List.of(
      every("X-0", new Condition.Role("cook"), new Cadence.Unquantified()),
      every("X-2", EVERYONE, Cadence.everyWeeks(1)),
      every("X-1", EVERYONE, Cadence.everyWeeks(1)),
      clause(
          "X-3",
          ClauseKind.CASE_CADENCE,
          Force.MUST,
          new Discussion(EVERYONE, Cadence.everyWeeks(1), "", false)),
      clause(
          "X-4",
          ClauseKind.RECORDING,
          Force.MUST,
          new Recording(
              new Trigger.MatterArises(List.of("urgent"), Setting.ANYWHERE),
              "case-record",
              Recorder.SUPERVISOR,
              "",
              DAY,
              DAY)));

  private final Assessment assessment = Supervision.under(Scene.policy(CLAUSES))
      .with(Scene.ENGLAND)
      .assess(
          ServiceRecord.builder()
              .addPeople(
                  person("p1")
                      .addRoles(new RoleHeld("cook", DateRange.from(MON_2026_01_05)))
                      .build(),
                  person("p2").build())
              .addCases(held("c1"), held("c2"))
              .addSessions(
                  Scene.session("2026-01-12").supervisees(List.of("p2")).build())
              .addMatters(Matter.builder()
                  .id("x1")
                  .kind("urgent")
                  .person("p1")
                  .at(Moment.parse("2026-01-11T09:30:00Z"))
                  .build())
              .build(),
          TUE_2026_01_13);

  @Test
  void verdicts_stand_by_limit_then_by_duty_and_those_without_one_last() {
    assertThat(assessment.verdicts())
        .extracting(Verdict::duty)
        .containsExactly(
            "X-4/x1", "X-1/p1", "X-2/p1", "X-3/c1", "X-3/c2", "X-1/p2", "X-2/p2", "X-0/p1");
  }

  @Test
  void of_each_person_and_each_case_the_first_limit_binds() {
    assertThat(assessment.verdicts().stream().filter(Verdict::binding).map(Verdict::duty))
        .containsExactly("X-1/p1", "X-3/c1", "X-3/c2", "X-1/p2");
  }

  @Test
  void what_is_owed_of_a_person_is_not_the_organisation_s_and_nothing_rests_on_a_mere_date() {
    assertThat(assessment.verdicts())
        .noneMatch(Verdict::ofOrganisation)
        .noneMatch(Verdict::computedFromDate);
  }

  @Test
  void time_lines_stand_by_duty() {
    assertThat(assessment.timelines())
        .extracting(timeline -> timeline.verdict().duty())
        .containsExactly(
            "X-0/p1", "X-1/p1", "X-1/p2", "X-2/p1", "X-2/p2", "X-3/c1", "X-3/c2", "X-4/x1");
  }

  @Test
  void what_is_overdue_on_the_day_is_told_apart() {
    assertThat(assessment.asOf()).isEqualTo(TUE_2026_01_13);
    assertThat(assessment.overdue())
        .extracting(Verdict::duty)
        .containsExactly("X-4/x1", "X-1/p1", "X-2/p1", "X-3/c1", "X-3/c2");
    assertThat(assessment.with(Status.UNQUANTIFIED))
        .extracting(Verdict::duty)
        .containsExactly("X-0/p1");
  }

  @Test
  void the_history_tells_gaps_by_day_and_the_instant_of_a_limit_that_is_one() {
    OffsetDateTime limit = OffsetDateTime.parse("2026-01-12T09:30:00Z");
    assertThat(assessment.history(MON_2026_01_05, TUE_2026_01_13.plusDays(1)))
        .extracting(gap -> gap.of().duty(), Gap::day, Gap::limitAt)
        .contains(
            tuple("X-1/p1", MON_2026_01_12, Optional.empty()),
            tuple("X-4/x1", MON_2026_01_12, Optional.of(limit)));
  }

  @Test
  void the_instant_of_what_is_owed_now_is_not_that_of_an_earlier_limit() {
    Verdict verdict = assessment.verdict("X-4/x1").orElseThrow();
    Occurrence earlier = Occurrence.ended(
        MON_2026_01_05, Optional.of(MON_2026_01_05), MON_2026_01_12, Outcome.LATE, List.of());
    assertThat(new Gap(verdict, earlier).limitAt()).isEmpty();
  }

  private static Clause every(String id, Condition who, Cadence cadence) {
    return clause(
        id,
        ClauseKind.STAFF_FREQUENCY,
        Force.MUST,
        new Frequency("formal", who, List.of(Phase.lasting(cadence)), "", false, false));
  }

  private static Person.Builder person(String id) {
    return Person.builder().id(id).started(MON_2026_01_05);
  }

  private static CaseFile held(String id) {
    return CaseFile.builder()
        .id(id)
        .opened(MON_2026_01_05)
        .addHolders(new Allocation("p1", DateRange.from(MON_2026_01_05)))
        .build();
  }
}
