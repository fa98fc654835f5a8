package io.github.supervisionkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.law.WorkedExample;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted and listed of the mutants of a pack. */
class StrengthTest {

  private static final PolicyPack PACK = PolicyPacks.named("islington-yos");

  @Test
  void tests_that_notice_nothing_leave_every_mutant() {
    Strength strength = Strength.of(PACK, mutant -> false);

    assertThat(strength.survivors()).hasSize(strength.mutants());
    assertThat(strength.share()).isZero();
  }

  @Test
  void tests_that_notice_all_have_the_share_1() {
    Strength strength = Strength.of(PACK, mutant -> !mutant.pack().equals(PACK));

    assertThat(strength.killed()).isEqualTo(strength.mutants());
    assertThat(strength.share()).isEqualTo(1);
  }

  @Test
  void survivors_are_listed_in_words() {
    Strength strength = Strength.of(PACK, mutant -> mutant.change().contains("must` becomes"));

    assertThat(strength.toString())
        .contains(" mutants are noticed")
        .contains("\n- ISL-30: `force`: `should` becomes `must`");
  }

  @Test
  void survivors_that_move_a_limit_come_before_those_that_file_a_clause_elsewhere() {
    Strength strength = Strength.of(
        PACK, mutant -> !mutant.clause().equals("ISL-13") && !mutant.clause().isEmpty());

    assertThat(strength.survivors())
        .extracting(Mutant::change)
        .containsSubsequence(
            "`within`: `5 working days` becomes `4 working days`",
            "it is dropped",
            "`by`: `supervisor` becomes `supervisee`",
            "`when-urgent`: nothing becomes `4 working days`",
            "`force`: `must` becomes `should`",
            "`kind`: `recording` becomes `sign-off`",
            "`cites`: `Frequency, 7th and 8th points` becomes `Elsewhere`");
  }

  @Test
  void tests_that_fail_under_the_pack_itself_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Strength.of(PACK, mutant -> true))
        .withMessage(
            "the tests must hold under islington-yos as it is, before they are tried on its mutants");
  }

  @Test
  void a_worked_example_notices_each_pack_under_which_it_does_not_hold() {
    WorkedExample named = new WorkedExample(
        "the identifier",
        "",
        pack -> pack.id().equals(PACK.id()) ? List.of() : List.of("another pack"));
    Strength strength = Strength.of(PACK, List.of(named));

    assertThat(strength.killed()).isZero();
    assertThat(Strength.of(
                PACK, List.of(named, new WorkedExample("the same", "", StrengthTest::changes)))
            .killed())
        .isEqualTo(strength.mutants());
  }

  private static List<String> changes(PolicyPack pack) {
    return pack.equals(PACK) ? List.of() : List.of("it is another pack");
  }

  @Test
  void without_mutants_nothing_is_missed() {
    assertThat(new Strength(0, List.of()).share()).isEqualTo(1);
  }

  @Test
  void more_survivors_than_mutants_are_refused() {
    List<Mutant> all = Strength.of(PACK, mutant -> false).survivors();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Strength(1, all))
        .withMessageContaining("mutants must be at least the " + all.size() + " survivors: 1");
  }
}
