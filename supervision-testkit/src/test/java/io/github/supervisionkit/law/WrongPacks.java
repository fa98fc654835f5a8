package io.github.supervisionkit.law;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.Decision;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.source.Citation;
import io.github.supervisionkit.source.PolicyDocument;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Packs and providers that are each wrong in one way; {@link CaughtPacks} has what the laws say of them. */
final class WrongPacks {

  static final Rule EVERYONE = new Covers(new Condition.Always());
  static final Clause SOUND = clause("X-01", "Everyone is covered.", EVERYONE).build();
  static final PolicyPack PACK = pack("1.0").addClauses(SOUND).build();
  static final WorkedExample ALWAYS = new WorkedExample("it holds", "X-01", pack -> List.of());

  static final Decision NATION = new Decision("nation", "England.", "It is there.", "Wales.");
  static final Vocabulary WORKERS = Vocabulary.builder()
      .words(Map.of(WordKind.ROLE, List.of(new Word("worker", "A worker.", List.of()))))
      .build();

  private WrongPacks() {}

  static PolicyPack.Builder pack(String version) {
    PolicyPack.Builder builder = PolicyPack.builder();
    builder
        .id("small")
        .version(version)
        .document(new PolicyDocument("A small policy", "A small council"))
        .calendar("england-and-wales")
        .zone(ZoneId.of("Europe/London"))
        .vocabulary(Vocabulary.builder().build());
    return builder;
  }

  static Clause.Builder clause(String id, String sentence, Rule... rules) {
    Clause.Builder builder = Clause.builder();
    builder
        .id(id)
        .kind(ClauseKind.SCOPE)
        .force(Force.MUST)
        .citation(new Citation("Page 1"))
        .sentence(sentence)
        .addRules(rules);
    return builder;
  }

  static PolicyPack inForce(String version, int first, int until) {
    return pack(version)
        .addClauses(clause(
                "X-01",
                "It applies for a year.",
                new InForce(
                    LocalDate.of(first, 1, 1), LocalDate.of(until, 1, 1), false, LocalDate.MAX))
            .build())
        .build();
  }

  static PolicyPack asking(Rule... rules) {
    return pack("1.0")
        .addClauses(clause("X-01", "Something is asked.", rules).build())
        .build();
  }

  static Rule covering(Condition who) {
    return new Covers(who);
  }

  static PolicyPack deciding(Decision... decisions) {
    return pack("1.0").addDecisions(decisions).build();
  }

  static PolicyPack another(String version, int first, int until) {
    PolicyPack.Builder builder = PolicyPack.builder();
    builder.from(inForce(version, first, until));
    return builder.id("another").build();
  }

  static PolicyPack refusing(String id) {
    return refusing(id, new IllegalArgumentException("no pack `" + id + "`"));
  }

  static PolicyPack refusing(String id, RuntimeException refusal) {
    if (id.equals("small")) {
      return PACK;
    }
    throw refusal;
  }

  /** Gives another version each time. */
  static Function<String, PolicyPack> changing() {
    AtomicInteger asked = new AtomicInteger();
    return id -> pack("1." + asked.incrementAndGet()).build();
  }

  /** Names packs, and gives what it likes. */
  record Provider(List<String> ids, Function<String, PolicyPack> gives)
      implements PolicyPackProvider {

    @Override
    public PolicyPack pack(String id) {
      return gives.apply(id);
    }
  }
}
