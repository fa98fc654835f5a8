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
import io.github.supervisionkit.policy.PolicyPack;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules of one clause whose duties would have one identifier: a duty is known by its clause and whom or what it is about. */
final class SharedDuties {

  private static final String PERSON = "a person";
  private static final String CHANGED = "a changed session of ";
  private static final String HELD = "a session of ";
  private static final String MATTER = "a matter";
  private static final String ORGANISATION = "the organisation";

  private SharedDuties() {}

  static List<Finding> of(PolicyPack pack) {
    return pack.clauses().stream().flatMap(clause -> in(clause).stream()).toList();
  }

  private static List<Finding> in(Clause clause) {
    Map<String, List<Rule>> bySubject = new LinkedHashMap<>();
    for (Rule rule : clause.rules()) {
      subject(rule, clause)
          .ifPresent(subject ->
              bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(rule));
    }
    List<Finding> findings = new ArrayList<>();
    bySubject.forEach((subject, rules) -> {
      List<Integer> places = rules.stream()
          .filter(rule -> !areOne(rule, rules.get(0)) || rule == rules.get(0))
          .map(rule -> clause.rules().indexOf(rule) + 1)
          .toList();
      if (places.size() > 1) {
        findings.add(new Finding(
            FindingKind.SHARED_IDENTIFIER,
            List.of(clause.id()),
            inWords(places) + " of " + clause.id() + " give " + subject
                + " several duties of one identifier; each needs a clause of its own"));
      }
    });
    return findings;
  }

  private static String inWords(List<Integer> places) {
    List<String> words = places.stream().map(String::valueOf).toList();
    int last = words.size() - 1;
    return "rules " + String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** Whether two rules make one duty together, or tell theirs apart by stream or place. */
  private static boolean areOne(Rule one, Rule other) {
    return both(one, other, Frequency.class)
        || both(one, other, Recording.class)
        || both(one, other, AgreementWritten.class, AgreementBeforeSessions.class)
        || both(one, other, SupervisionInPlace.class, LineManagerSupervises.class);
  }

  private static boolean both(Rule one, Rule other, Class<?>... kinds) {
    List<Class<?>> some = List.of(kinds);
    return some.contains(one.getClass()) && some.contains(other.getClass());
  }

  /** Whom or what the duties of a rule are known by, beside their clause; empty where something else tells them apart. */
  private static Optional<String> subject(Rule rule, Clause clause) {
    if (rule instanceof SignOff one) {
      return Optional.of(HELD + one.stream());
    } else if (rule instanceof CopyToSupervisee one) {
      return Optional.of(HELD + one.stream());
    } else if (rule instanceof ContentAgreed one) {
      return Optional.of(HELD + one.stream());
    } else if (rule instanceof NextBooked one) {
      return Optional.of(HELD + one.stream());
    } else if (rule instanceof DepthPerSession one) {
      return Optional.of(HELD + one.stream());
    } else if (rule instanceof HeldPrivately one) {
      return Optional.of(HELD + one.stream());
    } else if (rule instanceof SessionLength one) {
      return Optional.of(HELD + one.stream());
    } else if (rule instanceof ReasonForChange one) {
      return Optional.of(CHANGED + one.stream());
    } else if (rule instanceof NewDateAfterRearranging one) {
      return Optional.of(CHANGED + one.stream());
    } else if (rule instanceof Recording one) {
      return recorded(one.trigger());
    } else if (rule instanceof Revisit || rule instanceof DirectionByOthers) {
      return Optional.of(MATTER);
    } else if (rule instanceof AuditDue || rule instanceof KeptSafely) {
      return Optional.of(ORGANISATION);
    }
    return isOfPerson(rule) || (isBesideFrequency(rule) && !says(clause, Frequency.class))
        ? Optional.of(PERSON)
        : Optional.empty();
  }

  private static Optional<String> recorded(Trigger trigger) {
    if (trigger instanceof Trigger.SessionHeld held) {
      return Optional.of(HELD + held.stream());
    }
    return trigger instanceof Trigger.MatterArises ? Optional.of(MATTER) : Optional.empty();
  }

  private static boolean isOfPerson(Rule rule) {
    return rule instanceof Frequency
        || rule instanceof FrequencyByArrangement
        || rule instanceof AppraisalDue
        || rule instanceof AgreementWritten
        || rule instanceof AgreementBeforeSessions
        || rule instanceof SupervisionInPlace
        || rule instanceof LineManagerSupervises
        || rule instanceof SupervisionChain
        || rule instanceof CountsWithOffer
        || rule instanceof ReallocateInAbsence
        || rule instanceof PriorityOnReturn
        || rule instanceof RetentionAfterLeaving
        || rule instanceof NoFunctionDominates
        || rule instanceof EveryFunctionAppears;
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
