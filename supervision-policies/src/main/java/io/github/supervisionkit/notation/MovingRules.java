package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.NewDateAfterRearranging;
import io.github.supervisionkit.policy.NextBooked;
import io.github.supervisionkit.policy.ReasonForChange;
import java.util.List;

/** The rules about the dates of sessions: the next one is booked, and a change of date has its reason and its new date. */
final class MovingRules {

  private static final RuleForm<NextBooked> NEXT_BOOKED =
      RuleForm.ofStream("next-booked", NextBooked.class, NextBooked::new, NextBooked::stream);

  private static final RuleForm<ReasonForChange> REASON = RuleForm.ofStream(
      "reason-for-change", ReasonForChange.class, ReasonForChange::new, ReasonForChange::stream);

  private static final RuleForm<NewDateAfterRearranging> NEW_DATE = RuleForm.ofStream(
      "new-date-after-rearranging",
      NewDateAfterRearranging.class,
      NewDateAfterRearranging::new,
      NewDateAfterRearranging::stream);

  static final List<RuleForm<?>> FORMS = List.of(NEXT_BOOKED, REASON, NEW_DATE);

  private MovingRules() {}
}
