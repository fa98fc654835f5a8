package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.policy.AuditDue;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.Audit;
import io.github.supervisionkit.verdict.Status;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The organisation audits so long after its last audit of the kind, else after the policy began; the host may say how long. */
final class Audits implements Part {

  private final Facts facts;
  private final Again again;

  Audits(Facts facts) {
    this.facts = facts;
    this.again = new Again(facts);
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<AuditDue> placed : facts.pack().rules(AuditDue.class)) {
      if (facts.inForceOn(today)) {
        answers.add(answer(placed, today));
      }
    }
    return answers;
  }

  private Answer answer(Placed<AuditDue> placed, LocalDate today) {
    String duty = placed.clause().id() + "/organisation";
    Optional<Period> every = every(placed.rule());
    if (every.isEmpty()) {
      return Answer.of(duty, placed.clause(), Status.UNQUANTIFIED);
    }
    LocalDate start = facts.pack().inForce().from();
    Optional<LocalDate> last = facts.service().audits().stream()
        .filter(audit -> audit.kind().equals(placed.rule().audit()))
        .map(Audit::on)
        .filter(on -> !on.isAfter(today) && !on.isBefore(start))
        .max(LocalDate::compareTo);
    if (last.isEmpty() && start.equals(LocalDate.MIN)) {
      return Answer.of(duty, placed.clause(), Status.UNDETERMINED);
    }
    return last.map(on -> again.after(duty, placed.clause(), on, every.get(), today))
        .orElseGet(() -> again.since(duty, placed.clause(), start, every.get(), today));
  }

  private Optional<Period> every(AuditDue rule) {
    if (rule.every() instanceof Cadence.Every every) {
      return Optional.of(every.period());
    }
    int days = facts.parameter(rule.parameter(), 0);
    return days > 0 ? Optional.of(Period.ofDays(days)) : Optional.empty();
  }
}
