package io.github.supervisionkit.law;

import static io.github.supervisionkit.law.Wrong.caughtBy;
import static io.github.supervisionkit.law.WrongPacks.ALWAYS;
import static io.github.supervisionkit.law.WrongPacks.EVERYONE;
import static io.github.supervisionkit.law.WrongPacks.NATION;
import static io.github.supervisionkit.law.WrongPacks.PACK;
import static io.github.supervisionkit.law.WrongPacks.SOUND;
import static io.github.supervisionkit.law.WrongPacks.WORKERS;
import static io.github.supervisionkit.law.WrongPacks.another;
import static io.github.supervisionkit.law.WrongPacks.asking;
import static io.github.supervisionkit.law.WrongPacks.clause;
import static io.github.supervisionkit.law.WrongPacks.covering;
import static io.github.supervisionkit.law.WrongPacks.deciding;
import static io.github.supervisionkit.law.WrongPacks.inForce;
import static io.github.supervisionkit.law.WrongPacks.pack;
import static io.github.supervisionkit.law.WrongPacks.refusing;

import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.policy.CopyToSupervisee;
import io.github.supervisionkit.policy.Decision;
import io.github.supervisionkit.policy.NextBooked;
import io.github.supervisionkit.policy.SignOff;
import io.github.supervisionkit.policy.Signers;
import io.github.supervisionkit.vocabulary.Condition;
import java.util.List;
import java.util.Set;

/** What the laws of packs say of those that are wrong. */
final class CaughtPacks {

  private CaughtPacks() {}

