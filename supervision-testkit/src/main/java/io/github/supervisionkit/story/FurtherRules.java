package io.github.supervisionkit.story;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.AgreementTerms;
import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.AuditDue;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.FrequencyInWeeks;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.ReviewAfter;
import io.github.supervisionkit.policy.ReviewWithin;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.SupervisionChain;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** The rules of packs that nobody wrote on what stands beside supervision, reviews, appraisals, audits, and on whom they cover. */
final class FurtherRules {

  private static final List<Period> PERIODS = List.of(
      Period.ofDays(30),
      Period.ofWeeks(3),
      Period.ofMonths(1),
      Period.ofMonths(3),
      Period.ofMonths(12));

  /** The parameter by which a host says how often it audits. */
  static final String AUDIT_DAYS = "auditDays";

  private final Dice dice;
  private final RandomConditions conditions;

  FurtherRules(Dice dice) {
    this.dice = dice;
    this.conditions = new RandomConditions(dice);
  }

  /**
   * A clause of its own.
   *
   * @param kind what the clause is about
   * @param rules its rules
   */
  record Asked(ClauseKind kind, List<Rule> rules) {

    Asked(ClauseKind kind, Rule rule) {
      this(kind, List.of(rule));
    }
  }

  List<Asked> some() {
    List<Asked> some = new ArrayList<>();
    if (dice.percent(15)) {
      some.add(new Asked(
          ClauseKind.APPRAISAL, new AppraisalDue(conditions.ofPerson(), dice.pick(PERIODS))));
    }
    if (dice.percent(15)) {
      some.add(new Asked(ClauseKind.AUDIT, audit()));
    }
    if (dice.percent(15)) {
      some.add(new Asked(
          ClauseKind.AGREEMENT_REVIEW,
          new AgreementReview(dice.percent(75) ? "one-to-one" : "group", dice.pick(PERIODS))));
    }
    if (dice.percent(15)) {
      some.add(new Asked(
          ClauseKind.STAFF_FREQUENCY,
          new ReviewWithin(circumstance(), "review", dice.pick(PERIODS))));
    }
    if (dice.percent(15)) {
      some.add(new Asked(ClauseKind.STAFF_FREQUENCY, new ReviewAfter(circumstance(), "review")));
    }
    if (dice.percent(10)) {
      some.add(new Asked(ClauseKind.SCOPE, new Covers(conditions.ofPerson())));
    }
    if (dice.percent(15)) {
      some.add(new Asked(ClauseKind.DURATION, hours()));
    }
    if (dice.percent(10)) {
      some.add(new Asked(ClauseKind.STAFF_FREQUENCY, List.of(frequency(), hours())));
    }
    if (dice.percent(10)) {
      some.add(new Asked(ClauseKind.AGREEMENT, inWeeks()));
    }
    if (dice.percent(15)) {
      some.add(new Asked(ClauseKind.CHAIN, new SupervisionChain(roles())));
    }
    return some;
  }

  private HoursInUnit hours() {
    return new HoursInUnit(
        dice.percent(75) ? RandomPacks.FORMAL : RandomPacks.GROUP,
        conditions.ofPerson(),
        dice.between(1, 3),
        dice.percent(75) ? CalendarUnit.MONTH : CalendarUnit.QUARTER);
  }

  private Frequency frequency() {
    return new Frequency(
        RandomPacks.FORMAL,
        conditions.ofPerson(),
        List.of(Phase.lasting(Cadence.eachCalendarMonth())),
        "",
        false,
        false);
  }

  private List<Rule> inWeeks() {
    String form = dice.percent(75) ? "one-to-one" : "group";
    return dice.percent(50)
        ? List.of(new FrequencyInWeeks(form))
        : List.of(new AgreementTerms(form, List.of("frequency")), new FrequencyInWeeks(form));
  }

  private List<String> roles() {
    return dice.percent(75) ? List.of("worker", "senior", "manager") : List.of("worker", "senior");
  }

  private AuditDue audit() {
    String kind = dice.pick(List.of("supervision", "case-records"));
    return dice.percent(50)
        ? new AuditDue(kind, new Cadence.Every(dice.pick(PERIODS)), "")
        : new AuditDue(kind, new Cadence.Unquantified(), AUDIT_DAYS);
  }

  private String circumstance() {
    return dice.pick(List.of("new", "part-time"));
  }
}
