package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.analysis.Analysis;
import io.github.supervisionkit.analysis.Finding;
import io.github.supervisionkit.analysis.FindingKind;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Decision;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.source.Citation;
import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Laws of packs by themselves, P-01 to P-09 and P-16; those of a pack with what stands beside it are {@link BesidePackLaws}. */
public final class PackLaws {

  private static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";

  private PackLaws() {}

  /**
   * P-01: every clause says in a whole sentence what it asks; that it is cited {@link Citation} sees to.
   *
   * @param pack the pack
   */
  public static void p01_every_clause_is_cited_and_says_what_it_asks(PolicyPack pack) {
    assertThat(pack.clauses()).as("P-01: %s has clauses", pack).isNotEmpty();
    for (Clause clause : pack.clauses()) {
      assertThat(clause.sentence())
          .as("P-01: the sentence of %s begins with a word and ends with a full stop", clause)
          .matches("(?s)\\S.*[.?!]");
    }
  }

  /**
   * P-02: identifiers and the version can be stored and typed anywhere.
   *
   * @param pack the pack
   */
  public static void p02_identifiers_can_be_stored_anywhere(PolicyPack pack) {
    assertThat(pack.id()).as("P-02: the pack's id").matches(WORD);
    assertThat(pack.version()).as("P-02: the version of %s", pack).matches("\\d+(\\.\\d+){0,3}");
    assertThat(pack.clauses())
        .as("P-02: ids of clauses are letters, digits, dots and hyphens, such as X-04")
        .allMatch(clause -> clause.id().matches("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*"));
  }