  static List<Wrong> packs() {
    return List.of(
        caughtBy(
            "P-01",
            () -> PackLaws.p01_every_clause_is_cited_and_says_what_it_asks(
                pack("1.0").build()),
            "small has clauses"),
        caughtBy(
            "P-01",
            () -> PackLaws.p01_every_clause_is_cited_and_says_what_it_asks(
                pack("1.0").addClauses(clause("X-01", "and so on").build()).build()),
            "the sentence of X-01",
            "and so on"),
        caughtBy(
            "P-02",
            () -> PackLaws.p02_identifiers_can_be_stored_anywhere(pack("first").build()),
            "the version of small",
            "first"),
        caughtBy(
            "P-02",
            () -> PackLaws.p02_identifiers_can_be_stored_anywhere(
                pack("1.0").id("Small Pack").build()),
            "the pack's id",
            "Small Pack"),
        caughtBy(
            "P-02",
            () -> PackLaws.p02_identifiers_can_be_stored_anywhere(
                pack("1.0").addClauses(clause("X 1", "It asks.").build()).build()),
            "ids of clauses",
            "X 1"),
        caughtBy(
            "P-03",
            () -> PackLaws.p03_no_rule_stands_twice(pack("1.0")
                .addClauses(SOUND, clause("X-02", "Yes, everyone.", EVERYONE).build())
                .build()),
            "rules of small that stand twice",
            "X-02, rule 1 (covers) stands in X-01 already"),
        caughtBy(
            "P-04",
            () -> PackLaws.p04_what_binds_asks_something(pack("1.0")
                .addClauses(clause("X-01", "Records are kept.").build())
                .build()),
            "clauses of small that bind and ask nothing",
            "X-01"),
        caughtBy(
            "P-05",
            () -> PackLaws.p05_every_word_is_declared(
                asking(covering(new Condition.AnyOf(List.of(new Condition.Role("wizard")))))),
            "words that small uses and doesn't declare",
            "X-01: role `wizard`"),
        caughtBy(
            "P-05",
            () -> PackLaws.p05_every_word_is_declared(
                asking(covering(new Condition.Subject("dragon")))),
            "words that small uses and doesn't declare",
            "X-01: subject `dragon`"),
        caughtBy(
            "P-05",
            () -> PackLaws.p05_every_word_is_declared(
                asking(covering(new Condition.Is("bewitched")))),
            "words that small uses and doesn't declare",
            "X-01: circumstance `bewitched`"),
        caughtBy(
            "P-05",
            () -> PackLaws.p05_every_word_is_declared(
                asking(covering(new Condition.AtLeast("magic", "high")))),
            "words that small uses and doesn't declare",
            "X-01: circumstance `magic`"),
        caughtBy(
            "P-05",
            () -> PackLaws.p05_every_word_is_declared(asking(new NextBooked("spells"))),
            "words that small uses and doesn't declare",
            "X-01: stream `spells`"),
        caughtBy(
            "P-06",
            () -> PackLaws.p06_reads_what_it_writes(PACK, pack -> pack.without("X-01")),
            "the clauses of small",
            "X-01"),
        caughtBy(
            "P-06",
            () -> PackLaws.p06_reads_what_it_writes(
                PACK, pack -> asking(covering(new Condition.Role("worker")))),
            "rules of small that are read as others",
            "[X-01, rule 1 (covers)]"),
        caughtBy(
            "P-06",
            () -> PackLaws.p06_reads_what_it_writes(
                PACK, pack -> pack("1.1").addClauses(SOUND).build()),
            "small read again"),
        caughtBy(
            "P-07",
            () -> PackLaws.p07_every_role_has_a_frequency(
                pack("1.0").vocabulary(WORKERS).build(), Set.of()),
            "the roles of small whose supervision no clause gives a frequency",
            "worker"),
        caughtBy(
            "P-07",
            () -> PackLaws.p07_every_role_has_a_frequency(PACK, Set.of("worker")),
            "the roles of small whose supervision no clause gives a frequency",
            "worker"),
        caughtBy(
            "P-08",
            () -> PackLaws.p08_versions_follow_one_another(
                List.of(inForce("1.0", 2024, 2025), another("1.1", 2025, 2026))),
            "one id",
            "another",
            "small"),
        caughtBy(
            "P-08",
            () -> PackLaws.p08_versions_follow_one_another(
                List.of(inForce("1.0", 2024, 2025), inForce("1.0", 2025, 2026))),
            "small has one version 1.0"),
        caughtBy(
            "P-08",
            () -> PackLaws.p08_versions_follow_one_another(List.of(inForce("1.0", 2025, 2024))),
            "small begins before it ends",
            "2025-01-01",
            "2024-01-01"),
        caughtBy(
            "P-08",
            () -> PackLaws.p08_versions_follow_one_another(
                List.of(inForce("1.0", 2024, 2025), inForce("1.1", 2026, 2027))),
            "version 1.1 begins when 1.0 ends",
            "2026-01-01",
            "2025-01-01"),
        caughtBy(
            "P-08",
            () -> PackLaws.p08_versions_follow_one_another(
                List.of(inForce("1.0", 2024, 2026), inForce("1.1", 2025, 2027))),
            "version 1.1 begins when 1.0 ends",
            "2025-01-01",
            "2026-01-01"),
        caughtBy(
            "P-09",
            () -> PackLaws.p09_decisions_give_their_reasons(
                deciding(new Decision("nation", " ", "It is there.", "Wales."))),
            "every part of the decision",
            "nation"),
        caughtBy(
            "P-09",
            () -> PackLaws.p09_decisions_give_their_reasons(
                deciding(new Decision("nation", "England.", " ", "Wales."))),
            "every part of the decision",
            "nation"),
        caughtBy(
            "P-09",
            () -> PackLaws.p09_decisions_give_their_reasons(
                deciding(new Decision("nation", "England.", "It is there.", ""))),
            "every part of the decision",
            "nation"),
        caughtBy(
            "P-09",
            () -> PackLaws.p09_decisions_give_their_reasons(
                deciding(new Decision("             ", "England.", "It is there.", "Wales."))),
            "every part of the decision",
            "England."),
        caughtBy(
            "P-09",
            () -> PackLaws.p09_decisions_give_their_reasons(deciding(NATION, NATION)),
            "the ids of the decisions of small",
            "nation"));
  }

