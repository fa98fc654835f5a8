package io.github.supervisionkit.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agreement `a1` of p1 with m1, made on Monday 5 January 2026 and reviewed each half year. */
class AgreementReviewAssessorTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_04_06 = LocalDate.of(2026, 4, 6);
  private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
  private static final PolicyPack PACK = Scene.policy(
      ClauseKind.AGREEMENT_REVIEW, new AgreementReview("one-to-one", Period.ofMonths(6)));
  private static final PolicyPack OF_WORKERS = Scene.policy(
      ClauseKind.AGREEMENT_REVIEW,
      new AgreementReview("one-to-one", Period.ofMonths(6)),
      new Covers(new Condition.Role("worker")));

  @ParameterizedTest(name = "asked on {0}: {1}")
  @CsvSource({
    "2026-01-04, none",
    "2026-01-05, X-1/a1 met",
    "2026-06-21, X-1/a1 due-soon",
    "2026-07-05, X-1/a1 due",
    "2026-07-06, X-1/a1 overdue"
  })
  void the_first_review_is_due_on_sunday_5_july(LocalDate asOf, String told) {
    assertThat(told(made().build(), asOf)).isEqualTo(told);
    assertThat(asked(made().build(), asOf)).isEqualTo(told);
  }

  @Test
  void the_reasons_tell_from_when_the_half_year_runs() {
    assertThat(because(made().build(), MON_2026_07_06))
        .containsExactly(
            "A sentence. (X-1, Section 1)",
            "not reviewed yet, so the count begins on 5 January 2026; 6 months later is the latest",
            "so the limit is Sunday 5 July 2026",
            "the last working day before it is Friday 3 July 2026",
            "on 6 July 2026 it is overdue by 1 day, 1 of them working days");
    assertThat(because(made().addReviewed(LocalDate.of(2026, 6, 1)).build(), MON_2026_07_06))
        .contains("reviewed on 1 June 2026; 6 months later is the latest");
  }

  @Test
  void a_review_on_the_day_of_the_agreement_and_one_still_to_come_are_none() {
    Agreement agreement =
        made().addReviewed(MON_2026_01_05, MON_2026_07_06.plusDays(1)).build();
    assertThat(told(agreement, MON_2026_07_06)).isEqualTo("X-1/a1 overdue");
  }

  @Test
  void an_agreement_for_another_form_has_no_review_here() {
    Agreement group = made().form("group").build();
    assertThat(told(group, MON_2026_07_06)).isEqualTo("none");
    assertThat(asked(group, MON_2026_07_06)).isEqualTo("none");
  }

  @Test
  void an_agreement_that_ended_is_over_though_its_review_was_missed() {
    Person left = Person.builder().id("p1").left(LocalDate.of(2026, 8, 3)).build();
    ServiceRecord service =
        ServiceRecord.builder().addPeople(left).addAgreements(made().build()).build();
    List<Timeline> timelines =
        Scene.timelines(AgreementReviewAssessor::new, PACK, service, LocalDate.of(2026, 8, 3));
    assertThat(timelines.get(0).isOver()).isTrue();
    assertThat(timelines.get(0).occurrences())
        .hasToString("[2026-01-05, limit 2026-07-05, missed]");
  }

  @Test
  void the_agreement_of_whom_the_policy_does_not_cover_is_not_reviewed() {
    Person worker = Person.builder()
        .id("p1")
        .addRoles(new RoleHeld("worker", DateRange.from(MON_2026_01_05)))
        .build();
    Person somebodyElse = Person.builder().id("p1").build();

    assertThat(of(worker, OF_WORKERS)).singleElement().hasToString("X-1/a1 overdue");
    assertThat(of(somebodyElse, OF_WORKERS)).isEmpty();
  }

  @Test
  void it_is_measured_from_the_day_on_which_the_policy_began_to_cover_somebody() {
    assertThat(ofWorker(DateRange.from(MON_2026_04_06)))
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.measuredFrom()).contains(MON_2026_04_06))
        .satisfies(verdict -> assertThat(verdict.limit()).contains(LocalDate.of(2026, 10, 6)))
        .hasToString("X-1/a1 met");
  }

  @Test
  void
      what_was_missed_before_the_policy_ceased_to_cover_somebody_stays_when_it_covers_them_again() {
    DateRange before = DateRange.of(LocalDate.of(2025, 1, 6), MON_2026_04_06);
    Agreement old = made().made(LocalDate.of(2025, 1, 6)).build();
    Agreement reviewed =
        Agreement.builder().from(old).addReviewed(LocalDate.of(2026, 5, 4)).build();
    DateRange again = DateRange.from(LocalDate.of(2026, 6, 1));

    assertThat(ofWorker(old, before)).isEmpty();
    assertThat(ofWorker(old, before, again))
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.limit()).contains(LocalDate.of(2025, 7, 6)));
    assertThat(ofWorker(reviewed, before, again))
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.limit()).contains(LocalDate.of(2026, 12, 1)));
  }

  private static List<Verdict> ofWorker(DateRange... worked) {
    return ofWorker(made().build(), worked);
  }

  private static List<Verdict> ofWorker(Agreement agreement, DateRange... worked) {
    Person worker = Person.builder()
        .id("p1")
        .addAllRoles(
            Stream.of(worked).map(during -> new RoleHeld("worker", during)).toList())
        .build();
    ServiceRecord service =
        ServiceRecord.builder().addPeople(worker).addAgreements(agreement).build();
    return Scene.verdicts(AgreementReviewAssessor::new, OF_WORKERS, service, MON_2026_07_06);
  }

  private static List<Verdict> of(Person person, PolicyPack pack) {
    ServiceRecord service =
        ServiceRecord.builder().addPeople(person).addAgreements(made().build()).build();
    return Scene.verdicts(AgreementReviewAssessor::new, pack, service, MON_2026_07_06);
  }

  private static Agreement.Builder made() {
    return Agreement.builder().id("a1").supervisor("m1").addSupervisees("p1").made(MON_2026_01_05);
  }

  private static String told(Agreement agreement, LocalDate asOf) {
    return verdicts(agreement, asOf).stream().map(Verdict::toString).findFirst().orElse("none");
  }

  private static List<String> because(Agreement agreement, LocalDate asOf) {
    return verdicts(agreement, asOf).get(0).because().stream().map(Step::text).toList();
  }

  private static List<Verdict> verdicts(Agreement agreement, LocalDate asOf) {
    return Scene.verdicts(AgreementReviewAssessor::new, PACK, service(agreement), asOf);
  }

  /** What the one agreement is told when it is asked for alone. */
  private static String asked(Agreement agreement, LocalDate asOf) {
    Inquiry inquiry =
        new Inquiry(PACK, Register.of(service(agreement), Scene.LONDON), Scene.ENGLAND, asOf);
    return new AgreementReviewAssessor(inquiry)
        .of(agreement).stream()
            .map(timeline -> timeline.verdict().toString())
            .findFirst()
            .orElse("none");
  }

  private static ServiceRecord service(Agreement agreement) {
    return ServiceRecord.builder()
        .addPeople(Scene.practitioner("p1"))
        .addAgreements(agreement)
        .build();
  }
}
