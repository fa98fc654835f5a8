package io.github.supervisionkit.frequency;

import static io.github.supervisionkit.frequency.FrequencyScene.clause;
import static io.github.supervisionkit.frequency.FrequencyScene.inquiry;
import static io.github.supervisionkit.frequency.FrequencyScene.person;
import static io.github.supervisionkit.frequency.FrequencyScene.phased;
import static io.github.supervisionkit.frequency.FrequencyScene.row;
import static io.github.supervisionkit.frequency.FrequencyScene.timelines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row of a policy asks, and what it says of itself; p1 started on Monday 5 January 2026. */
class RowsOfFrequencyTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final Condition ALWAYS = new Condition.Always();
  private static final Condition MANAGER = new Condition.Role("manager");
  private static final Cadence WEEKLY = Cadence.everyWeeks(1);
  private static final Cadence MONTHLY = Cadence.everyMonths(1);

  @Test
  void what_is_left_to_the_rest_of_a_table_is_what_the_rows_of_that_table_leave() {
    PolicyPack pack = Scene.policy(List.of(
        clause("X-1", row(MANAGER, WEEKLY, "t", false)),
        clause("X-2", row(ALWAYS, MONTHLY, "t", true)),
        clause("X-3", row(ALWAYS, MONTHLY, "u", true))));
    Person person = person()
        .addRoles(new RoleHeld("manager", DateRange.from(MON_2026_01_05)))
        .build();
    assertThat(timelines(pack, person, TUE_2026_03_10))
        .extracting(timeline -> timeline.verdict().duty())
        .containsExactly("X-1/p1", "X-3/p1");
  }

  @Test
  void of_two_rows_of_one_clause_the_older_debt_speaks_wherever_it_stands() {
    PolicyPack pack = Scene.policy(List.of(clause(
        "X-1",
        row(MANAGER, MONTHLY, "", false),
        row(new Condition.Role("practitioner"), MONTHLY, "", false))));
    Person person = person()
        .addRoles(
            new RoleHeld("manager", DateRange.from(MON_2026_02_02)),
            new RoleHeld("practitioner", DateRange.from(MON_2026_01_05)))
        .build();
    assertThat(timelines(pack, person, TUE_2026_03_10))
        .singleElement()
        .extracting(timeline -> timeline.verdict().limit().orElseThrow())
        .isEqualTo(LocalDate.of(2026, 2, 5));
  }

  @Test
  void what_is_owed_under_one_clause_leaves_open_whether_another_one_asks() {
    PolicyPack pack = Scene.policy(List.of(
        clause("X-1", row(ALWAYS, MONTHLY, "", false)),
        clause("X-2", row(new Condition.AtLeast("caseload", "high"), WEEKLY, "", false))));
    assertThat(timelines(pack, burdened(), TUE_2026_03_10))
        .extracting(timeline -> timeline.verdict().toString())
        .containsExactly("X-1/p1 overdue", "X-2/p1 undetermined");
  }

  @Test
  void of_two_rows_that_nobody_can_decide_the_first_one_is_told() {
    PolicyPack pack = Scene.policy(List.of(clause(
        "X-1",
        row(new Condition.AtLeast("caseload", "high"), WEEKLY, "", false),
        row(new Condition.AtLeast("workload", "high"), MONTHLY, "", false),
        row(new Condition.AtLeast("risk", "high"), MONTHLY, "", false))));
    assertThat(timelines(pack, burdened(), TUE_2026_03_10))
        .singleElement()
        .extracting(timeline -> timeline.verdict().missing())
        .isEqualTo(List.of("whether p1 is: caseload at least high"));
  }

  private static Person burdened() {
    DateRange always = DateRange.from(MON_2026_01_05);
    return person()
        .addCircumstances(
            new Circumstance("caseload", "huge", always),
            new Circumstance("workload", "huge", always),
            new Circumstance("risk", "huge", always))
        .build();
  }

  @ParameterizedTest(name = "{0} on 12 January, asked on {1}: {2}")
  @CsvSource({
    "moved, 2026-01-20, 1 week",
    "confirmed, 2026-01-20, 1 month",
    "moved, 2026-02-15, 1 week",
    "moved, 2026-02-16, 1 month"
  })
  void a_phase_ends_with_its_weeks_or_with_its_own_event(
      String event, LocalDate asOf, String every) {
    Person person =
        person().addEvents(new PersonEvent(event, LocalDate.of(2026, 1, 12))).build();
    PolicyPack pack = Scene.policy(List.of(clause("X-1", phased())));
    assertThat(StaffCourses.of(inquiry(pack, person, asOf), person).cadences("formal"))
        .extracting(Cadence::text)
        .containsExactly(every);
  }

  @Test
  void another_stream_and_a_time_that_is_over_ask_for_nothing_here_and_now() {
    PolicyPack pack = Scene.policy(List.of(
        clause("X-1", row(MANAGER, WEEKLY, "", false)),
        clause("X-2", row(ALWAYS, MONTHLY, "", false))));
    Person person = person()
        .addRoles(new RoleHeld("manager", DateRange.of(MON_2026_01_05, MON_2026_02_02)))
        .build();
    StaffCourses courses = StaffCourses.of(inquiry(pack, person, TUE_2026_03_10), person);
    assertThat(courses.cadences("formal")).containsExactly(MONTHLY);
    assertThat(courses.cadences("group")).isEmpty();
  }

  @Test
  void a_session_planned_in_another_stream_is_not_the_next_one() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(person().build())
        .addSessions(
            Scene.session("2026-03-12")
                .id("s1")
                .form("group")
                .status(SessionStatus.PLANNED)
                .build(),
            Scene.session("2026-03-16").id("s2").status(SessionStatus.PLANNED).build())
        .build();
    PolicyPack pack = Scene.policy(List.of(clause("X-1", row(ALWAYS, MONTHLY, "", false))));
    assertThat(Scene.verdicts(FrequencyAssessor::new, pack, service, TUE_2026_03_10)
            .get(0)
            .nextPlanned())
        .contains(LocalDate.of(2026, 3, 16));
  }
}
