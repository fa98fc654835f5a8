package io.github.supervisionkit.oracle;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.ActionsDone;
import io.github.supervisionkit.policy.AgreedInstead;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.AuditDue;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.ContentAgreed;
import io.github.supervisionkit.policy.CopyToSupervisee;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.FrequencyByArrangement;
import io.github.supervisionkit.policy.FrequencyInWeeks;
import io.github.supervisionkit.policy.HandoverOfRecords;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.NewDateAfterRearranging;
import io.github.supervisionkit.policy.NextBooked;
import io.github.supervisionkit.policy.ObservationFedBack;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.policy.ReallocateInAbsence;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.RetentionAfterLeaving;
import io.github.supervisionkit.policy.ReviewAfter;
import io.github.supervisionkit.policy.ReviewWithin;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.SignOff;
import io.github.supervisionkit.policy.SupervisionChain;
import io.github.supervisionkit.policy.Tightening;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What engine and oracle make of the same service, side by side. */
final class Differences {

  private static final Set<ClauseKind> READ = Set.of(
      ClauseKind.STAFF_FREQUENCY,
      ClauseKind.CASE_CADENCE,
      ClauseKind.RECORDING,
      ClauseKind.SIGN_OFF,
      ClauseKind.COPY,
      ClauseKind.ABSENCE,
      ClauseKind.APPRAISAL,
      ClauseKind.AUDIT,
      ClauseKind.AGREEMENT_REVIEW,
      ClauseKind.PLANNING,
      ClauseKind.ACTIONS,
      ClauseKind.REARRANGEMENT,
      ClauseKind.OBSERVATION,
      ClauseKind.RETENTION,
      ClauseKind.DURATION,
      ClauseKind.CHAIN);

  /** The kinds of which also the last practical day and the day from which it is measured are compared. */
  private static final Set<ClauseKind> MEASURED = Set.of(
      ClauseKind.STAFF_FREQUENCY,
      ClauseKind.APPRAISAL,
      ClauseKind.AUDIT,
      ClauseKind.AGREEMENT_REVIEW,
      ClauseKind.RETENTION,
      ClauseKind.DURATION);

  /** The rules that the oracle reads; a clause without one of them is not compared. */
  private static final List<Class<? extends Rule>> RULES = List.of(
      Frequency.class,
      Tightening.class,
      AgreedInstead.class,
      FrequencyByArrangement.class,
      Discussion.class,
      Recording.class,
      SignOff.class,
      CopyToSupervisee.class,
      ContentAgreed.class,
      AbsenceExcuses.class,
      PriorityOnReturn.class,
      ReallocateInAbsence.class,
      AppraisalDue.class,
      AuditDue.class,
      AgreementReview.class,
      ReviewWithin.class,
      ReviewAfter.class,
      NextBooked.class,
      ActionsDone.class,
      NewDateAfterRearranging.class,
      ObservationFedBack.class,
      HandoverOfRecords.class,
      RetentionAfterLeaving.class,
      HoursInUnit.class,
      FrequencyInWeeks.class,
      SupervisionChain.class);

  private final PolicyPack pack;
  private final WorkingCalendar calendar;
  private final Set<ClauseKind> kinds;

  Differences(PolicyPack pack, WorkingCalendar calendar, Set<ClauseKind> kinds) {
    this.pack = pack;
    this.calendar = calendar;
    this.kinds = Set.copyOf(kinds);
  }

  /** The first day on which there is a difference. */
  Optional<Question> first(ServiceRecord service, Collection<LocalDate> days) {
    Map<LocalDate, List<Answer>> answers = Oracle.under(pack, calendar).answers(service, days);
    return new TreeSet<>(days)
        .stream()
            .filter(day ->
                !between(service, day, answers.getOrDefault(day, List.of())).isEmpty())
            .map(day -> new Question(service, day))
            .findFirst();
  }

  /** What the oracle says of one duty; the engine says the same where nothing lies between them. */
  String ofOracle(ServiceRecord service, LocalDate day, String duty) {
    return Oracle.under(pack, calendar).answers(service, day).stream()
        .filter(answer -> answer.duty().equals(duty))
        .map(Differences::text)
        .findFirst()
        .orElse("none");
  }

  List<Difference> between(ServiceRecord service, LocalDate day) {
    return between(service, day, Oracle.under(pack, calendar).answers(service, day));
  }

  private List<Difference> between(ServiceRecord service, LocalDate day, List<Answer> answers) {
    TreeMap<String, String> engine = new TreeMap<>();
    TreeMap<String, String> oracle = new TreeMap<>();
    Assessment assessment = Supervision.under(pack).with(calendar).assess(service, day);
    for (Verdict verdict : assessment.verdicts()) {
      if (kinds.contains(verdict.kind()) && isCompared(verdict)) {
        engine.put(verdict.duty(), text(verdict));
      }
    }
    for (Answer answer : answers) {
      if (kinds.contains(answer.kind())) {
        oracle.put(answer.duty(), text(answer));
      }
    }
    TreeSet<String> duties = new TreeSet<>(engine.keySet());
    duties.addAll(oracle.keySet());
    return duties.stream()
        .map(duty -> new Difference(
            duty, engine.getOrDefault(duty, "none"), oracle.getOrDefault(duty, "none")))
        .filter(one -> !one.engine().equals(one.oracle()))
        .toList();
  }

  /** The oracle reads some kinds of rule, and has nothing to say before the policy. */
  private boolean isCompared(Verdict verdict) {
    return isRead(verdict.clause())
        && (READ.contains(verdict.kind()) || isInWeeks(verdict))
        && !verdict.duty().endsWith("/terms")
        && verdict.status() != Status.NOT_YET_IN_FORCE;
  }

  /** Of what an agreement says, the oracle reads how often. */
  private boolean isInWeeks(Verdict verdict) {
    return verdict.kind() == ClauseKind.AGREEMENT
        && rules(verdict.clause()).anyMatch(FrequencyInWeeks.class::isInstance);
  }

  private boolean isRead(String clause) {
    return rules(clause).anyMatch(rule -> RULES.stream().anyMatch(read -> read.isInstance(rule)));
  }

  private Stream<Rule> rules(String clause) {
    return pack.clauses().stream()
        .filter(one -> one.id().equals(clause))
        .flatMap(one -> one.rules().stream());
  }

  private static String text(Verdict verdict) {
    return text(
        verdict.clause(),
        verdict.status(),
        verdict.limit(),
        verdict.limitAt(),
        verdict.lastPracticalDay(),
        verdict.measuredFrom(),
        verdict.done(),
        verdict.kind());
  }

  private static String text(Answer answer) {
    return text(
        answer.clause(),
        answer.status(),
        answer.limit(),
        answer.limitAt(),
        answer.lastPracticalDay(),
        answer.measuredFrom(),
        answer.done(),
        answer.kind());
  }

  private static String text(
      String clause,
      Status status,
      Optional<?> limit,
      Optional<?> limitAt,
      Optional<?> practical,
      Optional<?> from,
      Optional<?> done,
      ClauseKind kind) {
    String text = clause + " " + status.text() + part("limit", limit) + part("limitAt", limitAt);
    String measured = MEASURED.contains(kind)
        ? part("last practical day", practical)
            + (status == Status.BREACHED ? "" : part("measured from", from))
        : "";
    return text + measured + (kind == ClauseKind.CASE_CADENCE ? "" : part("done", done));
  }

  private static String part(String name, Optional<?> value) {
    return value.map(present -> ", " + name + " " + present).orElse("");
  }
}
