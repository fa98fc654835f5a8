package io.github.supervisionkit.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Appraisal;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppraisalAssessorTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
  private static final LocalDate TUE_2027_01_05 = LocalDate.of(2027, 1, 5);
  private static final LocalDate FRI_2027_01_08 = LocalDate.of(2027, 1, 8);

  private static final PolicyPack POLICY = Scene.policy(
      ClauseKind.APPRAISAL, new AppraisalDue(new Condition.Always(), Period.ofMonths(12)));

  private static List<Timeline> timelines(LocalDate asOf, LocalDate... appraised) {
    ServiceRecord.Builder service = ServiceRecord.builder();
    service.addPeople(Person.builder().id("p1").started(MON_2026_01_05).build());
    for (LocalDate on : appraised) {
      service.addAppraisals(new Appraisal("p1", on));
    }
    return Scene.timelines(AppraisalAssessor::new, POLICY, service.build(), asOf);
  }

  @Test
  void the_first_is_due_a_year_after_the_start() {
    Verdict verdict = timelines(TUE_2027_01_05).get(0).verdict();

    assertThat(verdict).hasToString("X-1/p1 due");
    assertThat(verdict.limit()).contains(TUE_2027_01_05);
  }

  @Test
  void three_days_later_it_is_overdue_by_three() {
    assertThat(timelines(FRI_2027_01_08).get(0).verdict().overdueDays()).hasValue(3);
  }

  @Test
  void an_appraisal_three_days_late_is_kept_as_late() {
    Timeline timeline = timelines(FRI_2027_01_08, FRI_2027_01_08).get(0);

    assertThat(timeline.verdict().status()).isEqualTo(Status.MET);
    assertThat(timeline.occurrences())
        .first()
        .extracting(Occurrence::toString)
        .isEqualTo("2026-01-05, limit 2027-01-05, late 2027-01-08");
  }

  @Test
  void without_a_start_it_is_undetermined_until_one_appraisal_is_known() {
    ServiceRecord nobodyKnows =
        ServiceRecord.builder().addPeople(Person.builder().id("p1").build()).build();

    assertThat(Scene.verdicts(AppraisalAssessor::new, POLICY, nobodyKnows, FRI_2027_01_08))
        .singleElement()
        .hasToString("X-1/p1 undetermined");
    assertThat(Scene.verdicts(
            AppraisalAssessor::new,
            POLICY,
            ServiceRecord.builder()
                .addPeople(Person.builder().id("p1").build())
                .addAppraisals(new Appraisal("p1", MON_2026_01_05))
                .build(),
            FRI_2027_01_08))
        .singleElement()
        .hasToString("X-1/p1 overdue");
  }

  @Test
  void an_appraisal_that_lies_ahead_gives_no_day_to_count_from() {
    ServiceRecord planned = ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").build())
        .addAppraisals(new Appraisal("p1", FRI_2027_01_08.plusDays(1)))
        .build();
    assertThat(Scene.verdicts(AppraisalAssessor::new, POLICY, planned, FRI_2027_01_08))
        .singleElement()
        .hasToString("X-1/p1 undetermined");
  }

  @Test
  void without_a_start_an_appraisal_after_the_clause_ceased_to_apply_is_no_day_to_count_from() {
    PolicyPack untilNew = Scene.policy(
        ClauseKind.APPRAISAL,
        new AppraisalDue(new Condition.Not(new Condition.Is("new")), Period.ofMonths(12)));
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder()
            .id("p1")
            .addCircumstances(Circumstance.of("new", DateRange.from(MON_2026_06_01)))
            .build())
        .addAppraisals(new Appraisal("p1", TUE_2027_01_05))
        .build();

    assertThat(Scene.timelines(AppraisalAssessor::new, untilNew, service, FRI_2027_01_08))
        .singleElement()
        .satisfies(timeline -> assertThat(timeline.isOver()).isTrue())
        .satisfies(timeline -> assertThat(timeline.occurrences()).isEmpty());
  }

  @Test
  void somebody_who_left_is_owed_none() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder()
            .id("p1")
            .started(MON_2026_01_05)
            .left(FRI_2027_01_08)
            .build())
        .build();
    assertThat(Scene.timelines(AppraisalAssessor::new, POLICY, service, FRI_2027_01_08))
        .isEmpty();
  }

  @Test
  void when_the_policy_is_over_none_is_owed() {
    PolicyPack over = Scene.policy(
        ClauseKind.APPRAISAL,
        new AppraisalDue(new Condition.Always(), Period.ofMonths(12)),
        new InForce(MON_2026_01_05, FRI_2027_01_08, false, LocalDate.MAX));
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").started(MON_2026_01_05).build())
        .build();
    assertThat(Scene.timelines(AppraisalAssessor::new, over, service, FRI_2027_01_08.plusDays(1)))
        .isEmpty();
  }

  @Test
  void whoever_comes_to_be_concerned_has_a_year_from_that_day_whatever_was_before() {
    assertThat(ofWorker(new RoleHeld("worker", DateRange.from(MON_2026_06_01)), FRI_2027_01_08))
        .singleElement()
        .satisfies(verdict -> {
          assertThat(verdict).hasToString("X-1/p1 met");
          assertThat(verdict.measuredFrom()).contains(MON_2026_06_01);
          assertThat(verdict.limit()).contains(LocalDate.of(2027, 6, 1));
        });
  }

  @Test
  void what_was_missed_stays_when_the_clause_no_longer_applies_until_it_is_made_good() {
    RoleHeld worker = new RoleHeld("worker", DateRange.of(MON_2026_01_05, FRI_2027_01_08));

    assertThat(ofWorker(worker, FRI_2027_01_08)).singleElement().hasToString("X-1/p1 overdue");
    assertThat(ofWorker(worker, FRI_2027_01_08, FRI_2027_01_08)).isEmpty();
  }

  @Test
  void where_nobody_knows_whether_it_concerns_somebody_it_is_undetermined() {
    PolicyPack inNeed = Scene.policy(
        ClauseKind.APPRAISAL,
        new AppraisalDue(new Condition.AtLeast("need", "high"), Period.ofMonths(12)));
    Person person = Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addCircumstances(Circumstance.of("need", DateRange.from(MON_2026_01_05)))
        .build();

    assertThat(Scene.verdicts(
            AppraisalAssessor::new,
            inNeed,
            ServiceRecord.builder().addPeople(person).build(),
            FRI_2027_01_08))
        .singleElement()
        .hasToString("X-1/p1 undetermined");
  }

  private static List<Verdict> ofWorker(RoleHeld role, LocalDate asOf, LocalDate... appraised) {
    ServiceRecord.Builder service = ServiceRecord.builder();
    service.addPeople(
        Person.builder().id("p1").started(MON_2026_01_05).addRoles(role).build());
    service.addAppraisals(new Appraisal("p1", MON_2026_01_05.minusDays(1)));
    for (LocalDate on : appraised) {
      service.addAppraisals(new Appraisal("p1", on));
    }
    PolicyPack ofWorkers = Scene.policy(
        ClauseKind.APPRAISAL, new AppraisalDue(new Condition.Role("worker"), Period.ofMonths(12)));
    return Scene.verdicts(AppraisalAssessor::new, ofWorkers, service.build(), asOf);
  }
}