  static List<Wrong> besidePacks() {
    return List.of(
        caughtBy(
            "P-10",
            () -> BesidePackLaws.p10_examples_hold(
                PACK, new WorkedExample("it fails", "X-01", pack -> List.of("expected due"))),
            "X-01: it fails",
            "expected due"),
        caughtBy(
            "P-11",
            () -> BesidePackLaws.p11_examples_are_about_clauses(
                PACK, List.of(new WorkedExample("elsewhere", "X-09", pack -> List.of()))),
            "examples about clauses that small doesn't have",
            "X-09: elsewhere"),
        caughtBy(
            "P-11",
            () -> BesidePackLaws.p11_examples_are_about_clauses(PACK, List.of(ALWAYS, ALWAYS)),
            "examples of small with the name of another",
            "X-01: it holds"),
        caughtBy(
            "P-12",
            () ->
                BesidePackLaws.p12_every_clause_has_an_example_that_needs_it(PACK, List.of(ALWAYS)),
            "clauses of small without which every example of theirs still holds",
            "X-01"),
        caughtBy(
            "P-13",
            () -> BesidePackLaws.p13_every_rule_has_an_example_that_needs_it(PACK, List.of(ALWAYS)),
            "rules of small without which every example of their clause still holds",
            "[X-01, rule 1 (covers)]"),
        caughtBy(
            "P-14",
            () -> BesidePackLaws.p14_the_book_tells_every_clause(
                PACK, pack -> "(Page 1) Everyone is covered."),
            "the book of small tells X-01",
            "X-01"),
        caughtBy(
            "P-14",
            () -> BesidePackLaws.p14_the_book_tells_every_clause(
                PACK, pack -> "X-01 Everyone is covered."),
            "the book of small tells X-01",
            "Page 1"),
        caughtBy(
            "P-14",
            () -> BesidePackLaws.p14_the_book_tells_every_clause(
                PACK, pack -> "X-01 (Page 1): nobody is covered."),
            "the book of small tells X-01",
            "Everyone is covered."),
        caughtBy(
            "P-15",
            () -> BesidePackLaws.p15_providers_give_what_they_name(
                new WrongPacks.Provider(List.of(), WrongPacks::refusing)),
            "identifiers"),
        caughtBy(
            "P-15",
            () -> BesidePackLaws.p15_providers_give_what_they_name(
                new WrongPacks.Provider(List.of("small", "small"), WrongPacks::refusing)),
            "identifiers",
            "small"),
        caughtBy(
            "P-15",
            () -> BesidePackLaws.p15_providers_give_what_they_name(
                new WrongPacks.Provider(List.of("other"), id -> PACK)),
            "the id of the pack `other`",
            "small"),
        caughtBy(
            "P-15",
            () -> BesidePackLaws.p15_providers_give_what_they_name(
                new WrongPacks.Provider(List.of("small"), WrongPacks.changing())),
            "`small` asked for again"),
        caughtBy(
            "P-15",
            () -> BesidePackLaws.p15_providers_give_what_they_name(
                new WrongPacks.Provider(List.of("small"), id -> PACK)),
            "asked for `small-or-another`, which it doesn't name"),
        caughtBy(
            "P-15",
            () -> BesidePackLaws.p15_providers_give_what_they_name(new WrongPacks.Provider(
                List.of("small"), id -> refusing(id, new IllegalStateException(id)))),
            "IllegalArgumentException",
            "IllegalStateException"),
        caughtBy(
            "P-15",
            () -> BesidePackLaws.p15_providers_give_what_they_name(new WrongPacks.Provider(
                List.of("small"),
                id -> refusing(id, new IllegalArgumentException("no such pack")))),
            "to contain:",
            "small-or-another",
            "no such pack"),
        caughtBy(
            "P-16",
            () -> PackLaws.p16_every_duty_has_an_identifier_of_its_own(asking(
                new SignOff("formal", "", Signers.EVERYONE, TimeLimit.none()),
                new CopyToSupervisee("formal", "", TimeLimit.none()))),
            "clauses of small whose rules would share an identifier",
            "rules 1 and 2 of X-01"));
  }
}
