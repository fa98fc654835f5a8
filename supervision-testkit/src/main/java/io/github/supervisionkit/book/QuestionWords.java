package io.github.supervisionkit.book;

import io.github.supervisionkit.policy.DisclosedWithPermission;
import io.github.supervisionkit.policy.DutyToReport;
import io.github.supervisionkit.policy.Escalation;
import io.github.supervisionkit.policy.EvidenceIn;
import io.github.supervisionkit.policy.MayRead;
import io.github.supervisionkit.policy.SeparateRecord;
import io.github.supervisionkit.policy.ShareByAgreement;
import io.github.supervisionkit.policy.ShareOnGrounds;
import java.util.List;

/** Rules that answer questions: who may read, what may be shared, to whom something goes. */
final class QuestionWords {

  private QuestionWords() {}

  static Wording all() {
    return new Wording()
        .tell(
            MayRead.class,
            rule -> "Records may be read by " + ConditionWords.anyOf(rule.parties())
                + (rule.when().isEmpty() ? "." : " " + rule.when() + "."))
        .tell(
            ShareOnGrounds.class,
            rule -> (rule.by().equals("both") ? "Both" : "The " + rule.by())
                + " may share on the grounds " + ConditionWords.anyOf(rule.grounds())
                + with(rule.with()) + ".")
        .tell(
            ShareByAgreement.class,
            rule -> "Anything else may be shared when both agree; in doubt "
                + ConditionWords.quoted(rule.inDoubt()) + " is asked.")
        .tell(
            DutyToReport.class,
            rule -> ConditionWords.quoted(rule.grounds()) + " must be reported to "
                + ConditionWords.anyOf(rule.to()) + ".")
        .tell(Escalation.class, QuestionWords::escalation)
        .tell(
            EvidenceIn.class,
            rule -> "Records may be evidence in " + ConditionWords.anyOf(rule.grounds()) + ".")
        .tell(
            SeparateRecord.class,
            rule -> "Personal matters may stand in " + ConditionWords.quoted(rule.place())
                + unless(rule.unless()) + ".")
        .tell(
            DisclosedWithPermission.class,
            rule -> "What stands in " + ConditionWords.quoted(rule.place())
                + " is shown only with the supervisee's permission" + unless(rule.unless()) + ".");
  }

  private static String escalation(Escalation rule) {
    return (rule.by().equals("both") ? "Both" : "The " + rule.by()) + " can take "
        + ConditionWords.anyOf(rule.concerns()) + " to " + ConditionWords.anyOf(rule.to())
        + (rule.then().isEmpty() ? "." : ". " + rule.then());
  }

  private static String with(List<String> parties) {
    return parties.isEmpty() ? "" : " with " + ConditionWords.anyOf(parties);
  }

  private static String unless(List<String> grounds) {
    return grounds.isEmpty() ? "" : ", unless the ground is " + ConditionWords.anyOf(grounds);
  }
}
