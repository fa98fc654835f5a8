package io.github.supervisionkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.supervisionkit.catalogue.PolicyPacks;
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
    Strength strength = Strength.of(PACK, mutant -> true);

    assertThat(strength.killed()).isEqualTo(strength.mutants());
    assertThat(strength.share()).isEqualTo(1);
  }

  @Test
  void survivors_are_listed_in_words() {
    Strength strength =
        Strength.of(PACK, mutant -> !mutant.change().equals("`should` becomes `must`"));

    assertThat(strength.toString())
        .contains(" mutants are noticed")
        .contains("\n- ISL-30: `should` becomes `must`");
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
