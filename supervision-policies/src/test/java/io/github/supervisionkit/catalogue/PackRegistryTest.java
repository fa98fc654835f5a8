package io.github.supervisionkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import io.github.supervisionkit.source.PolicyDocument;
import io.github.supervisionkit.vocabulary.Vocabulary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackRegistryTest {

  @Test
  void a_pack_of_the_host_is_found_beside_the_shipped_ones() {
    PackRegistry registry = PolicyPacks.registry().with(pack("harbour", "1.0"));

    assertThat(registry.ids()).contains("harbour", "islington-yos");
    assertThat(registry.named("harbour").version()).isEqualTo("1.0");
  }

  @Test
  void version_1_10_comes_after_1_9() {
    PackRegistry registry = PackRegistry.ofPacks(
        List.of(pack("harbour", "1.9"), pack("harbour", "1.10"), pack("harbour", "1.2")));

    assertThat(registry.named("harbour").version()).isEqualTo("1.10");
  }

  @Test
  void an_older_version_stays_where_it_is_asked_for() {
    PackRegistry registry = PackRegistry.ofPacks(
        List.of(pack("harbour", "1.9"), pack("harbour", "2"), pack("lighthouse", "1.9")));

    assertThat(registry.versions("harbour"))
        .extracting(PolicyPack::version)
        .containsExactly("2", "1.9");
    assertThat(registry.find("harbour", "2.0")).contains(pack("harbour", "2"));
    assertThat(registry.find("harbour", "1.9")).contains(pack("harbour", "1.9"));
    assertThat(registry.find("harbour", "1.8")).isEmpty();
    assertThat(registry.versions("atlantis")).isEmpty();
  }

  @Test
  void two_packs_of_one_id_and_version_are_an_error() {
    PackRegistry registry =
        PackRegistry.ofPacks(List.of(pack("harbour", "1.0"), pack("harbour", "1.0")));

    assertThatIllegalStateException()
        .isThrownBy(() -> registry.find("harbour"))
        .withMessage(
            "two packs have the id `harbour` and the version `1.0`; each needs a version of its own");
  }

  @Test
  void versions_1_and_1_0_are_the_same() {
    PackRegistry registry =
        PackRegistry.ofPacks(List.of(pack("harbour", "1"), pack("harbour", "1.0")));

    assertThatIllegalStateException().isThrownBy(registry::all);
  }

  @Test
  void only_the_pack_asked_for_is_read() {
    List<String> read = new ArrayList<>();
    PackRegistry registry = PackRegistry.of(List.of(provider(read, "harbour", "lighthouse")));

    registry.named("harbour");

    assertThat(read).containsExactly("harbour");
  }

  @Test
  void identifiers_come_without_reading_a_pack() {
    List<String> read = new ArrayList<>();

    assertThat(PackRegistry.of(List.of(provider(read, "b", "a"))).ids()).containsExactly("a", "b");
    assertThat(read).isEmpty();
  }

  @Test
  void an_id_that_nothing_is_near_to_is_answered_with_all() {
    PackRegistry registry = PackRegistry.ofPacks(List.of(pack("harbour", "1.0")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> registry.named("atlantis"))
        .withMessage("id must be that of a pack, one of harbour: `atlantis`");
  }

  private static PolicyPackProvider provider(List<String> read, String... ids) {
    return new PolicyPackProvider() {
      @Override
      public List<String> ids() {
        return List.of(ids);
      }

      @Override
      public PolicyPack pack(String id) {
        read.add(id);
        return PackRegistryTest.pack(id, "1.0");
      }
    };
  }

  private static PolicyPack pack(String id, String version) {
    return PolicyPack.builder()
        .id(id)
        .version(version)
        .document(new PolicyDocument("Title", "Publisher"))
        .calendar("scotland")
        .zone(ZoneId.of("Europe/London"))
        .vocabulary(Vocabulary.builder().build())
        .build();
  }
}
