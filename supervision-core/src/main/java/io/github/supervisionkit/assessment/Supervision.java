package io.github.supervisionkit.assessment;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.contract.AgreementProblem;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Supervision under a policy: the door to every question about a service.
 *
 * <pre>{@code
 * Assessment assessment = Supervision.under(pack).with(calendar).assess(service, asOf);
 * }</pre>
 */
public final class Supervision {

  private final PolicyPack pack;
  private final WorkingCalendar calendar;

  private Supervision(PolicyPack pack, WorkingCalendar calendar) {
    this.pack = pack;
    this.calendar = calendar;
  }

  /**
   * Begins with the policy.
   *
   * @param pack the policy
   * @return what is asked for next, the working calendar
   */
  public static Under under(PolicyPack pack) {
    return new Under(Objects.requireNonNull(pack, "pack"));
  }

  /**
   * A policy that waits for its working calendar.
   *
   * @param pack the policy
   */
  public record Under(PolicyPack pack) implements Serializable {

    /**
     * Returns supervision under the policy and a calendar.
     *
     * @param calendar the working calendar; the organisation's closures are added from its record
     * @return supervision, ready to be asked
     */
    public Supervision with(WorkingCalendar calendar) {
      return new Supervision(pack, Objects.requireNonNull(calendar, "calendar"));
    }
  }

  /**
   * Assesses a service.
   *
   * @param service the facts
   * @param asOf the day, the whole of it; later facts change nothing
   * @return every duty's verdict, with its reasons
   */
  public Assessment assess(ServiceRecord service, LocalDate asOf) {
    return assess(Register.of(service, pack.zone()), asOf);
  }

  /**
   * Assesses a service whose register is at hand already.
   *
   * @param register the facts, in the pack's zone
   * @param asOf the day, the whole of it; later facts change nothing
   * @return every duty's verdict, with its reasons
   */
  public Assessment assess(Register register, LocalDate asOf) {
    return assess(register, asOf, Scope.EVERYTHING);
  }

  /**
   * Assesses one person or one case of a service. The answer is that part of the whole service's which is about the subject;
   * getting it takes a small part of the time.
   *
   * @param register the facts, in the pack's zone
   * @param asOf the day, the whole of it; later facts change nothing
   * @param scope whom it is about
   * @return the verdicts of the scope, with their reasons, and the notices about its subject and about the pack
   */
  public Assessment assess(Register register, LocalDate asOf, Scope scope) {
    Inquiry inquiry = new Inquiry(pack, register, open(register), asOf, scope);
    Reach reach = new Reach(register, scope);
    List<Timeline> timelines = new ArrayList<>();
    List<Verdict> standing = new ArrayList<>();
    for (Timeline timeline : timelines(inquiry, reach)) {
      if (!timeline.isOver()) {
        standing.add(timeline.verdict());
      }
      if (scope.admits(timeline.verdict())) {
        timelines.add(timeline);
      }
    }
    timelines.sort(Comparator.comparing(timeline -> timeline.verdict().duty()));
    List<Verdict> verdicts =
        Binding.marked(standing).stream().filter(scope::admits).toList();
    return new Assessment(
        inquiry,
        timelines,
        VerdictOrder.sorted(verdicts, pack.zone()),
        Notices.of(inquiry, reach, verdicts));
  }

  private static List<Timeline> timelines(Inquiry inquiry, Reach reach) {
    List<DatedSession> held = Concerned.sessions(
        reach.sessions().stream()
            .filter(session -> session.heldBy(inquiry.asOf()))
            .toList(),
        inquiry);
    List<Timeline> timelines = new ArrayList<>();
    for (Assessor assessor : Assessors.of(inquiry)) {
      reach.people().forEach(person -> timelines.addAll(assessor.ofPerson(person)));
      reach.cases().forEach(file -> timelines.addAll(assessor.ofCase(file)));
      held.forEach(session -> timelines.addAll(assessor.ofSession(session)));
      reach.matters().forEach(matter -> timelines.addAll(assessor.ofMatter(matter)));
      timelines.addAll(assessor.ofService());
    }
    return timelines;
  }

  /**
   * Answers what is allowed, or to whom something goes: may this be shared, may that be read, in which form.
   *
   * @param question the question
   * @param service the facts
   * @param asOf the day, the whole of it; later facts change nothing
   * @return the answer, with its clauses and steps; undetermined where the question names what nobody knows
   */
  public Answer answer(Question question, ServiceRecord service, LocalDate asOf) {
    return Answers.to(
        Objects.requireNonNull(question, "question"),
        inquiry(Register.of(service, pack.zone()), asOf));
  }

  /**
   * Checks one agreement against the policy: its terms, how often and how long, signatures, whether it came before the first
   * session, its review, its form, and who supervises.
   *
   * @param agreement the agreement, which may be a draft that the service doesn't have yet
   * @param service the facts about its people, as far as there are any
   * @param asOf the day; that of the agreement where it is made later
   * @return the agreement, or all problems with their terms and clauses, in the order of the policy
   */
  public Validation<Seq<AgreementProblem>, Agreement> check(
      Agreement agreement, ServiceRecord service, LocalDate asOf) {
    Objects.requireNonNull(service, "service");
    LocalDate day = agreement.made().isAfter(asOf) ? agreement.made() : asOf;
    return AgreementCheck.of(
        agreement, inquiry(AgreementCheck.among(service, agreement, pack.zone()), day));
  }

  /**
   * Returns the question about a service, as every room of the evaluation takes it.
   *
   * @param register the facts, in the pack's zone
   * @param asOf the day
   * @return the question, with the organisation's closures in its calendar
   */
  public Inquiry inquiry(Register register, LocalDate asOf) {
    return new Inquiry(pack, register, open(register), asOf);
  }

  private WorkingCalendar open(Register register) {
    return calendar.withClosures(new HashSet<>(register.service().organisation().closures()));
  }
}
