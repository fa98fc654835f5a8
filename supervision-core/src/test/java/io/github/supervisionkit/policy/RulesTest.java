package io.github.supervisionkit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.source.Citation;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

  static Stream<IntFunction<Rule>> numbers() {
    return Stream.of(
        least -> new DepthPerSession("formal", new Condition.Always(), Depth.IN_DEPTH, least),
        sessions -> new EveryFunctionAppears("formal", List.of("a"), "a", sessions),
        sessions -> new NoFunctionDominates("formal", "a", sessions));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void a_number_is_1_at_least(IntFunction<Rule> rule) {
    assertThat(rule.apply(1)).isEqualTo(rule.apply(1));
    assertThatThrownBy(() -> rule.apply(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("must be at least 1: 0");
  }

  static Stream<Function<Period, Rule>> times() {
    return Stream.of(
        every -> new AgreementReview("one-to-one", every),
        within -> new ReviewWithin("new", "review", within));
  }

  @ParameterizedTest
  @MethodSource("times")
  void a_time_is_some_time_and_12_months_are_a_year(Function<Period, Rule> rule) {
    assertThat(rule.apply(Period.ofMonths(12))).isEqualTo(rule.apply(Period.ofYears(1)));
    for (Period none : List.of(Period.ZERO, Period.ofDays(-1))) {
      assertThatThrownBy(() -> rule.apply(none))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith("must be positive: " + none);
    }
  }

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of(AgreementSigned.By.FIRST_SESSION.text(), "first-session"),
        Arguments.of(AgreementWritten.Owed.EACH_PAIR.text(), "each-pair"),
        Arguments.of(FrequencyByArrangement.Without.UNDETERMINED.text(), "undetermined"),
        Arguments.of(LineManagerSupervises.Delegation.NOT_ALLOWED.text(), "not-allowed"),
        Arguments.of(Recorder.LINE_MANAGER.text(), "line-manager"),
        Arguments.of(Setting.ELSEWHERE.text(), "elsewhere"),
        Arguments.of(Tightening.By.AGREEMENT.text(), "agreement"),
        Arguments.of(WordKind.CASE_CIRCUMSTANCE.key(), "case-circumstances"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void a_choice_is_told_in_the_word_that_packs_write(String told, String written) {
    assertThat(told).isEqualTo(written);
  }

  @Test
  void a_clause_gives_its_number_unless_it_says_otherwise() {
    Clause.Builder clause = Clause.builder()
        .id("X-1")
        .kind(ClauseKind.AGENDA)
        .force(Force.SHOULD)
        .citation(new Citation("Section 1"))
        .sentence("A sentence.");
    assertThat(clause.build().quantified()).isTrue();
    assertThat(clause.quantified(false).build().quantified()).isFalse();
  }
}
