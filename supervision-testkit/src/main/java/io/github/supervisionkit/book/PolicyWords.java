package io.github.supervisionkit.book;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.AuditDue;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.FunctionsNamed;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.source.Dates;
import java.time.LocalDate;

/** Rules about the policy itself, and about the organisation that has it. */
final class PolicyWords {

  private PolicyWords() {}

  static Wording all() {
    return new Wording()
        .tell(InForce.class, PolicyWords::inForce)
        .tell(Covers.class, rule -> "The policy covers " + ConditionWords.whom(rule.who()) + ".")
        .tell(
            FunctionsNamed.class,
            rule ->
                "The functions of supervision are " + ConditionWords.quoted(rule.functions()) + ".")
        .tell(
            AppraisalDue.class,
            rule -> ConditionWords.people(rule.who()) + ": appraisals at most "
                + Periods.text(rule.every()) + " apart.")
        .tell(AuditDue.class, PolicyWords::audit);
  }

  private static String audit(AuditDue rule) {
    String host = rule.parameter().isEmpty()
        ? ""
        : "; the service's parameter `" + rule.parameter() + "` can give a number of days";
    return "Audits of the kind " + ConditionWords.quoted(rule.audit()) + ": "
        + TimeWords.of(rule.every()) + host + ".";
  }

  private static String inForce(InForce rule) {
    String from = rule.from().equals(LocalDate.MIN)
        ? "In force without a first day"
        : "In force from " + Dates.inWords(rule.from())
            + (rule.monthOnly() ? ", the first day of the month that is named" : "");
    String until =
        rule.until().equals(LocalDate.MAX) ? "" : ", until " + Dates.inWords(rule.until());
    String review =
        rule.review().map(day -> "; to be reviewed by " + Dates.inWords(day)).orElse("");
    return from + until + review + ".";
  }
}
