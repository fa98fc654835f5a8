package io.github.supervisionkit.notation;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.AgendaPrompt;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Revisit;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rules of the kinds that have the most ways of being written; the others stand in the example with every rule. */
final class RandomRules {

  private RandomRules() {}

  static Arbitrary<Rule> rules() {
    return Arbitraries.oneOf(List.of(
        frequencies(),
        discussions(),
        recordings(),
        inForce(),
        hours(),
        absences(),
        revisits(),
        prompts(),
        covers()));
  }

  private static Arbitrary<Rule> covers() {
    return people().map(Covers::new);
  }

  private static Arbitrary<Rule> prompts() {
    return Combinators.combine(
            people(),
            RandomPacks.texts(),
            RandomPacks.texts().list().ofMinSize(1).ofMaxSize(3).uniqueElements())
        .as(AgendaPrompt::new);
  }

  private static Arbitrary<Rule> revisits() {
    return Combinators.combine(matters(), streams()).as(Revisit::new);
  }

  private static Arbitrary<Rule> absences() {
    return Combinators.combine(
            streams().list().ofMinSize(1).uniqueElements().ofMaxSize(2),
            some(WordKind.ABSENCE),
            word(WordKind.PLACE),
            word(WordKind.PLACE))
        .as(AbsenceExcuses::new);
  }

  private static Arbitrary<Rule> hours() {
    return Combinators.combine(
            streams(),
            people(),
            Arbitraries.integers().between(1, 999),
            Arbitraries.of(CalendarUnit.class))
        .as(HoursInUnit::new);
  }

  private static Arbitrary<Rule> inForce() {
    LocalDate from = LocalDate.of(2024, 2, 29);
    return Combinators.combine(
            Arbitraries.of(LocalDate.MIN, from),
            Arbitraries.of(LocalDate.MAX, from.plusDays(1)),
            Arbitraries.of(true, false),
            Arbitraries.of(LocalDate.MAX, from.plusYears(3)))
        .as(InForce::new);
  }

  private static Arbitrary<Rule> frequencies() {
    return Combinators.combine(
            streams(), people(), phases(), Arbitraries.of("", "table"), Arbitraries.of(true, false))
        .as((stream, who, phases, table, with) ->
            new Frequency(stream, who, phases, table, false, with));
  }

  private static Arbitrary<Rule> discussions() {
    return Combinators.combine(cases(), cadences(), Arbitraries.of("", "table", "no"))
        .as((grounds, cadence, table) -> new Discussion(grounds, cadence, table, false));
  }

  private static Arbitrary<Rule> recordings() {
    Arbitrary<Trigger> triggers = Arbitraries.oneOf(List.of(
        streams().map(Trigger.SessionHeld::new),
        streams().map(Trigger.CaseDiscussed::new),
        matters().map(arises -> arises)));
    return Combinators.combine(
            triggers,
            Arbitraries.oneOf(Arbitraries.just(""), word(WordKind.PLACE)),
            Arbitraries.of(Recorder.class),
            Arbitraries.oneOf(Arbitraries.just(""), word(WordKind.HEADING)),
            limits(),
            limits())
        .as(Recording::new);
  }

  private static Arbitrary<Trigger.MatterArises> matters() {
    return Combinators.combine(some(WordKind.MATTER), Arbitraries.of(Setting.class))
        .as(Trigger.MatterArises::new);
  }

  private static Arbitrary<TimeLimit> limits() {
    return Arbitraries.of(
        TimeLimit.ofWorkingDays(1),
        TimeLimit.ofWorkingDays(999_999),
        TimeLimit.ofHours(1),
        TimeLimit.ofHours(24),
        TimeLimit.atTheEnd(),
        TimeLimit.none());
  }

  private static Arbitrary<List<Phase>> phases() {
    Phase first = Phase.until(new Cadence.Every(Period.ofWeeks(1)), Period.ofWeeks(6));
    return cadences()
        .flatMap(cadence -> Arbitraries.of(
            List.of(Phase.lasting(cadence)),
            List.of(Phase.lasting(cadence).orEvent("null")),
            List.of(first, Phase.lasting(cadence)),
            List.of(first, Phase.until(cadence, Period.ofMonths(6)).orEvent("010"), first)
                .subList(0, 2)));
  }

  private static Arbitrary<Cadence> cadences() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 999).map(days -> new Cadence.Every(Period.ofDays(days))),
        Arbitraries.integers()
            .between(1, 99)
            .map(count -> new Cadence.Every(Period.ofMonths(count))),
        Combinators.combine(
                Arbitraries.integers().between(1, 9), Arbitraries.of(CalendarUnit.class))
            .as(Cadence.EachUnit::new),
        Arbitraries.of(
            new Cadence.EverySession(), new Cadence.AsAgreed(), new Cadence.Unquantified()));
  }

  private static Arbitrary<Condition> people() {
    return nested(Arbitraries.oneOf(
        Arbitraries.of(new Condition.Always(), new Condition.HoldsCases()),
        word(WordKind.ROLE).map(Condition.Role::new),
        circumstances(WordKind.PERSON_CIRCUMSTANCE)));
  }

  private static Arbitrary<Condition> cases() {
    return nested(Arbitraries.oneOf(
        Arbitraries.of(new Condition.Always(), new Condition.NewlyAllocated()),
        word(WordKind.SUBJECT).map(Condition.Subject::new),
        circumstances(WordKind.CASE_CIRCUMSTANCE)));
  }

  private static Arbitrary<Condition> circumstances(WordKind kind) {
    return Arbitraries.oneOf(
        word(kind).map(Condition.Is::new),
        Arbitraries.of(RandomPacks.LEVELS).map(level -> new Condition.AtLeast("scale", level)));
  }

  private static Arbitrary<Condition> nested(Arbitrary<Condition> leaf) {
    Arbitrary<Condition> node = Arbitraries.oneOf(leaf, leaf.map(Condition.Not::new));
    Arbitrary<List<Condition>> several = node.list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        leaf, several.map(Condition.AnyOf::new), several.map(Condition.AllOf::new), node);
  }

  private static Arbitrary<String> streams() {
    return Arbitraries.of(RandomPacks.STREAMS);
  }

  private static Arbitrary<String> word(WordKind kind) {
    return Arbitraries.of(RandomPacks.wordsOf(kind));
  }

  private static Arbitrary<List<String>> some(WordKind kind) {
    return word(kind).list().ofMinSize(1).ofMaxSize(3).uniqueElements();
  }
}
