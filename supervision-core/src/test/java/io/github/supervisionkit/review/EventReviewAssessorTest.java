package io.github.supervisionkit.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.ReviewAfter;
import io.github.supervisionkit.policy.ReviewWithin;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReviewAssessorTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
  private static final PolicyPack WITHIN_3_MONTHS = Scene.policy(
      ClauseKind.STAFF_FREQUENCY, new ReviewWithin("probation", "reviewed", Period.ofMonths(3)));
  private static final PolicyPack AFTERWARDS =
      Scene.policy(ClauseKind.STAFF_FREQUENCY, new ReviewAfter("probation", "reviewed"));

  @ParameterizedTest(name = "reviewed on {0}, asked on {1}: {2}")
  @CsvSource({
    ", 2026-01-04, none",
    ", 2026-01-05, X-1/p1 met",
    ", 2026-04-05, X-1/p1 due",
    ", 2026-04-06, X-1/p1 overdue",
    "2026-04-05, 2026-04-06, X-1/p1 met",
    "2026-04-06, 2026-04-06, X-1/p1 met-late",
    "2026-04-06, 2026-04-05, X-1/p1 due",
    "2026-01-04, 2026-04-06, X-1/p1 overdue"
  })
  void a_review_within_3_months_of_monday_5_january_is_due_on_5_april(
      LocalDate reviewed, LocalDate asOf, String verdict) {
    assertThat(told(WITHIN_3_MONTHS, person(DateRange.from(MON_2026_01_05), reviewed), asOf))
        .isEqualTo(verdict);
  }

  @ParameterizedTest(name = "reviewed on {1}, asked on {0}: {2}")
  @CsvSource({"2026-01-31, , X-1/p1 met", "2026-02-02, , none", "2026-02-02, 2026-01-12, X-1/p1 met"
  })
  void what_ends_on_2_february_before_its_limit_owes_no_review_any_more(
      LocalDate asOf, LocalDate reviewed, String verdict) {
    DateRange ended = DateRange.of(MON_2026_01_05, LocalDate.of(2026, 2, 2));
    assertThat(told(WITHIN_3_MONTHS, person(ended, reviewed), asOf)).isEqualTo(verdict);
  }

  @Test
  void what_ends_after_its_limit_goes_on_owing_the_review() {
    DateRange ended = DateRange.of(MON_2026_01_05, LocalDate.of(2026, 5, 4));
    assertThat(told(WITHIN_3_MONTHS, person(ended, null), MON_2026_06_01))
        .isEqualTo("X-1/p1 overdue");
  }

  @Test
  void the_last_beginning_counts_and_another_event_is_no_review() {
    Person person = Person.builder()
        .id("p1")
        .addCircumstances(
            Circumstance.of("probation", DateRange.of(MON_2026_01_05, LocalDate.of(2026, 2, 2))),
            Circumstance.of("probation", DateRange.from(LocalDate.of(2026, 5, 4))))
        .addEvents(new PersonEvent("met", LocalDate.of(2026, 5, 11)))
        .build();
    Verdict verdict = verdicts(WITHIN_3_MONTHS, person, MON_2026_06_01).get(0);
    assertThat(verdict.limit()).contains(LocalDate.of(2026, 8, 4));
    assertThat(verdict.done()).isEmpty();
    assertThat(verdict.because().stream().map(Step::text))
        .contains("`probation` began on 4 May 2026, and the review is held within 3 months");
  }

  @ParameterizedTest(name = "reviewed on {0}, asked on {1}: {2}")
  @CsvSource({
    ", 2026-02-01, none",
    ", 2026-02-02, X-1/p1 open",
    "2026-02-02, 2026-02-02, X-1/p1 met",
    "2026-02-01, 2026-02-02, X-1/p1 open",
    "2026-02-09, 2026-02-08, X-1/p1 open"
  })
  void a_review_after_what_ended_on_2_february_has_no_limit(
      LocalDate reviewed, LocalDate asOf, String verdict) {
    DateRange ended = DateRange.of(MON_2026_01_05, LocalDate.of(2026, 2, 2));
    assertThat(told(AFTERWARDS, person(ended, reviewed), asOf)).isEqualTo(verdict);
  }

  @Test
  void of_somebody_who_has_left_nothing_is_asked() {
    Person left = Person.builder()
        .id("p1")
        .left(MON_2026_06_01)
        .addCircumstances(Circumstance.of("probation", DateRange.from(MON_2026_01_05)))
        .build();
    assertThat(told(WITHIN_3_MONTHS, left, MON_2026_06_01.minusDays(1)))
        .isEqualTo("X-1/p1 overdue");
    assertThat(told(WITHIN_3_MONTHS, left, MON_2026_06_01)).isEqualTo("none");
  }

  @Test
  void of_what_fell_due_or_ended_before_somebody_started_nothing_is_asked() {
    LocalDate limit = LocalDate.of(2026, 4, 5);
    DateRange ended = DateRange.of(MON_2026_01_05, MON_2026_06_01);

    assertThat(told(WITHIN_3_MONTHS, startedOn(limit, ended), MON_2026_06_01))
        .isEqualTo("X-1/p1 overdue");
    assertThat(told(WITHIN_3_MONTHS, startedOn(limit.plusDays(1), ended), MON_2026_06_01))
        .isEqualTo("none");
    assertThat(told(AFTERWARDS, startedOn(MON_2026_06_01, ended), MON_2026_06_01.plusDays(1)))
        .isEqualTo("X-1/p1 open");
    assertThat(told(
            AFTERWARDS, startedOn(MON_2026_06_01.plusDays(1), ended), MON_2026_06_01.plusDays(1)))
        .isEqualTo("none");
  }

  @Test
  void of_whom_the_policy_does_not_cover_nothing_is_asked() {
    PolicyPack ofWorkers = Scene.policy(
        ClauseKind.STAFF_FREQUENCY,
        new ReviewWithin("probation", "reviewed", Period.ofMonths(3)),
        new ReviewAfter("probation", "reviewed"),
        new Covers(new Condition.Role("worker")));
    Person somebodyElse = person(DateRange.of(MON_2026_01_05, MON_2026_06_01), null);

    assertThat(verdicts(ofWorkers, somebodyElse, MON_2026_06_01)).isEmpty();
  }

  private static Person startedOn(LocalDate day, DateRange probation) {
    return Person.builder().from(person(probation, null)).started(day).build();
  }

  private static Person person(DateRange probation, @Nullable LocalDate reviewed) {
    Person.Builder person =
        Person.builder().id("p1").addCircumstances(Circumstance.of("probation", probation));
    if (reviewed != null) {
      person.addEvents(new PersonEvent("reviewed", reviewed));
    }
    return person.build();
  }

  private static String told(PolicyPack pack, Person person, LocalDate asOf) {
    return verdicts(pack, person, asOf).stream()
        .map(Verdict::toString)
        .findFirst()
        .orElse("none");
  }

  private static List<Verdict> verdicts(PolicyPack pack, Person person, LocalDate asOf) {
    ServiceRecord service = ServiceRecord.builder().addPeople(person).build();
    return Scene.verdicts(EventReviewAssessor::new, pack, service, asOf);
  }
}
