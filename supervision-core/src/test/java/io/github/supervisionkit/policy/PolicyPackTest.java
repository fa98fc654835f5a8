package io.github.supervisionkit.policy;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.supervisionkit.duty.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyPackTest {

  private static final Rule PEER = new FormPermitted("peer", "among equals");
  private static final Rule PAIR = new FormPermitted("pair", "in twos");
  private static final Clause FIRST = clause("X-1", ClauseKind.FORM, Force.MAY, PEER, PAIR);
  private static final Clause SECOND = clause("X-2", ClauseKind.FORM, Force.MAY, PEER);
  private static final PolicyPack PACK = Scene.policy(List.of(FIRST, SECOND));

  @Test
  void without_a_clause_all_else_stays() {
    assertThat(PACK.without("X-1")).isEqualTo(Scene.policy(List.of(SECOND)));
    assertThat(PACK.without("X-9")).isEqualTo(PACK);
  }

  @Test
  void without_a_rule_its_clause_stays_with_what_else_it_asks() {
    assertThat(PACK.without(new Placed<>(FIRST, PEER)))
        .isEqualTo(Scene.policy(List.of(clause("X-1", ClauseKind.FORM, Force.MAY, PAIR), SECOND)));
  }

  @Test
  void a_rule_that_the_pack_does_not_have_cannot_be_left_out() {
    assertThatThrownBy(() -> PACK.without(new Placed<>(SECOND, PAIR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("placed must be a rule of the pack: X-2");
  }

  @Test
  void nobody_can_change_the_rules_that_a_pack_found() {
    List<Placed<FormPermitted>> rules = PACK.rules(FormPermitted.class);
    assertThatThrownBy(() -> rules.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThat(PACK.rules(FormPermitted.class)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"MUST, true", "SHOULD, true", "MAY, false", "NOTE, false"})
  void what_binds_and_asks_nothing_is_silent(Force force, boolean silent) {
    assertThat(clause("X-1", ClauseKind.FORM, force).isSilent()).isEqualTo(silent);
  }

  @Test
  void a_rule_a_missing_number_or_a_decision_breaks_the_silence() {
    Clause silent = clause("X-1", ClauseKind.FORM, Force.MUST);
    assertThat(clause("X-1", ClauseKind.FORM, Force.MUST, PEER).isSilent()).isFalse();
    assertThat(Clause.builder().from(silent).quantified(false).build().isSilent())
        .isFalse();
    assertThat(Clause.builder().from(silent).decision("It is a wish.").build().isSilent())
        .isFalse();
  }

  @Test
  void a_rule_is_told_by_its_place_and_its_kind() {
    assertThat(PACK.rules(FormPermitted.class))
        .extracting(Placed::toString)
        .containsExactly(
            "X-1, rule 1 (form-permitted)",
            "X-1, rule 2 (form-permitted)",
            "X-2, rule 1 (form-permitted)");
  }
}
