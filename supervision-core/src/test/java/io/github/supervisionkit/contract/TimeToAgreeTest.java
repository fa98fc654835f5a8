package io.github.supervisionkit.contract;

import static io.github.supervisionkit.contract.PairScene.agreement;
import static io.github.supervisionkit.contract.PairScene.service;
import static io.github.supervisionkit.contract.PairScene.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.AgreementWritten;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time that a rule gives a new pair to make its agreement; p1 started on Monday 5 January 2026. */
class TimeToAgreeTest {

  private static final LocalDate MON_2026_01_05 = PairScene.STARTED;
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);

  @ParameterizedTest(name = "met on {0}, asked on {1}: {2}, {3}")
  @CsvSource({
    "2026-01-12, 2026-01-28, met, 2026-02-12",
    "2026-01-12, 2026-01-29, due-soon, 2026-02-12",
    "2026-01-12, 2026-02-12, due, 2026-02-12",
    "2026-01-12, 2026-02-13, breached, ",
    "2026-01-31, 2026-02-28, due, 2026-02-28",
    "2026-01-31, 2026-03-01, breached, ",
  })
  void a_pair_has_the_time_that_the_rule_gives_to_agree(
      String met, LocalDate asOf, String status, LocalDate limit) {
    Verdict verdict = withinAMonth(service(with("m1", met)), asOf).get(0).verdict();

    assertThat(verdict.status().text()).isEqualTo(status);
    assertThat(verdict.limit()).isEqualTo(Optional.ofNullable(limit));
    assertThat(verdict.measuredFrom())
        .contains(
            limit == null ? LocalDate.parse(met).plusMonths(1).plusDays(1) : LocalDate.parse(met));
  }

  @Test
  void it_tells_until_when_there_is_time_and_afterwards_until_when_there_was() {
    ServiceRecord service = service(with("m1", "2026-01-12"));

    assertThat(withinAMonth(service, LocalDate.of(2026, 2, 12)).get(0).verdict().because())
        .extracting(Step::text)
        .contains(
            "since 12 January 2026: p1 and m1 have no written agreement yet",
            "the limit is 12 February 2026");
    assertThat(withinAMonth(service, TUE_2026_03_10).get(0).verdict().problems())
        .extracting(Shortcoming::why)
        .containsExactly(
            "p1 and m1 have no written agreement; they had until 12 February 2026 to make one");
  }

  @Test
  void what_is_agreed_in_time_leaves_no_trace_and_what_is_late_a_gap() {
    LocalDate last = LocalDate.of(2026, 2, 12);
    ServiceRecord inTime = service()
        .addSessions(with("m1", "2026-01-12"))
        .addAgreements(agreement("g1", "m1", last).build())
        .build();
    ServiceRecord late = service()
        .addSessions(with("m1", "2026-01-12"))
        .addAgreements(agreement("g1", "m1", last.plusDays(3)).build())
        .build();

    assertThat(withinAMonth(inTime, TUE_2026_03_10)).isEmpty();
    assertThat(withinAMonth(late, TUE_2026_03_10))
        .singleElement()
        .satisfies(timeline -> assertThat(timeline.occurrences())
            .extracting(Occurrence::toString)
            .containsExactly("2026-02-13, limit null, breached 2026-02-15"));
  }

  @Test
  void a_new_pair_has_its_own_time_and_the_old_gap_stays_in_the_history() {
    ServiceRecord service = service(with("m1", "2026-01-12"), with("m2", "2026-03-02"));

    assertThat(withinAMonth(service, TUE_2026_03_10)).singleElement().satisfies(timeline -> {
      assertThat(timeline.verdict().limit()).contains(LocalDate.of(2026, 4, 2));
      assertThat(timeline.occurrences())
          .extracting(Occurrence::toString)
          .containsExactly(
              "2026-02-13, limit null, breached 2026-03-02",
              "2026-03-02, limit 2026-04-02, running");
    });
  }

  @Test
  void of_two_pairs_still_in_time_the_first_limit_is_told() {
    ServiceRecord service = supervisedBy(link("m1", "2026-01-12"), link("m2", "2026-01-19"));

    assertThat(withinAMonth(service, MON_2026_02_02))
        .singleElement()
        .satisfies(
            timeline -> assertThat(timeline.verdict().limit()).contains(LocalDate.of(2026, 2, 12)));
  }

  @Test
  void while_one_pair_is_late_it_does_not_matter_that_another_is_in_time() {
    ServiceRecord service = supervisedBy(link("m1", "2026-01-12"), link("m2", "2026-02-16"));

    assertThat(withinAMonth(service, TUE_2026_03_10)).singleElement().satisfies(timeline -> {
      assertThat(timeline.verdict().status()).isEqualTo(Status.BREACHED);
      assertThat(timeline.verdict().problems()).hasSize(1);
    });
  }

  @Test
  void a_pair_that_goes_on_has_no_new_time_when_its_supervisor_is_recorded() {
    Person person = Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addLineManagers(new LineManagement("m1", DateRange.from(MON_2026_01_05)))
        .addSupervisors(link("m1", "2026-02-16"))
        .build();
    ServiceRecord service = ServiceRecord.builder().addPeople(person).build();

    assertThat(withinAMonth(service, TUE_2026_03_10)).singleElement().satisfies(timeline -> {
      assertThat(timeline.verdict().measuredFrom()).contains(LocalDate.of(2026, 2, 6));
      assertThat(timeline.occurrences()).hasSize(1);
    });
  }

  private static ServiceRecord supervisedBy(SupervisorLink... links) {
    Person person =
        Person.builder().id("p1").started(MON_2026_01_05).addSupervisors(links).build();
    return ServiceRecord.builder().addPeople(person).build();
  }

  private static SupervisorLink link(String supervisor, String from) {
    return new SupervisorLink(supervisor, DateRange.from(LocalDate.parse(from)), false);
  }

  private static List<Timeline> withinAMonth(ServiceRecord service, LocalDate asOf) {
    Rule within = new AgreementWritten(
        "one-to-one", new Condition.Always(), AgreementWritten.Owed.EACH_PAIR, Period.ofMonths(1));
    return Scene.timelines(
        AgreementAssessor::new, Scene.policy(ClauseKind.AGREEMENT, within), service, asOf);
  }
}
