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
 * Small packs that nobody wrote, each made from a seed: the same seed gives the same pack, in one version of the library.
 *
 * <p>They have rules of frequency with roles, circumstances, scales, phases, tables and "otherwise"; cadences of cases; limits
 * of records, signatures and copies; and, some of them, absences that excuse, arrangements that tighten, reviews, appraisals and
 * audits, and what follows a session, an observation or a change of supervisor. They are no sensible policies: what a rule means does not depend on its being sensible.
 */
public final class RandomPacks {

  /** The stream of formal supervision. */
  static final String FORMAL = "one-to-one";

  /** The stream of supervision in a group. */
  static final String GROUP = "group";

  /** Other dice: the rules on what stands beside supervision move none of the rest. */
  private static final long FURTHER = 1L << 41;

  private static final long FOLLOW_UP = 1L << 43;

  private static final long FORCES = 1L << 45;

  private final String id;
  private final Dice dice;
  private final Dice further;
  private final Dice followUp;
  private final Dice forces;

  private RandomPacks(long seed) {
    id = "random-" + seed;
    dice = new Dice(seed);
    further = new Dice(FURTHER - seed);
    followUp = new Dice(FOLLOW_UP - seed);
    forces = new Dice(FORCES - seed);
  }

  /**
   * Makes a pack.
   *
   * @param seed which one
   * @return the pack
   */
  public static PolicyPack pack(long seed) {
    RandomPacks packs = new RandomPacks(seed);
    LocalDate from = packs.dice.percent(70) ? LocalDate.of(2010, 1, 1) : LocalDate.of(2026, 3, 17);
    return packs.version("1.0", from, LocalDate.MAX);
  }

  /**
   * Makes the versions of a pack, one to three, which follow one another in time: each ends on the day on which the next one
   * begins.
   *
   * @param seed which ones
   * @return the versions; the last one has no end
   */
  public static Versions versions(long seed) {
    RandomPacks packs = new RandomPacks(seed);
    List<PolicyPack> versions = new ArrayList<>();
    LocalDate from = LocalDate.of(2010, 1, 1);
    for (int left = packs.dice.between(1, 3); left > 0; left--) {
      LocalDate until = left == 1 ? LocalDate.MAX : after(from, packs.dice);
      versions.add(packs.version((versions.size() + 1) + ".0", from, until));
      from = until;
    }
    return new Versions(versions);
  }

  /** Where the next version begins: on an edge day, or anywhere in the years after. */
  private static LocalDate after(LocalDate from, Dice dice) {
    LocalDate day = dice.pick(List.of(EdgeDay.values())).day();
    return dice.percent(70) && day.isAfter(from) ? day : from.plusDays(dice.between(1, 4000));
  }

  private PolicyPack version(String version, LocalDate from, LocalDate until) {
    PolicyPack.Builder pack = PolicyPack.builder()
        .id(id)
        .version(version)
        .document(new PolicyDocument("A policy that nobody wrote", "Nobody"))
        .calendar("england-and-wales")
        .zone(ZoneId.of("Europe/London"))
        .vocabulary(vocabulary());
    pack.addClauses(clause(
        "RND-00",
        ClauseKind.METADATA,
        Force.MUST,
        List.of(new InForce(from, until, false, LocalDate.MAX))));
    RandomRules rules = new RandomRules(dice);
    int number = 0;
    for (int i = dice.between(1, 4); i > 0; i--) {
      pack.addClauses(asking(++number, ClauseKind.STAFF_FREQUENCY, rules.frequencies()));
    }
    for (int i = dice.between(0, 3); i > 0; i--) {
      pack.addClauses(asking(++number, ClauseKind.CASE_CADENCE, rules.discussions()));
    }
    for (int i = dice.between(0, 2); i > 0; i--) {
      pack.addClauses(asking(++number, ClauseKind.RECORDING, rules.recordings()));
    }
    if (dice.percent(30)) {
      pack.addClauses(asking(++number, ClauseKind.SIGN_OFF, rules.signatures()));
    }
    if (dice.percent(25)) {
      for (Rule rule : rules.absences()) {
        pack.addClauses(asking(++number, ClauseKind.ABSENCE, List.of(rule)));
      }
    }
    if (dice.percent(40)) {
      pack.addClauses(asking(++number, ClauseKind.STAFF_FREQUENCY, rules.tightenings()));
    }
    for (FurtherRules.Asked asked : new FurtherRules(further).some()) {
      pack.addClauses(asking(++number, asked.kind(), asked.rules()));
    }
    for (FurtherRules.Asked asked : new FollowUpRules(followUp).some()) {
      pack.addClauses(asking(++number, asked.kind(), asked.rules()));
    }
    return pack.build();
  }

  private Clause asking(int number, ClauseKind kind, List<Rule> rules) {
    Force force = forces.percent(20) ? Force.SHOULD : Force.MUST;
    return clause("RND-" + (number < 10 ? "0" : "") + number, kind, force, rules);
  }

  private static Clause clause(String id, ClauseKind kind, Force force, List<Rule> rules) {
    return Clause.builder()
        .id(id)
        .kind(kind)
        .force(force)
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
        .putWords(WordKind.TERM, words("frequency"))
        .putWords(WordKind.AUDIT, words("supervision", "case-records"))
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
