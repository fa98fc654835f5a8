package io.github.supervisionkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PolicyPacksTest {

  @Test
  void every_clause_of_islington_asks_something() {
    assertThat(PolicyPacks.named("islington-yos").clauses())
        .allSatisfy(clause -> assertThat(clause.rules()).isNotEmpty());
  }

  @Test
  void a_misspelt_id_is_answered_with_the_nearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyPacks.named("islingtom-yos"))
        .withMessageEndingWith("`islingtom-yos`; did you mean `islington-yos`?");
  }

  @Test
  void an_unknown_id_finds_nothing() {
    assertThat(PolicyPacks.find("atlantis")).isEmpty();
  }
}
