package io.github.supervisionkit.story;

import io.github.supervisionkit.policy.ActionsDone;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.HandoverOfRecords;
import io.github.supervisionkit.policy.NewDateAfterRearranging;
import io.github.supervisionkit.policy.NextBooked;
import io.github.supervisionkit.policy.ObservationFedBack;
import io.github.supervisionkit.policy.RetentionAfterLeaving;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** The rules of packs that nobody wrote on what follows a session, an observation, a change of supervisor, or somebody's leaving. */
final class FollowUpRules {

  private static final List<Period> KEPT =
      List.of(Period.ofDays(30), Period.ofMonths(1), Period.ofMonths(18), Period.ofYears(6));

  private final Dice dice;

  FollowUpRules(Dice dice) {
    this.dice = dice;
  }

  List<FurtherRules.Asked> some() {
    List<FurtherRules.Asked> some = new ArrayList<>();
    if (dice.percent(20)) {
      some.add(new FurtherRules.Asked(ClauseKind.PLANNING, new NextBooked(stream())));
    }
    if (dice.percent(20)) {
      some.add(new FurtherRules.Asked(
          ClauseKind.ACTIONS, new ActionsDone(dice.percent(30) ? "" : stream())));
    }
    if (dice.percent(20)) {
      some.add(
          new FurtherRules.Asked(ClauseKind.REARRANGEMENT, new NewDateAfterRearranging(stream())));
    }
    if (dice.percent(20)) {
      some.add(new FurtherRules.Asked(
          ClauseKind.OBSERVATION, new ObservationFedBack(Period.ofMonths(1))));
    }
    if (dice.percent(20)) {
      String place = dice.percent(80) ? "staff-record" : "case-record";
      some.add(new FurtherRules.Asked(ClauseKind.RETENTION, new HandoverOfRecords(place)));
    }
    if (dice.percent(20)) {
      some.add(new FurtherRules.Asked(
          ClauseKind.RETENTION,
          new RetentionAfterLeaving(new RandomConditions(dice).ofPerson(), dice.pick(KEPT))));
    }
    if (dice.percent(5)) {
      Period every = dice.pick(List.of(Period.ofDays(30), Period.ofWeeks(3), Period.ofMonths(3)));
      some.add(new FurtherRules.Asked(
          ClauseKind.AGREEMENT_REVIEW, new AgreementReview("one-to-one", every)));
      some.add(new FurtherRules.Asked(
          ClauseKind.SCOPE, new Covers(new RandomConditions(dice).ofPerson())));
    }
    return some;
  }

  private String stream() {
    return dice.percent(75) ? RandomPacks.FORMAL : RandomPacks.GROUP;
  }
}
