package io.github.supervisionkit.story;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.ContentAgreed;
import io.github.supervisionkit.policy.CopyToSupervisee;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.policy.ReallocateInAbsence;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.SignOff;
import io.github.supervisionkit.policy.Signers;
import io.github.supervisionkit.policy.Tightening;
import io.github.supervisionkit.policy.Trigger;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** The rules of packs that nobody wrote, clause by clause. */
final class RandomRules {

  private static final List<Cadence> CADENCES = List.of(
      Cadence.everyWeeks(1),
      Cadence.everyWeeks(2),
      Cadence.everyWeeks(4),
      Cadence.everyWeeks(6),
      Cadence.everyMonths(1),
      Cadence.everyMonths(2),
      Cadence.everyMonths(3),
      Cadence.eachCalendarMonth(),
      new Cadence.EachUnit(2, CalendarUnit.MONTH),
      new Cadence.EachUnit(1, CalendarUnit.QUARTER));
  private static final List<Period> LENGTHS = List.of(
      Period.ofWeeks(3),
      Period.ofWeeks(6),
      Period.ofMonths(1),
      Period.ofMonths(2),
      Period.ofMonths(3));
  private static final List<String> STREAMS = List.of(RandomPacks.FORMAL, RandomPacks.GROUP);
  private static final List<String> PLACES = List.of("case-record", "staff-record");

  private final Dice dice;
  private final RandomConditions conditions;
  private int tables;

  RandomRules(Dice dice) {
    this.dice = dice;
    this.conditions = new RandomConditions(dice);
  }

  /** One row, several, or a table with what applies otherwise. */
  List<Rule> frequencies() {
    List<Rule> rules = new ArrayList<>();
    String stream = dice.percent(75) ? RandomPacks.FORMAL : dice.pick(STREAMS);
    boolean table = dice.percent(35);
    String name = table ? "table-" + ++tables : "";
    for (int i = dice.between(1, 2); i > 0; i--) {
      rules.add(new Frequency(
          stream, conditions.ofPerson(), phases(), name, false, !table && dice.percent(15)));
    }
    if (table) {
      rules.add(new Frequency(stream, conditions.ofPerson(), phases(), name, true, false));
    }
    return rules;
  }

  private List<Phase> phases() {
    if (dice.percent(8)) {
      return List.of(Phase.lasting(new Cadence.Unquantified()));
    }
    List<Phase> phases = new ArrayList<>();
    Period until = Period.ZERO;
    for (int i = dice.percent(60) ? 0 : dice.between(1, 2); i > 0; i--) {
      Period length = dice.pick(LENGTHS);
      // Weeks come before months: a phase never ends before the one that it follows.
      until = until.toTotalMonths() > 0 || !until.isZero() ? Period.ofMonths(4) : length;
      Phase phase = Phase.until(dice.pick(CADENCES), until);
      phases.add(dice.percent(30) ? phase.orEvent("review") : phase);
    }
    if (phases.isEmpty() || dice.percent(60)) {
      phases.add(Phase.lasting(dice.pick(CADENCES)));
    }
    return phases;
  }

  List<Rule> discussions() {
    List<Rule> rules = new ArrayList<>();
    boolean table = dice.percent(50);
    String name = table ? "table-" + ++tables : "";
    for (int i = dice.between(1, 2); i > 0; i--) {
      rules.add(new Discussion(conditions.ofCase(), cadenceOfCase(), name, false));
    }
    if (table) {
      rules.add(new Discussion(conditions.ofCase(), dice.pick(CADENCES), name, true));
    }
    return rules;
  }

  private Cadence cadenceOfCase() {
    return switch (dice.between(0, 9)) {
      case 0, 1, 2 -> new Cadence.EverySession();
      case 3 -> new Cadence.Unquantified();
      default -> dice.pick(CADENCES);
    };
  }

  List<Rule> recordings() {
    List<Rule> rules = new ArrayList<>();
    rules.add(new Recording(
        trigger(),
        dice.percent(20) ? "" : dice.pick(PLACES),
        dice.pick(List.of(Recorder.values())),
        dice.percent(25) ? "supervision" : "",
        within(),
        within()));
    return rules;
  }

  private Trigger trigger() {
    return switch (dice.between(0, 2)) {
      case 0 -> new Trigger.SessionHeld(dice.pick(STREAMS));
      case 1 -> new Trigger.CaseDiscussed(dice.pick(STREAMS));
      default ->
        new Trigger.MatterArises(
            dice.pick(List.of(
                List.of("significant-decision", "urgent"),
                List.of("management-decision"),
                List.of("informal-significant", "urgent"))),
            dice.pick(List.of(Setting.values())));
    };
  }

  private TimeLimit within() {
    return switch (dice.between(0, 3)) {
      case 0 -> TimeLimit.ofWorkingDays(dice.between(1, 7));
      case 1 -> TimeLimit.ofHours(dice.pick(List.of(24, 48)));
      case 2 -> TimeLimit.atTheEnd();
      default -> TimeLimit.none();
    };
  }

  List<Rule> signatures() {
    String place = dice.percent(30) ? "" : dice.pick(PLACES);
    return switch (dice.between(0, 2)) {
      case 0 -> List.of(signOff(place));
      case 1 -> List.of(new CopyToSupervisee(dice.pick(STREAMS), place, within()));
      default -> List.of(new ContentAgreed(dice.pick(STREAMS), place));
    };
  }

  private SignOff signOff(String place) {
    Signers by = dice.percent(50) ? Signers.EVERYONE : dice.pick(List.of(Signers.values()));
    return new SignOff(dice.pick(STREAMS), place, by, within());
  }

  List<Rule> absences() {
    List<String> streams = List.of(RandomPacks.FORMAL);
    List<String> reasons =
        dice.percent(50) ? List.of("sickness") : List.of("annual-leave", "sickness");
    List<Rule> rules = new ArrayList<>();
    rules.add(new PriorityOnReturn(streams));
    if (dice.percent(40)) {
      rules.add(new ReallocateInAbsence(reasons, "plan"));
    }
    String casePlace = dice.percent(80) ? "case-record" : "";
    String sessionPlace = dice.percent(80) ? "staff-record" : "";
    rules.add(0, new AbsenceExcuses(streams, reasons, casePlace, sessionPlace));
    return rules;
  }

  List<Rule> tightenings() {
    return List.of(new Tightening(dice.percent(70) ? STREAMS : List.of(RandomPacks.FORMAL)));
  }
}
