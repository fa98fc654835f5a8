package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Decision;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.source.Citation;
import io.github.supervisionkit.source.PolicyDocument;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Packs built in Java over a vocabulary that has some words of every kind, with texts that a writer might stumble over. */
final class RandomPacks {

  static final List<String> LEVELS = List.of("low", "middle", "high");
  static final List<String> STREAMS = List.of("formal", "yes", "1");

  private RandomPacks() {}

  /** Two words of each kind, one with levels; some of them are taken for something else by careless readers of YAML. */
  static List<String> wordsOf(WordKind kind) {
    return List.of(kind.key() + "-one", "null", "010", "scale");
  }

  static Arbitrary<PolicyPack> packs() {
    return Combinators.combine(
            Arbitraries.of("a", "no", "1.0", "harbour-pilots"),
            Arbitraries.of("1", "1.10", "2.0.1"),
            texts(),
            Arbitraries.of("england-and-wales", "scotland", "northern-ireland"),
            Arbitraries.of("Europe/London", "UTC", "+01:00").map(ZoneId::of),
            decisions().list().ofMaxSize(2).uniqueElements(Decision::id),
            clauses().list().ofMinSize(1).ofMaxSize(4).uniqueElements(Clause::id))
        .as((id, version, text, calendar, zone, decisions, clauses) -> PolicyPack.builder()
            .id(id)
            .version(version)
            .document(new PolicyDocument(text, "Publisher: " + text))
            .calendar(calendar)
            .zone(zone)
            .vocabulary(vocabulary(text))
            .addAllDecisions(decisions)
            .addAllClauses(withOneInForce(clauses))
            .build());
  }

  private static Arbitrary<Decision> decisions() {
    return Combinators.combine(Arbitraries.of("one", "two"), texts(), texts(), texts())
        .as(Decision::new);
  }

  private static Arbitrary<Clause> clauses() {
    Arbitrary<String> ids = Arbitraries.integers().between(1, 99).map(number -> "X-" + number);
    return Combinators.combine(
            ids,
            Arbitraries.of(ClauseKind.class),
            Arbitraries.of(Force.class),
            texts(),
            texts(),
            texts().optional(),
            Arbitraries.of(true, false),
            RandomRules.rules().list().ofMaxSize(4))
        .as((id, kind, force, cites, says, decision, quantified, rules) -> Clause.builder()
            .id(id)
            .kind(kind)
            .force(force)
            .citation(new Citation(cites))
            .sentence(says)
            .decision(decision)
            .quantified(quantified)
            .addAllRules(rules)
            .build());
  }

  /** A pack is in force once, so a second rule that says so is left out. */
  private static List<Clause> withOneInForce(List<Clause> clauses) {
    List<Clause> kept = new ArrayList<>();
    boolean seen = false;
    for (Clause clause : clauses) {
      List<Rule> rules = new ArrayList<>();
      for (Rule rule : clause.rules()) {
        boolean inForce = rule instanceof InForce;
        if (!(inForce && seen)) {
          rules.add(rule);
        }
        seen |= inForce;
      }
      kept.add(Clause.builder().from(clause).rules(rules).build());
    }
    return kept;
  }

  static Arbitrary<String> texts() {
    return Arbitraries.of(
        "plain",
        "A sentence: with a colon, a # and 'quotes'.",
        "- a dash",
        "two\nlines",
        "trailing space ",
        "true",
        "007",
        "{ braces }",
        "über 1 ½ hours — \"quoted\" \\ back",
        "A sentence that is long enough to be folded over more than one line of the page, as a decision of a pack often is, twice.");
  }

  private static Vocabulary vocabulary(String text) {
    Vocabulary.Builder vocabulary = Vocabulary.builder();
    for (WordKind kind : WordKind.values()) {
      vocabulary.putWords(
          kind,
          wordsOf(kind).stream()
              .map(word -> new Word(word, text, word.equals("scale") ? LEVELS : List.of()))
              .toList());
    }
    for (String stream : STREAMS) {
      vocabulary.addStreams(
          new Stream(stream, text, wordsOf(WordKind.FORM), stream.equals("formal")));
    }
    return vocabulary.build();
  }
}
