package io.github.supervisionkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.supervisionkit.policy.Clause;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicyPacksTest {

  @Test
  void islington_has_its_30_clauses_in_the_order_of_the_document() {
    assertThat(PolicyPacks.named("islington-yos").clauses())
        .extracting(Clause::id)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 30)
            .mapToObj(number -> "ISL-%02d".formatted(number))
            .toList());
  }

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
