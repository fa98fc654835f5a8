package io.github.supervisionkit.law;

import static io.github.supervisionkit.law.Wrong.caughtBy;
import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;

import io.github.supervisionkit.agenda.Urgency;
import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.contract.AgreementProblem;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.verdict.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Agendas and checks of agreements that are wrong in one way each, and the law that catches them. */
final class WrongViews {

  private static final LocalDate SUN_2026_02_01 = LocalDate.of(2026, 2, 1);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
  private static final ServiceRecord NOBODY = ServiceRecord.builder().build();
  private static final Agreement BARE =
      Agreement.builder().id("g1").made(SUN_2026_02_01).build();
  private static final Agreement FULL =
      Agreement.builder().id("g1").made(SUN_2026_02_01).addTerms("breaks").build();
  private static final Agreement FORTNIGHTLY = Agreement.builder()
      .id("g1")
      .made(SUN_2026_02_01)
      .every(Cadence.everyWeeks(2))
      .build();
  private static final Agreement MONTHLY = Agreement.builder()
      .id("g1")
      .made(SUN_2026_02_01)
      .every(Cadence.everyWeeks(4))
      .build();
  private static final Question QUESTION =
      new Question(aPractitioner("p1").asAService(), TUE_2026_02_03);
  private static final Question AGREED = new Question(
      ServiceRecord.builder().from(QUESTION.service()).addAgreements(MONTHLY).build(),
      TUE_2026_02_03);

  private WrongViews() {}

  static List<Wrong> agendas() {
    return List.of(
        caughtBy(
            "G-01",
            () -> AgendaLaws.g01_each_thing_stands_once_with_its_reasons(
                List.of(listed("case c1", Urgency.DUE), listed("case c1", Urgency.DUE))),
            "case c1 stands once"),
        caughtBy(
            "G-01",
            () -> AgendaLaws.g01_each_thing_stands_once_with_its_reasons(List.of(
                new AgendaLaws.Listed("case c1", Urgency.DUE, Optional.empty(), List.of()))),
            "why case c1 is there"),
        caughtBy(
            "G-02",
            () -> AgendaLaws.g02_the_pressing_stands_first(
                List.of(listed("case c1", Urgency.DUE), listed("case c2", Urgency.OVERDUE))),
            "by urgency, then by limit",
            "case c2"),
        caughtBy(
            "G-02",
            () -> AgendaLaws.g02_the_pressing_stands_first(List.of(
                new AgendaLaws.Listed(
                    "case c1", Urgency.OVERDUE, Optional.of(TUE_2026_02_03), List.of("X-01")),
                new AgendaLaws.Listed(
                    "case c2", Urgency.OVERDUE, Optional.of(MON_2026_02_02), List.of("X-01")))),
            "by urgency, then by limit",
            "case c2"),
        caughtBy(
            "G-03",
            () -> AgendaLaws.g03_what_is_overdue_is_on_it(
                overdue(ClauseKind.CASE_CADENCE),
                NOBODY,
                "p1",
                Set.of("c1"),
                TUE_2026_02_03,
                List.of()),
            "`case c1`, overdue under X-01",
            "2026-02-01"),
        caughtBy(
            "G-03",
            () -> AgendaLaws.g03_what_is_overdue_is_on_it(
                overdue(ClauseKind.CASE_CADENCE),
                NOBODY,
                "p1",
                Set.of("c1"),
                TUE_2026_02_03,
                List.of(listed("case c1", Urgency.FALLING_DUE))),
            "`case c1`, overdue under X-01",
            "FALLING_DUE"),
        caughtBy(
            "G-03",
            () -> AgendaLaws.g03_what_is_overdue_is_on_it(
                overdue(ClauseKind.AGREEMENT_REVIEW),
                NOBODY,
                "p1",
                Set.of(),
                TUE_2026_02_03,
                List.of()),
            "`duty X-01/p1`, overdue under X-01",
            "2026-02-01"),
        caughtBy(
            "G-03",
            () -> AgendaLaws.g03_what_is_overdue_is_on_it(
                overdue(ClauseKind.APPRAISAL), NOBODY, "p1", Set.of(), TUE_2026_02_03, List.of()),
            "`duty X-01/p1`, overdue under X-01",
            "2026-02-01"),
        caughtBy(
            "G-04",
            () -> AgendaLaws.g04_the_order_of_the_record_does_not_matter(
                facts -> List.of(listed("case " + facts.cases().get(0).id(), Urgency.DUE)),
                cases("c1", "c2"),
                cases("c2", "c1")),
            "the record in another order",
            "case c2",
            "case c1"));
  }

