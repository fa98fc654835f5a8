package io.github.supervisionkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedPacksTest {

  static List<PolicyPack> packs() {
    return PolicyPacks.all();
  }

  @Test
  void there_are_5() {
    assertThat(new ShippedPacks().ids())
        .containsExactly(
            "birmingham-childrens-trust",
            "blackburn-with-darwen-yjs",
            "islington-yos",
            "school-trust-cso",
            "tameside-childrens-services");
  }

  @ParameterizedTest
  @CsvSource({
    "birmingham-childrens-trust, BCT, 64",
    "blackburn-with-darwen-yjs, BWD, 27",
    "islington-yos, ISL, 30",
    "school-trust-cso, CSO, 26",
    "tameside-childrens-services, TAM, 39"
  })
  void every_clause_is_there_in_the_order_of_the_catalogue(String id, String prefix, int clauses) {
    assertThat(PolicyPacks.named(id).clauses())
        .extracting(Clause::id)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, clauses)
            .mapToObj(number -> String.format(Locale.ROOT, "%s-%02d", prefix, number))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_sentence_is_one_of_ours(PolicyPack pack) {
    assertThat(pack.clauses()).extracting(Clause::sentence).allMatch(says -> says.endsWith("."));
  }

  @Test
  void a_pack_is_read_once() {
    assertThat(new ShippedPacks().pack("islington-yos"))
        .isSameAs(new ShippedPacks().pack("islington-yos"));
  }

  @Test
  void another_id_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShippedPacks().pack("atlantis"))
        .withMessageEndingWith(": `atlantis`");
  }
}
