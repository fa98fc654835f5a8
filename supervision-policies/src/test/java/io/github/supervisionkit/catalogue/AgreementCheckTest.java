package io.github.supervisionkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.contract.AgreementProblem;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementCheckTest {

  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final ServiceRecord NOBODY = ServiceRecord.builder().build();

  @Test
  void an_agreement_with_nothing_in_it_has_all_its_problems_at_once() {
    assertThat(problems("school-trust-cso", draft().build(), NOBODY))
        .extracting(AgreementProblem::term, problem -> problem.clause().id())
        .containsExactly(
            tuple("signature", "CSO-15"),
            tuple("signature", "CSO-15"),
            tuple("responsibilities", "CSO-15"),
            tuple("expectations", "CSO-15"),
            tuple("frequency", "CSO-16"));
  }

  @Test
  void each_problem_says_what_would_satisfy_the_clause() {
    AgreementProblem last =
        problems("school-trust-cso", draft().build(), NOBODY).last();

    assertThat(last)
        .hasToString("`frequency`: agreement `g1` doesn't say how often; it needs a frequency"
            + " (`every`) (CSO-16, Frequency)");
  }

  @Test
  void an_agreement_with_everything_is_returned_as_it_is() {
    Agreement whole = whole().build();

    assertThat(check("school-trust-cso", whole, NOBODY)).isEqualTo(Validation.valid(whole));
  }

  @Test
  void a_draft_made_tomorrow_is_checked_all_the_same() {
    Agreement tomorrow = draft().made(TUE_2026_03_10.plusDays(1)).build();

    assertThat(problems("school-trust-cso", tomorrow, NOBODY)).hasSize(5);
  }

  @Test
  void eight_weeks_are_laxer_than_six() {
    Agreement lax = draft().every(Cadence.everyWeeks(8)).build();

    assertThat(problems("blackburn-with-darwen-yjs", lax, NOBODY))
        .extracting(AgreementProblem::term, problem -> problem.clause().id())
        .contains(tuple("frequency", "BWD-11"))
        .doesNotContain(tuple("frequency", "BWD-06"));
  }

  @Test
  void six_weeks_are_what_the_policy_asks_for_and_no_less() {
    Agreement same = draft().every(Cadence.everyWeeks(6)).build();

    assertThat(problems("blackburn-with-darwen-yjs", same, NOBODY))
        .extracting(AgreementProblem::term)
        .doesNotContain("frequency");
  }

  @Test
  void a_form_without_agreements_is_the_wrong_form() {
    Agreement informal = whole().form("informal").build();

    assertThat(problems("school-trust-cso", informal, NOBODY))
        .extracting(AgreementProblem::term, AgreementProblem::satisfied)
        .containsExactly(tuple("form", "the policy has agreements for `group`, `one-to-one`"));
  }

  @Test
  void the_review_of_two_years_ago_is_overdue() {
    Agreement old = whole().made(LocalDate.of(2024, 3, 4)).build();
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder()
            .id("p1")
            .addCircumstances(
                Circumstance.of("direct-work", DateRange.from(LocalDate.of(2024, 3, 4))))
            .build())
        .build();

    assertThat(problems("school-trust-cso", old, service))
        .extracting(AgreementProblem::term, problem -> problem.clause().id())
        .contains(tuple("review", "CSO-10"));
  }

  @Test
  void an_agreement_made_after_the_first_session_is_late() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").build())
        .addSessions(Session.builder()
            .id("s1")
            .form("one-to-one")
            .start(Moment.onDate(MON_2026_03_02))
            .supervisor("m1")
            .addSupervisees("p1")
            .status(SessionStatus.HELD)
            .build())
        .build();

    assertThat(problems("birmingham-childrens-trust", draft().build(), service))
        .extracting(AgreementProblem::term, problem -> problem.clause().id())
        .contains(tuple("agreement", "BCT-07"));
  }

  @Test
  void a_supervisor_who_is_not_the_line_manager_is_a_problem_where_the_policy_wants_that() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder()
            .id("p1")
            .addLineManagers(new LineManagement("m2", DateRange.from(MON_2026_03_02)))
            .build())
        .build();

    assertThat(problems("tameside-childrens-services", draft().build(), service))
        .extracting(AgreementProblem::term, problem -> problem.clause().id())
        .contains(tuple("line-manager", "TAM-04"));
  }

  private static Agreement.Builder draft() {
    return Agreement.builder().id("g1").supervisor("m1").addSupervisees("p1").made(WED_2026_03_04);
  }

  private static Agreement.Builder whole() {
    return draft()
        .every(Cadence.everyWeeks(4))
        .hours(BigDecimal.ONE)
        .addTerms("responsibilities", "expectations")
        .addAllSigned(List.of(signature("m1"), signature("p1")));
  }

  private static Signature signature(String by) {
    return new Signature(by, Moment.onDate(WED_2026_03_04));
  }

  private static Seq<AgreementProblem> problems(
      String pack, Agreement agreement, ServiceRecord service) {
    return check(pack, agreement, service).getError();
  }

  private static Validation<Seq<AgreementProblem>, Agreement> check(
      String pack, Agreement agreement, ServiceRecord service) {
    return Supervision.under(PolicyPacks.named(pack))
        .with(UkCalendars.englandAndWales())
        .check(agreement, service, TUE_2026_03_10);
  }
}
