package io.github.supervisionkit.audit;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Recurring;
import io.github.supervisionkit.policy.AuditDue;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.Audit;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds when the organisation is to audit next: measured from the last audit of the kind, or from the day on which the policy
 * came into force. Where the document has no number, the host's parameter supplies one in days, and else there is none.
 */
public final class AuditAssessor implements Assessor {

  private static final String ORGANISATION = "organisation";

  private final Inquiry inquiry;
  private final InForce inForce;
  private final List<Placed<AuditDue>> rules;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public AuditAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.rules = inquiry.rules(AuditDue.class);
  }

  @Override
  public List<Timeline> ofService() {
    List<Timeline> timelines = new ArrayList<>();
    if (inquiry.asOf().isBefore(inForce.until())) {
      rules.forEach(rule -> timelines.add(timeline(rule)));
    }
    return timelines;
  }

  private Timeline timeline(Placed<AuditDue> rule) {
    Verdict.Builder verdict = Verdict.under(rule.clause(), ORGANISATION)
        .ofOrganisation(true)
        .addBecause(Asked.by(rule.clause()));
    if (inquiry.asOf().isBefore(inForce.from())) {
      verdict.status(Status.NOT_YET_IN_FORCE).addBecause(Asked.notYetInForce(inquiry));
      return Timeline.standing(verdict.build(), List.of());
    }
    Optional<Cadence> every = every(rule.rule(), verdict);
    if (every.isEmpty()) {
      verdict
          .status(Status.UNQUANTIFIED)
          .addBecause(
              Step.of("the document gives no number, and the organisation has not supplied one"));
      return Timeline.standing(verdict.build(), List.of());
    }
    List<LocalDate> days = inquiry.register().service().audits().stream()
        .filter(audit -> audit.kind().equals(rule.rule().audit()))
        .map(Audit::on)
        .toList();
    return new Recurring(
            every.orElseThrow(), List.of(new DateRange(inForce.from(), inForce.until())), inquiry)
        .timeline(verdict, days, "audit of kind " + rule.rule().audit());
  }

  private Optional<Cadence> every(AuditDue rule, Verdict.Builder verdict) {
    if (rule.every().firstLimit(inForce.from()).isPresent()) {
      return Optional.of(rule.every());
    }
    int days = inquiry.parameter(rule.parameter(), 0);
    if (days < 1) {
      return Optional.empty();
    }
    verdict.addBecause(Step.of(
        "the document gives no number; the organisation supplies {} days (`{}`)",
        days,
        rule.parameter()));
    return Optional.of(new Cadence.Every(Period.ofDays(days)));
  }
}
