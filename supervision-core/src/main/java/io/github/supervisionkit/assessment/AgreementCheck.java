package io.github.supervisionkit.assessment;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.contract.AgreementFaults;
import io.github.supervisionkit.contract.AgreementProblem;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.frequency.StaffCourses;
import io.github.supervisionkit.policy.AgreementTerms;
import io.github.supervisionkit.policy.AgreementWritten;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.LineManagerSupervises;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.review.AgreementReviewAssessor;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One agreement held against a policy: all that is wrong with it at once, never the first thing alone. */
final class AgreementCheck {

  private final Agreement agreement;
  private final Inquiry inquiry;
  private final List<AgreementProblem> problems = new ArrayList<>();

  private AgreementCheck(Agreement agreement, Inquiry inquiry) {
    this.agreement = agreement;
    this.inquiry = inquiry;
  }

  /** Returns the agreement, or every problem in the order of the policy's clauses. */
  static Validation<Seq<AgreementProblem>, Agreement> of(Agreement agreement, Inquiry inquiry) {
    AgreementCheck check = new AgreementCheck(agreement, inquiry);
    check.form();
    new AgreementFaults(inquiry)
        .of(agreement).stream()
            .filter(cited -> cited.during().contains(inquiry.asOf()))
            .map(AgreementFaults.Cited::problem)
            .forEach(check.problems::add);
    check.frequency();
    check.review();
    check.lineManager();
    List<Clause> clauses = inquiry.pack().clauses();
    check.problems.sort(Comparator.comparing(problem -> clauses.indexOf(problem.clause())));
    return check.problems.isEmpty()
        ? Validation.valid(agreement)
        : Validation.invalid(io.vavr.collection.List.ofAll(check.problems));
  }

  /** Returns the facts with the agreement among them, and with its supervisees, of whom nothing may be known yet. */
  static Register among(ServiceRecord service, Agreement agreement, ZoneId zone) {
    ServiceRecord.Builder facts = ServiceRecord.builder()
        .from(service)
        .agreements(service.agreements().stream()
            .filter(other -> !other.id().equals(agreement.id()))
            .toList())
        .addAgreements(agreement);
    for (String id : agreement.supervisees()) {
      if (service.people().stream().noneMatch(person -> person.id().equals(id))) {
        facts.addPeople(Person.builder().id(id).build());
      }
    }
    return Register.of(facts.build(), zone);
  }

  private void form() {
    Optional<Clause> first = Optional.empty();
    List<String> forms = new ArrayList<>();
    for (Clause clause : inquiry.pack().clauses()) {
      for (Rule rule : clause.rules()) {
        String form = rule instanceof AgreementTerms terms
            ? terms.form()
            : rule instanceof AgreementWritten written ? written.form() : "";
        if (!form.isEmpty() && !forms.contains(form)) {
          forms.add(form);
          first = first.or(() -> Optional.of(clause));
        }
      }
    }
    if (!forms.contains(agreement.form())) {
      first.ifPresent(clause -> problems.add(new AgreementProblem(
          "form",
          clause,
          "agreement `" + agreement.id() + "` is for the form `" + agreement.form() + "`",
          "the policy has agreements for `" + String.join("`, `", forms) + "`")));
    }
  }

  private void frequency() {
    for (String id : agreement.supervisees()) {
      inquiry.register().person(id).stream()
          .flatMap(person -> StaffCourses.refused(inquiry, person).stream())
          .filter(refused -> refused.source().equals(agreement.id()) && !refused.same())
          .flatMap(refused -> inquiry.pack().clause(refused.clause()).stream()
              .map(clause -> new AgreementProblem(
                  "frequency",
                  clause,
                  "agreement `" + agreement.id() + "` asks of " + id + " for "
                      + refused.every().text() + ", less than the policy",
                  "it asks for as much: " + clause.sentence())))
          .forEach(problems::add);
    }
  }

  private void review() {
    new AgreementReviewAssessor(inquiry)
        .of(agreement).stream()
            .map(Timeline::verdict)
            .filter(verdict -> verdict.status() == Status.OVERDUE)
            .forEach(verdict -> inquiry
                .pack()
                .clause(verdict.clause())
                .ifPresent(clause -> problems.add(new AgreementProblem(
                    "review",
                    clause,
                    "agreement `" + agreement.id() + "` was to be reviewed by "
                        + verdict.limit().map(Dates::inWords).orElse("then"),
                    "it needs a review with its day (`reviewed`)"))));
  }

  private void lineManager() {
    for (Placed<LineManagerSupervises> placed : inquiry.rules(LineManagerSupervises.class)) {
      for (String id : agreement.supervisees()) {
        inquiry
            .register()
            .person(id)
            .filter(person -> agreement.supervisor().isPresent())
            .filter(person -> Concerned.now(placed.rule().who(), person, inquiry) == Truth.TRUE)
            .filter(person -> isOther(person, agreement.supervisor().orElseThrow(), placed.rule()))
            .ifPresent(person -> problems.add(new AgreementProblem(
                "line-manager",
                placed.clause(),
                agreement.supervisor().orElseThrow() + " is not the line manager of " + id,
                placed.rule().delegation() == LineManagerSupervises.Delegation.ALLOWED
                    ? "the line manager supervises, or a delegation is recorded"
                    : "the line manager supervises")));
      }
    }
  }

  private boolean isOther(Person person, String supervisor, LineManagerSupervises rule) {
    LocalDate asOf = inquiry.asOf();
    List<SupervisorLink> links = person.supervisors().stream()
        .filter(link -> Known.holds(link.during(), asOf, asOf))
        .toList();
    boolean enough = rule.delegation() == LineManagerSupervises.Delegation.ALLOWED
        || links.stream().anyMatch(link -> isLineManager(person, link.person()));
    boolean delegated =
        links.stream().anyMatch(link -> link.person().equals(supervisor) && link.delegated());
    return !(delegated && enough)
        && !person.lineManagers().isEmpty()
        && !isLineManager(person, supervisor);
  }

  private boolean isLineManager(Person person, String supervisor) {
    return person.lineManagers().stream()
        .anyMatch(link -> link.person().equals(supervisor)
            && Known.holds(link.during(), inquiry.asOf(), inquiry.asOf()));
  }
}
