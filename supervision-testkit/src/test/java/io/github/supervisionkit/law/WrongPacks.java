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
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.provider.Arguments;

/** Packs, examples, books, providers and values that are each wrong in one way, and the law that catches them. */
final class WrongPacks {

  private static final Rule EVERYONE = new Covers(new Condition.Always());
  private static final Clause SOUND =
      clause("X-01", "Everyone is covered.", EVERYONE).build();
  private static final PolicyPack PACK = pack("1.0").addClauses(SOUND).build();
  private static final WorkedExample ALWAYS =
      new WorkedExample("it holds", "X-01", pack -> List.of());

  private WrongPacks() {}

  static List<Arguments> caught() {
    return List.of(
        WrongImplementationsTest.law(
            "P-01",
            () -> PackLaws.p01_every_clause_is_cited_and_says_what_it_asks(
                pack("1.0").addClauses(clause("X-01", "and so on").build()).build())),
        WrongImplementationsTest.law(
            "P-02",
            () -> PackLaws.p02_identifiers_can_be_stored_anywhere(pack("first").build())),
        WrongImplementationsTest.law(
            "P-03",
            () -> PackLaws.p03_no_rule_stands_twice(pack("1.0")
                .addClauses(SOUND, clause("X-02", "Yes, everyone.", EVERYONE).build())
                .build())),
        WrongImplementationsTest.law(
            "P-04",
            () -> PackLaws.p04_what_binds_asks_something(pack("1.0")
                .addClauses(clause("X-01", "Records are kept.").build())
                .build())),
        WrongImplementationsTest.law(
            "P-05",
            () -> PackLaws.p05_every_word_is_declared(pack("1.0")
                .addClauses(clause(
                        "X-01",
                        "Wizards are covered.",
                        new Covers(new Condition.AnyOf(List.of(new Condition.Role("wizard")))))
                    .build())
                .build())),
        WrongImplementationsTest.law(
            "P-06", () -> PackLaws.p06_reads_what_it_writes(PACK, pack -> pack.without("X-01"))),
        WrongImplementationsTest.law(
            "P-07",
            () -> PackLaws.p07_every_role_has_a_frequency(
                pack("1.0")
                    .vocabulary(Vocabulary.builder()
                        .words(Map.of(
                            WordKind.ROLE, List.of(new Word("worker", "A worker.", List.of()))))
                        .build())
                    .build(),
                Set.of())),
        WrongImplementationsTest.law(
            "P-08",
            () -> PackLaws.p08_versions_follow_one_another(
                List.of(inForce("1.0", 2024, 2025), inForce("1.1", 2026, 2027)))),
        WrongImplementationsTest.law(
            "P-09",
            () -> PackLaws.p09_decisions_give_their_reasons(pack("1.0")
                .addDecisions(new Decision("nation", "England.", " ", "Wales."))
                .build())),
        WrongImplementationsTest.law(
            "P-10",
            () -> BesidePackLaws.p10_examples_hold(
                PACK, new WorkedExample("it fails", "X-01", pack -> List.of("expected due")))),
        WrongImplementationsTest.law(
            "P-11",
            () -> BesidePackLaws.p11_examples_are_about_clauses(
                PACK, List.of(new WorkedExample("elsewhere", "X-09", pack -> List.of())))),
        WrongImplementationsTest.law(
            "P-12",
            () -> BesidePackLaws.p12_every_clause_has_an_example_that_needs_it(
                PACK, List.of(ALWAYS))),
        WrongImplementationsTest.law(
            "P-13",
            () ->
                BesidePackLaws.p13_every_rule_has_an_example_that_needs_it(PACK, List.of(ALWAYS))),
        WrongImplementationsTest.law(
            "P-14",
            () -> BesidePackLaws.p14_the_book_tells_every_clause(
                PACK, pack -> "X-01 (Page 1): nobody is covered.")),
        WrongImplementationsTest.law(
            "P-15", () -> BesidePackLaws.p15_providers_give_what_they_name(new Obliging())));
  }

  private static PolicyPack.Builder pack(String version) {
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

  private static Clause.Builder clause(String id, String sentence, Rule... rules) {
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

  private static PolicyPack inForce(String version, int first, int until) {
    return pack(version)
        .addClauses(clause(
                "X-01",
                "It applies for a year.",
                new InForce(
                    LocalDate.of(first, 1, 1), LocalDate.of(until, 1, 1), false, LocalDate.MAX))
            .build())
        .build();
  }

  /** Gives its pack to whoever asks, whatever for. */
  private static final class Obliging implements PolicyPackProvider {

    @Override
    public List<String> ids() {
      return List.of("small");
    }

    @Override
    public PolicyPack pack(String id) {
      return PACK;
    }
  }

  /** Has no equal, not even itself read again. */
  static final class OneOfAKind implements Serializable {

    private static final long serialVersionUID = 1L;
  }
}