  static List<Wrong> agreements() {
    return List.of(
        caughtBy(
            "M-01",
            () -> AgreementLaws.m01_a_stricter_one_is_never_refused_as_laxer(
                refusing(FORTNIGHTLY), MONTHLY, FORTNIGHTLY),
            "agreement `g1` every 2 weeks, where every 4 weeks is not refused",
            "`frequency`"),
        caughtBy(
            "M-02",
            () -> AgreementLaws.m02_a_term_taken_out_adds_its_own_problem(
                agreement -> List.of(problem("breaks")), FULL, BARE, "breaks"),
            "`breaks` while it has the term"),
        caughtBy(
            "M-02",
            () -> AgreementLaws.m02_a_term_taken_out_adds_its_own_problem(
                agreement -> List.of(), FULL, BARE, "breaks"),
            "`breaks` without the term"),
        caughtBy(
            "M-02",
            () -> AgreementLaws.m02_a_term_taken_out_adds_its_own_problem(
                agreement -> agreement.terms().isEmpty()
                    ? List.of(problem("breaks"))
                    : List.of(problem("signature")),
                FULL,
                BARE,
                "breaks"),
            "what is wrong besides `breaks`",
            "`signature`"),
        caughtBy(
            "M-03",
            () -> AgreementLaws.m03_what_is_agreed_never_puts_a_limit_off(
                laterByAgreements(), QUESTION, AGREED),
            "the limit of p1 in main, with what is agreed",
            "2026-02-04",
            "2026-02-03"),
        caughtBy(
            "M-03",
            () -> AgreementLaws.m03_what_is_agreed_never_puts_a_limit_off(
                nothingOwedByAgreement(), QUESTION, AGREED),
            "the limit of p1 in main, with what is agreed",
            "+999999999-12-31"));
  }

  private static AgendaLaws.Listed listed(String about, Urgency urgency) {
    return new AgendaLaws.Listed(about, urgency, Optional.empty(), List.of("X-01: It is asked."));
  }

  private static Evaluation overdue(ClauseKind kind) {
    return (service, asOf) ->
        List.of(WrongEvaluations.told("X-01/p1", kind, Status.OVERDUE, SUN_2026_02_01, false));
  }

  private static ServiceRecord cases(String... ids) {
    ServiceRecord.Builder service = ServiceRecord.builder();
    for (String id : ids) {
      service.addCases(CaseFile.builder().id(id).build());
    }
    return service.build();
  }

  private static AgreementProblem problem(String term) {
    return new AgreementProblem(term, WrongPacks.SOUND, "it is not there", "it is needed");
  }

  private static Function<Agreement, List<AgreementProblem>> refusing(Agreement refused) {
    return agreement -> agreement.equals(refused) ? List.of(problem("frequency")) : List.of();
  }

  private static Evaluation laterByAgreements() {
    return (service, asOf) -> WrongEvaluations.answering(
            asOf.plusDays(service.agreements().size()))
        .verdicts(service, asOf);
  }

  private static Evaluation nothingOwedByAgreement() {
    return (service, asOf) -> service.agreements().isEmpty()
        ? WrongEvaluations.answering(asOf).verdicts(service, asOf)
        : List.of();
  }
}
