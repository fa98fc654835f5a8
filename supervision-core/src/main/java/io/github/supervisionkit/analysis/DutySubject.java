package io.github.supervisionkit.analysis;

import io.github.supervisionkit.policy.AgreementBeforeSessions;
import io.github.supervisionkit.policy.AgreementWritten;
import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.AuditDue;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ContentAgreed;
import io.github.supervisionkit.policy.CopyToSupervisee;
import io.github.supervisionkit.policy.CountsWithOffer;
import io.github.supervisionkit.policy.DepthPerSession;
import io.github.supervisionkit.policy.DirectionByOthers;
import io.github.supervisionkit.policy.EveryFunctionAppears;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.FrequencyByArrangement;
import io.github.supervisionkit.policy.HeldPrivately;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.KeptSafely;
import io.github.supervisionkit.policy.LineManagerSupervises;
import io.github.supervisionkit.policy.NewDateAfterRearranging;
import io.github.supervisionkit.policy.NextBooked;
import io.github.supervisionkit.policy.NoFunctionDominates;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.policy.ReallocateInAbsence;
import io.github.supervisionkit.policy.ReasonForChange;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.RetentionAfterLeaving;
import io.github.supervisionkit.policy.ReviewAfter;
import io.github.supervisionkit.policy.ReviewWithin;
import io.github.supervisionkit.policy.Revisit;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.SessionLength;
import io.github.supervisionkit.policy.SignOff;
import io.github.supervisionkit.policy.SupervisionChain;
import io.github.supervisionkit.policy.SupervisionInPlace;
import io.github.supervisionkit.policy.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whom or what the duties of a rule are about: beside its clause, that is what a duty is known by. */
final class DutySubject {

  private static final String PERSON = "a person";
  private static final String MATTER = "a matter";
  private static final String ORGANISATION = "the organisation";

  private static final List<Known<?>> KNOWN = List.of(
      held(SignOff.class, SignOff::stream),
      held(CopyToSupervisee.class, CopyToSupervisee::stream),
      held(ContentAgreed.class, ContentAgreed::stream),
      held(NextBooked.class, NextBooked::stream),
      held(DepthPerSession.class, DepthPerSession::stream),
      held(HeldPrivately.class, HeldPrivately::stream),
      held(SessionLength.class, SessionLength::stream),
      changed(ReasonForChange.class, ReasonForChange::stream),
      changed(NewDateAfterRearranging.class, NewDateAfterRearranging::stream),
      by(MATTER, Revisit.class),
      by(MATTER, DirectionByOthers.class),
      by(ORGANISATION, AuditDue.class),
      by(ORGANISATION, KeptSafely.class),
      by(PERSON, Frequency.class),
      by(PERSON, FrequencyByArrangement.class),
      by(PERSON, AppraisalDue.class),
      by(PERSON, AgreementWritten.class),
      by(PERSON, AgreementBeforeSessions.class),
      by(PERSON, SupervisionInPlace.class),
      by(PERSON, LineManagerSupervises.class),
      by(PERSON, SupervisionChain.class),
      by(PERSON, CountsWithOffer.class),
      by(PERSON, ReallocateInAbsence.class),
      by(PERSON, PriorityOnReturn.class),
      by(PERSON, RetentionAfterLeaving.class),
      by(PERSON, NoFunctionDominates.class),
      by(PERSON, EveryFunctionAppears.class));

  private record Known<R extends Rule>(Class<R> kind, Function<R, String> subject) {

    Stream<String> of(Rule rule) {
      return Stream.of(rule).filter(kind::isInstance).map(kind::cast).map(subject);
    }
  }

  private static <R extends Rule> Known<R> held(Class<R> kind, Function<R, String> stream) {
    return new Known<>(kind, rule -> heldIn(stream.apply(rule)));
  }

  private static <R extends Rule> Known<R> changed(Class<R> kind, Function<R, String> stream) {
    return new Known<>(kind, rule -> "a changed session of " + stream.apply(rule));
  }

  private static <R extends Rule> Known<R> by(String subject, Class<R> kind) {
    return new Known<>(kind, rule -> subject);
  }

  private static String heldIn(String stream) {
    return "a session of " + stream;
  }

  private DutySubject() {}

  /** Whom or what, in words; empty where something else tells the duties of a rule apart. */
  static Optional<String> of(Rule rule, Clause clause) {
    if (rule instanceof Recording recording) {
      return recorded(recording.trigger());
    }
    if (isBesideFrequency(rule)) {
      return says(clause, Frequency.class) ? Optional.empty() : Optional.of(PERSON);
    }
    return KNOWN.stream().flatMap(known -> known.of(rule)).findFirst();
  }

  private static Optional<String> recorded(Trigger trigger) {
    if (trigger instanceof Trigger.SessionHeld held) {
      return Optional.of(heldIn(held.stream()));
    }
    return trigger instanceof Trigger.MatterArises ? Optional.of(MATTER) : Optional.empty();
  }

  /** Beside a frequency these have a name of their own. */
  private static boolean isBesideFrequency(Rule rule) {
    return rule instanceof HoursInUnit
        || rule instanceof ReviewWithin
        || rule instanceof ReviewAfter;
  }

  private static boolean says(Clause clause, Class<? extends Rule> kind) {
    return clause.rules().stream().anyMatch(kind::isInstance);
  }
}
