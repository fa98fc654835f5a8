package io.github.supervisionkit.absence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.policy.ReallocateInAbsence;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of somebody supervised each month since Monday 5 January 2026, who holds case c1 and is away. */
class AbsenceAssessorTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final Frequency MONTHLY = new Frequency(
      "formal",
      new Condition.Always(),
      List.of(Phase.lasting(Cadence.everyMonths(1))),
      "",
      false,
      false);
  private static final AbsenceExcuses EXCUSES =
      new AbsenceExcuses(List.of("formal"), List.of("sickness"), "log", "notes");
  private static final PriorityOnReturn PRIORITY = new PriorityOnReturn(List.of("formal"));
  private static final Absence FEBRUARY = away("2026-02-02", "2026-02-16");
  private static final Absence MARCH = away("2026-03-09", "2026-03-23");

  @Test
  void only_an_absence_with_a_limit_in_it_leaves_a_gap_to_record() {
    List<Timeline> timelines = timelines(
        TUE_2026_03_10, person(FEBRUARY, away("2026-03-02", "2026-03-06")), MONTHLY, EXCUSES);
    assertThat(timelines)
        .extracting(timeline -> timeline.verdict().duty())
        .containsExactly("X-1/absence:p1:2026-02-02/c1/log");
  }

  @ParameterizedTest(name = "in `{0}` for each case, in `{1}` at the next session")
  @CsvSource({"log, notes, 2", "log, '', 1", "'', notes, 1", "'', '', 0"})
  void a_gap_is_recorded_where_the_rule_names_a_place(
      String casePlace, String sessionPlace, int records) {
    AbsenceExcuses excuses =
        new AbsenceExcuses(List.of("formal"), List.of("sickness"), casePlace, sessionPlace);
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(person(FEBRUARY))
        .addCases(held())
        .addSessions(Scene.session("2026-02-16").build())
        .build();
    PolicyPack pack = Scene.policy(ClauseKind.ABSENCE, MONTHLY, excuses);

    assertThat(Scene.timelines(AbsenceAssessor::new, pack, service, TUE_2026_03_10))
        .hasSize(records);
  }

  @ParameterizedTest(name = "recorded of {0}: {1}, {2} passed over")
  @CsvSource({"c1, met, 0", "c2, open, 0", ", open, 1"})
  void the_gap_is_recorded_for_the_case_and_what_names_none_is_told(
      String caseId, String status, int passedOver) {
    RecordEntry.Builder entry = Scene.record("absence:p1:2026-02-02", "log", "2026-03-01");
    if (caseId != null) {
      entry.caseId(caseId);
    }
    Verdict verdict = recorded(entry.build()).verdict();
    assertThat(verdict.status().text()).isEqualTo(status);
    assertThat(verdict.passedOver()).hasSize(passedOver);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-30, 2026-02-02", "2026-02-02, 2026-02-02", "2026-03-01, 2026-03-01"})
  void what_was_recorded_ahead_is_kept_on_the_first_day_of_the_absence(
      String recorded, String kept) {
    RecordEntry entry =
        Scene.record("absence:p1:2026-02-02", "log", recorded).caseId("c1").build();
    assertThat(recorded(entry).occurrences())
        .extracting(Occurrence::toString)
        .containsExactly("2026-02-02, limit null, kept " + kept);
  }

  @ParameterizedTest(name = "asked on {0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
          2026-03-22 | running
          2026-03-23 | running
          2026-03-24 | missed
          """)
  void after_each_absence_a_session_is_owed_on_the_first_working_day(LocalDate asOf, String last) {
    assertThat(onReturn(asOf, person(MARCH, FEBRUARY)).occurrences())
        .extracting(Occurrence::toString)
        .containsExactly(
            "2026-02-16, limit 2026-02-16, missed", "2026-03-23, limit 2026-03-23, " + last);
  }

  @Test
  void what_is_overdue_after_a_return_tells_by_how_much() {
    Verdict verdict =
        onReturn(LocalDate.of(2026, 3, 24), person(FEBRUARY, MARCH)).verdict();
    assertThat(verdict.because())
        .last()
        .extracting(Step::text)
        .isEqualTo("on 24 March 2026 it is overdue by 1 day, 1 of them working days");
  }

  @Test
  void a_return_beyond_the_calendar_has_no_known_first_working_day() {
    Person person = Person.builder()
        .id("p1")
        .started(LocalDate.of(2027, 11, 15))
        .addAbsences(away("2027-12-06", "2028-01-03"))
        .build();
    Verdict verdict = onReturn(LocalDate.of(2027, 12, 20), person).verdict();
    assertThat(verdict).hasToString("X-1/p1 undetermined");
    assertThat(verdict.notCovered()).contains(LocalDate.of(2028, 1, 3));
    assertThat(verdict.missing())
        .containsExactly(
            "working days after 2028-01-03: the calendar `england-and-wales` covers 2026-01-01 to 2027-12-31");
  }

  @ParameterizedTest(name = "of {0} and {1}: {2}")
  @CsvSource({
    "p1, risk, 'risk: consider re-allocating it above all'",
    "p1, housing, consider re-allocating it",
    "p2, risk, "
  })
  void in_a_long_absence_the_cases_held_are_considered(
      String holder, String circumstance, String told) {
    CaseFile file = CaseFile.builder()
        .id("c1")
        .opened(MON_2026_01_05)
        .addHolders(new Allocation(holder, DateRange.from(MON_2026_01_05)))
        .addCircumstances(Circumstance.of(circumstance, DateRange.from(MON_2026_01_05)))
        .build();
    Person person = person(new Absence(DateRange.from(LocalDate.of(2026, 2, 2)), "sickness"));
    PolicyPack pack =
        Scene.policy(ClauseKind.ABSENCE, new ReallocateInAbsence(List.of("sickness"), "risk"));
    ServiceRecord service =
        ServiceRecord.builder().addPeople(person).addCases(file).build();
    assertThat(
            Scene.verdicts(AbsenceAssessor::new, pack, service, LocalDate.of(2026, 4, 1)).stream()
                .flatMap(verdict -> verdict.problems().stream())
                .map(Shortcoming::why))
        .isEqualTo(told == null ? List.of() : List.of(told));
  }

  @Test
  void a_case_that_closed_in_a_long_absence_was_to_be_considered_until_then() {
    CaseFile closed = CaseFile.builder()
        .id("c1")
        .opened(MON_2026_01_05)
        .closed(LocalDate.of(2026, 4, 10))
        .addHolders(new Allocation("p1", DateRange.from(MON_2026_01_05)))
        .build();
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(person(new Absence(DateRange.from(LocalDate.of(2026, 2, 2)), "sickness")))
        .addCases(closed)
        .build();
    PolicyPack pack =
        Scene.policy(ClauseKind.ABSENCE, new ReallocateInAbsence(List.of("sickness"), "risk"));

    assertThat(Scene.timelines(AbsenceAssessor::new, pack, service, LocalDate.of(2026, 5, 1)))
        .singleElement()
        .satisfies(timeline -> {
          assertThat(timeline.isOver()).isTrue();
          assertThat(timeline.occurrences())
              .extracting(Occurrence::toString)
              .containsExactly("2026-02-02, limit null, breached 2026-04-10");
        });
  }

  private static Timeline onReturn(LocalDate asOf, Person person) {
    return timelines(asOf, person, MONTHLY, PRIORITY, EXCUSES).stream()
        .filter(timeline -> timeline.verdict().duty().equals("X-1/p1"))
        .findFirst()
        .orElseThrow();
  }

  private static Timeline recorded(RecordEntry entry) {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(person(FEBRUARY))
        .addCases(held())
        .addRecords(entry)
        .build();
    PolicyPack pack = Scene.policy(ClauseKind.ABSENCE, MONTHLY, EXCUSES);
    return Scene.timelines(AbsenceAssessor::new, pack, service, TUE_2026_03_10).get(0);
  }

  private static List<Timeline> timelines(LocalDate asOf, Person person, Rule... rules) {
    ServiceRecord service =
        ServiceRecord.builder().addPeople(person).addCases(held()).build();
    return Scene.timelines(
        AbsenceAssessor::new, Scene.policy(ClauseKind.ABSENCE, rules), service, asOf);
  }

  private static CaseFile held() {
    return CaseFile.builder()
        .id("c1")
        .opened(MON_2026_01_05)
        .addHolders(new Allocation("p1", DateRange.from(MON_2026_01_05)))
        .build();
  }

  private static Person person(Absence... absences) {
    return Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addAbsences(absences)
        .build();
  }

  private static Absence away(String from, String back) {
    return new Absence(DateRange.of(LocalDate.parse(from), LocalDate.parse(back)), "sickness");
  }
}
