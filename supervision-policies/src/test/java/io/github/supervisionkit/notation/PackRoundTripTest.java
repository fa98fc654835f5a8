package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackRoundTripTest {

  static List<PolicyPack> shipped() {
    return PolicyPacks.all();
  }

  @Provide
  Arbitrary<PolicyPack> packs() {
    return RandomPacks.packs();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void a_pack_written_and_read_again_is_equal(@ForAll("packs") PolicyPack pack) {
    assertThat(PackReader.parse("again", PackWriter.written(pack)).get()).isEqualTo(pack);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_shipped_pack_written_and_read_again_is_equal(PolicyPack pack) {
    assertThat(PackReader.parse("again", PackWriter.written(pack)).get()).isEqualTo(pack);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_shipped_pack_is_written_the_same_every_time(PolicyPack pack) {
    String written = PackWriter.written(pack);

    assertThat(PackWriter.written(PackReader.parse("again", written).get())).isEqualTo(written);
  }
}
