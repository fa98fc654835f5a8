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
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How verdicts on frequency tell why; p1 started on Monday 5 January 2026. */
class FrequencyReasonsTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final Condition ALWAYS = new Condition.Always();
  private static final Condition MANAGER = new Condition.Role("manager");
  private static final Cadence WEEKLY = Cadence.everyWeeks(1);
  private static final Cadence MONTHLY = Cadence.everyMonths(1);
  private static final Clause EXCUSED = Scene.clause(
      "X-9",
      ClauseKind.ABSENCE,
      Force.MUST,
      new AbsenceExcuses(List.of("formal"), List.of("sickness"), "log", "notes"));

  @Test
  void what_is_over_tells_who_asked_and_what_is_overdue_tells_by_how_much() {
    PolicyPack pack = Scene.policy(List.of(clause("X-1", row(MANAGER, MONTHLY, "", false))));
    Person over = person()
        .addRoles(new RoleHeld("manager", DateRange.of(MON_2026_01_05, MON_2026_02_02)))
        .build();
    assertThat(told(pack, over, TUE_2026_03_10)).containsExactly("A sentence. (X-1, Section 1)");
    Person owed = person()
        .addRoles(new RoleHeld("manager", DateRange.from(MON_2026_01_05)))
        .build();
    assertThat(told(pack, owed, TUE_2026_03_10))
        .last()
        .isEqualTo("on 10 March 2026 it is overdue by 33 days, 23 of them working days");
  }

  @Test
  void an_arrangement_tells_what_it_settles() {
    PolicyPack pack = Scene.policy(List.of(clause("X-1", row(ALWAYS, MONTHLY, "", false))));
    Person person = person()
        .addArrangements(Arrangement.builder()
            .id("a1")
            .during(DateRange.from(MON_2026_02_02))
            .every(WEEKLY)
            .build())
        .build();
    assertThat(timelines(pack, person, TUE_2026_03_10).get(1).verdict().because())
        .extracting(Step::text)
        .contains("`a1` settles how often: 1 week from 2 February 2026");
  }

  @Test
  void the_length_told_is_that_of_the_phase_in_which_the_session_was_held() {
    PolicyPack pack = Scene.policy(List.of(clause("X-1", phased())));
    assertThat(told(pack, person().build(), LocalDate.of(2026, 2, 17), LocalDate.of(2026, 2, 12)))
        .contains(
            "held on 12 February 2026; 1 week later is the latest",
            "from 16 February 2026 on it is 1 month");
    assertThat(told(pack, person().build(), LocalDate.of(2026, 2, 24), LocalDate.of(2026, 2, 23)))
        .contains("held on 23 February 2026; 1 month later is the latest");
  }

  @ParameterizedTest(name = "every {0} weeks takes over from every 6")
  @CsvSource({
    "4, 'it takes over from X-1/p1, whose limit caps this one'",
    "6, it takes over from X-1/p1"
  })
  void a_limit_that_is_taken_over_is_told_and_whether_it_caps(int weeks, String told) {
    PolicyPack pack = Scene.policy(List.of(
        clause("X-1", row(new Condition.Not(MANAGER), Cadence.everyWeeks(6), "", false)),
        clause("X-2", row(MANAGER, Cadence.everyWeeks(weeks), "", false))));
    Person person = person()
        .addRoles(new RoleHeld("manager", DateRange.from(LocalDate.of(2026, 2, 16))))
        .build();
    assertThat(timelines(pack, person, LocalDate.of(2026, 2, 17), LocalDate.of(2026, 1, 26))
            .get(1)
            .verdict()
            .because())
        .extracting(Step::text)
        .contains(told);
  }

  @ParameterizedTest(name = "asked on {0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
          2026-03-08 | no session that counts has been held since it applies to p1, from 5 January 2026
          2026-03-09 | p1 came back on 9 March 2026 and the gap in the absence is excused, so the count begins there
          """)
  void after_an_absence_that_excuses_the_count_begins_with_the_return(LocalDate asOf, String told) {
    PolicyPack pack =
        Scene.policy(List.of(clause("X-1", row(ALWAYS, MONTHLY, "", false)), EXCUSED));
    Person person = person()
        .addAbsences(
            new Absence(DateRange.of(MON_2026_02_02, LocalDate.of(2026, 3, 9)), "sickness"))
        .build();
    assertThat(told(pack, person, asOf)).contains(told);
    StaffCourses courses = StaffCourses.of(inquiry(pack, person, asOf), person);
    assertThat(courses.excused(List.of("formal"))).hasSize(1);
    assertThat(courses.excused(List.of("group"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
          log | notes | excused, and the gap is to be recorded in `log` for each case and in `notes` at the next session (X-9, Section 9)
          log | '' | excused, and the gap is to be recorded in `log` for each case (X-9, Section 9)
          '' | notes | excused, and the gap is to be recorded in `notes` at the next session (X-9, Section 9)
          '' | '' | excused (X-9, Section 9)
          """)
  void what_is_excused_tells_where_the_gap_is_recorded_if_anywhere(
      String casePlace, String sessionPlace, String told) {
    Clause excuses = Scene.clause(
        "X-9",
        ClauseKind.ABSENCE,
        Force.MUST,
        new AbsenceExcuses(List.of("formal"), List.of("sickness"), casePlace, sessionPlace));
    PolicyPack pack =
        Scene.policy(List.of(clause("X-1", row(ALWAYS, MONTHLY, "", false)), excuses));
    Person away = person()
        .addAbsences(new Absence(DateRange.from(MON_2026_02_02), "sickness"))
        .build();
    assertThat(told(pack, away, TUE_2026_03_10))
        .contains("the limit falls inside the absence, so it is " + told);
  }

  @Test
  void two_absences_of_one_first_day_are_told_the_shorter_first() {
    PolicyPack pack =
        Scene.policy(List.of(clause("X-1", row(ALWAYS, MONTHLY, "", false)), EXCUSED));
    Person person = person()
        .addAbsences(
            new Absence(DateRange.from(MON_2026_02_02), "sickness"),
            new Absence(DateRange.of(MON_2026_02_02, LocalDate.of(2026, 2, 9)), "sickness"))
        .build();
    assertThat(told(pack, person, LocalDate.of(2026, 2, 6)))
        .filteredOn(step -> step.startsWith("p1 is away"))
        .containsExactly(
            "p1 is away from 2 February 2026, back on 9 February 2026 (sickness)",
            "p1 is away from 2 February 2026, with no return known (sickness)");
    assertThat(Away.begun(person, List.of("sickness"), TUE_2026_03_10))
        .extracting(Absence::during)
        .containsExactly(
            DateRange.of(MON_2026_02_02, LocalDate.of(2026, 2, 9)), DateRange.from(MON_2026_02_02));
  }

  private static List<String> told(
      PolicyPack pack, Person person, LocalDate asOf, LocalDate... held) {
    Verdict verdict = timelines(pack, person, asOf, held).get(0).verdict();
    return verdict.because().stream().map(Step::text).toList();
  }
}