  /**
   * P-03: no rule stands twice; else one duty would be told twice under two clauses.
   *
   * @param pack the pack
   */
  public static void p03_no_rule_stands_twice(PolicyPack pack) {
    Map<Rule, Clause> first = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Clause clause : pack.clauses()) {
      for (Rule rule : clause.rules()) {
        Clause before = first.putIfAbsent(rule, clause);
        if (before != null) {
          twice.add(new Placed<>(clause, rule) + " stands in " + before + " already");
        }
      }
    }
    assertThat(twice).as("P-03: rules of %s that stand twice", pack).isEmpty();
  }

  /**
   * P-04: a clause that binds asks something, says that it has no number, or says by a decision why nothing is computed.
   *
   * @param pack the pack
   */
  public static void p04_what_binds_asks_something(PolicyPack pack) {
    assertThat(pack.clauses().stream().filter(Clause::isSilent))
        .as("P-04: clauses of %s that bind and ask nothing, with no decision why", pack)
        .isEmpty();
  }

  /**
   * P-05: every role, subject, circumstance and stream that a rule speaks of is declared.
   *
   * @param pack the pack
   */
  public static void p05_every_word_is_declared(PolicyPack pack) {
    assertThat(WordsUsed.undeclaredIn(pack))
        .as("P-05: words that %s uses and doesn't declare", pack)
        .isEmpty();
  }

  /**
   * P-06: a pack that is written and read again is equal.
   *
   * @param pack the pack
   * @param writtenAndRead what writes a pack and reads it again
   */
  public static void p06_reads_what_it_writes(
      PolicyPack pack, UnaryOperator<PolicyPack> writtenAndRead) {
    PolicyPack again = writtenAndRead.apply(pack);
    assertThat(again.clauses())
        .extracting(Clause::id)
        .as("P-06: the clauses of %s", pack)
        .isEqualTo(pack.clauses().stream().map(Clause::id).toList());
    Set<Rule> readAgain = new HashSet<>();
    again.clauses().forEach(clause -> readAgain.addAll(clause.rules()));
    assertThat(pack.clauses().stream()
            .flatMap(clause -> clause.rules().stream().map(rule -> new Placed<>(clause, rule)))
            .filter(placed -> !readAgain.contains(placed.rule())))
        .as("P-06: rules of %s that are read as others", pack)
        .isEmpty();
    assertThat(again).as("P-06: %s read again", pack).isEqualTo(pack);
  }

  /**
   * P-07: every role has a frequency of supervision, but for those that the document is known to leave out.
   *
   * @param pack the pack
   * @param leftOut the roles for which the document says nothing
   */
  public static void p07_every_role_has_a_frequency(PolicyPack pack, Set<String> leftOut) {
    Set<String> without = new TreeSet<>();
    for (String role : pack.vocabulary().of(WordKind.ROLE)) {
      if (pack.rules(Frequency.class).stream()
          .noneMatch(placed -> placed.rule().who().in(new NothingBut(role)) == Truth.TRUE)) {
        without.add(role);
      }
    }
    assertThat(without)
        .as("P-07: the roles of %s whose supervision no clause gives a frequency", pack)
        .isEqualTo(new TreeSet<>(leftOut));
  }

  /**
   * P-08: versions of a pack follow one another in time without a gap and without an overlap.
   *
   * @param versions the versions, in any order
   */
  public static void p08_versions_follow_one_another(List<PolicyPack> versions) {
    List<PolicyPack> inTime = new ArrayList<>(versions);
    inTime.sort(Comparator.comparing(pack -> pack.inForce().from()));
    Set<String> numbers = new TreeSet<>();
    for (int i = 0; i < inTime.size(); i++) {
      PolicyPack pack = inTime.get(i);
      assertThat(pack.id()).as("P-08: one id").isEqualTo(inTime.get(0).id());
      assertThat(numbers.add(pack.version()))
          .as("P-08: %s has one version %s", pack, pack.version())
          .isTrue();
      LocalDate ends = pack.inForce().until();
      assertThat(pack.inForce().from())
          .as("P-08: %s begins before it ends", pack)
          .isBefore(ends);
      if (i + 1 < inTime.size()) {
        assertThat(inTime.get(i + 1).inForce().from())
            .as("P-08: version %s begins when %s ends", inTime.get(i + 1).version(), pack.version())
            .isEqualTo(ends);
      }
    }
  }

  /**
   * P-09: every decision says what was decided, why, and what else one might have decided.
   *
   * @param pack the pack
   */
  public static void p09_decisions_give_their_reasons(PolicyPack pack) {
    for (Decision decision : pack.decisions()) {
      assertThat(
              List.of(decision.id(), decision.decided(), decision.because(), decision.otherwise()))
          .as("P-09: every part of the decision `%s` of %s", decision.id(), pack)
          .noneMatch(String::isBlank);
    }
    assertThat(pack.decisions())
        .extracting(Decision::id)
        .as("P-09: the ids of the decisions of %s", pack)
        .doesNotHaveDuplicates();
  }

  /**
   * P-16: every duty has an identifier of its own: no two rules of one clause make two of the same subject.
   *
   * @param pack the pack
   */
  public static void p16_every_duty_has_an_identifier_of_its_own(PolicyPack pack) {
    assertThat(Analysis.of(pack))
        .filteredOn(finding -> finding.kind() == FindingKind.SHARED_IDENTIFIER)
        .extracting(Finding::text)
        .as("P-16: clauses of %s whose rules would share an identifier", pack)
        .isEmpty();
  }

  /** A person of whom a role is known to be true and all else to be false. */
  private record NothingBut(String role) implements Situation {

    @Override
    public Truth role(String asked) {
      return Truth.of(asked.equals(role));
    }

    @Override
    public Truth holdsCases() {
      return Truth.FALSE;
    }

    @Override
    public Truth circumstance(String name) {
      return Truth.FALSE;
    }

    @Override
    public Truth atLeast(String name, String level) {
      return Truth.FALSE;
    }

    @Override
    public Truth subject(String kind) {
      return Truth.FALSE;
    }

    @Override
    public Truth newlyAllocated() {
      return Truth.FALSE;
    }
  }
}
