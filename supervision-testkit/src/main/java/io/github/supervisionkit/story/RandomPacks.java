package io.github.supervisionkit.story;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Small packs that nobody wrote, each made from a seed: the same seed gives the same pack for ever.
 *
 * <p>They have rules of frequency with roles, circumstances, scales, phases, tables and "otherwise"; cadences of cases; limits
 * of records, signatures and copies; and, some of them, absences that excuse and arrangements that tighten. They are no
 * sensible policies: what a rule means does not depend on its being sensible.
 */
public final class RandomPacks {

  /** The stream of formal supervision. */
  static final String FORMAL = "one-to-one";

  /** The stream of supervision in a group. */
  static final String GROUP = "group";

  private RandomPacks() {}

  /**
   * Makes a pack.
   *
   * @param seed which one
   * @return the pack
   */
  public static PolicyPack pack(long seed) {
    Dice dice = new Dice(seed);
    PolicyPack.Builder pack = PolicyPack.builder()
        .id("random-" + seed)
        .version("1.0")
        .document(new PolicyDocument("A policy that nobody wrote", "Nobody"))
        .calendar("england-and-wales")
        .zone(ZoneId.of("Europe/London"))
        .vocabulary(vocabulary());
    LocalDate from = dice.percent(70) ? LocalDate.of(2010, 1, 1) : LocalDate.of(2026, 3, 17);
    pack.addClauses(clause(
        "RND-00",
        ClauseKind.METADATA,
        List.of(new InForce(from, LocalDate.MAX, false, LocalDate.MAX))));
    RandomRules rules = new RandomRules(dice);
    int number = 0;
    for (int i = dice.between(1, 4); i > 0; i--) {
      pack.addClauses(clause(id(++number), ClauseKind.STAFF_FREQUENCY, rules.frequencies()));
    }
    for (int i = dice.between(0, 3); i > 0; i--) {
      pack.addClauses(clause(id(++number), ClauseKind.CASE_CADENCE, rules.discussions()));
    }
    for (int i = dice.between(0, 2); i > 0; i--) {
      pack.addClauses(clause(id(++number), ClauseKind.RECORDING, rules.recordings()));
    }
    if (dice.percent(30)) {
      pack.addClauses(clause(id(++number), ClauseKind.SIGN_OFF, rules.signatures()));
    }
    if (dice.percent(25)) {
      for (Rule rule : rules.absences()) {
        pack.addClauses(clause(id(++number), ClauseKind.ABSENCE, List.of(rule)));
      }
    }
    if (dice.percent(40)) {
      pack.addClauses(clause(id(++number), ClauseKind.STAFF_FREQUENCY, rules.tightenings()));
    }
    return pack.build();
  }

  private static String id(int number) {
    return "RND-" + (number < 10 ? "0" : "") + number;
  }

  private static Clause clause(String id, ClauseKind kind, List<Rule> rules) {
    return Clause.builder()
        .id(id)
        .kind(kind)
        .force(Force.MUST)
        .citation(new Citation("Somewhere"))
        .sentence("A rule that nobody wrote.")
        .addAllRules(rules)
        .build();
  }

  private static Vocabulary vocabulary() {
    return Vocabulary.builder()
        .putWords(WordKind.ROLE, words("worker", "senior", "manager"))
        .putWords(
            WordKind.PERSON_CIRCUMSTANCE,
            plus(words("new", "part-time"), new Word("need", "a scale", List.of("low", "high"))))
        .putWords(
            WordKind.CASE_CIRCUMSTANCE,
            plus(
                words("plan", "wanted"),
                new Word("risk", "a scale", List.of("low", "medium", "high"))))
        .putWords(WordKind.SUBJECT, words("child", "carer"))
        .putWords(WordKind.FORM, words("one-to-one", "group", "informal"))
        .putWords(WordKind.PLACE, words("case-record", "staff-record"))
        .putWords(WordKind.HEADING, words("supervision", "management"))
        .putWords(
            WordKind.MATTER,
            words("significant-decision", "urgent", "management-decision", "informal-significant"))
        .putWords(WordKind.EVENT, words("review"))
        .putWords(WordKind.ABSENCE, words("annual-leave", "sickness"))
        .addStreams(
            new Stream(FORMAL, "formal supervision", List.of("one-to-one"), true),
            new Stream(GROUP, "supervision in a group", List.of("group"), true))
        .build();
  }

  private static List<Word> words(String... ids) {
    return Arrays.stream(ids).map(id -> new Word(id, "a word", List.of())).toList();
  }

  private static List<Word> plus(List<Word> words, Word word) {
    List<Word> all = new ArrayList<>(words);
    all.add(word);
    return all;
  }
}
