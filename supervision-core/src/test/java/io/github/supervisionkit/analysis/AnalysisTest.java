package io.github.supervisionkit.analysis;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

  private static final Cadence WEEKLY = Cadence.everyWeeks(1);
  private static final Cadence MONTHLY = Cadence.everyMonths(1);

  @Test
  void gaps_come_first_then_disagreements_then_what_has_no_number_then_unused_words() {
    Clause regularly = Clause.builder()
        .from(clause("X-3", ClauseKind.AGENDA, Force.SHOULD))
        .quantified(false)
        .build();
    PolicyPack pack = pack(
        List.of("cook", "baker"),
        frequency("X-1", new Condition.Role("cook"), WEEKLY),
        frequency("X-2", new Condition.Role("cook"), MONTHLY),
        regularly);
    assertThat(Analysis.of(pack))
        .extracting(finding -> finding.kind().text() + " " + finding.clauses())
        .containsExactly(
            "gap []", "disagreement [X-1, X-2]", "unquantified [X-3]", "unused word []");
    assertThat(Analysis.of(pack))
        .extracting(Finding::text)
        .contains(
            "no clause says how often a `baker` is supervised",
            "the document gives no number: A sentence.",
            "the role `baker` is declared and no rule uses it");
  }

  @Test
  void a_rule_for_everybody_leaves_no_role_without() {
    PolicyPack pack = pack(List.of("cook"), frequency("X-1", new Condition.Always(), WEEKLY));
    assertThat(Analysis.of(pack))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.UNUSED_WORD);
  }

  @ParameterizedTest(name = "of a rule for {0} and another for {1}: {2}")
  @CsvSource({
    "cook, cook,",
    "head-cook, head-cook, cook",
    "cook-in-chief, cook-in-chief, cook",
    "cookery, cookery, cook",
    "precook, precook, cook",
    "head-cook, cook,",
    "cook, head-cook,"
  })
  void a_word_is_used_where_it_stands_by_itself(String first, String second, String unused) {
    PolicyPack pack = pack(
        List.of("cook"),
        frequency("X-1", new Condition.Role(first), WEEKLY),
        frequency("X-2", new Condition.Is(second), WEEKLY));
    assertThat(Analysis.of(pack).stream()
            .filter(finding -> finding.kind() == FindingKind.UNUSED_WORD)
            .map(Finding::text))
        .isEqualTo(Stream.ofNullable(unused)
            .map(word -> "the role `" + word + "` is declared and no rule uses it")
            .toList());
  }

  private static Clause frequency(String id, Condition who, Cadence cadence) {
    return clause(
        id,
        ClauseKind.STAFF_FREQUENCY,
        Force.MUST,
        new Frequency("formal", who, List.of(Phase.lasting(cadence)), "", false, false));
  }

  private static PolicyPack pack(List<String> roles, Clause... clauses) {
    PolicyPack bare = Scene.policy(List.of(clauses));
    List<Word> words = roles.stream().map(role -> new Word(role, "", List.of())).toList();
    return PolicyPack.builder()
        .from(bare)
        .vocabulary(Vocabulary.builder()
            .from(bare.vocabulary())
            .putWords(WordKind.ROLE, words)
            .build())
        .build();
  }
}
