package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.vocabulary.Stream;
import org.junit.jupiter.api.Test;

/** To which stream a session belongs that names none. */
class MainStreamTest {

  private static final String ALONE = BadPack.SMALL.replace("      main: true\n", "");

  @Test
  void the_only_stream_of_a_form_is_its_main_one_unless_it_says_otherwise() {
    assertThat(formal(ALONE).main()).isTrue();
    assertThat(formal(BadPack.SMALL.replace("main: true", "main: false")).main())
        .isFalse();
  }

  @Test
  void of_two_streams_of_a_form_neither_is_the_main_one_unless_it_says_so() {
    String two = ALONE.replace(
        "      forms: [one-to-one]\n",
        "      forms: [one-to-one]\n    other: { means: Others., forms: [one-to-one] }\n");
    assertThat(formal(two).main()).isFalse();
    assertThat(formal(two.replace("formal:\n", "formal:\n      main: true\n")).main())
        .isTrue();
  }

  @Test
  void a_stream_that_is_not_the_main_one_is_read_as_it_is_written() {
    PolicyPack pack = pack(BadPack.SMALL.replace("main: true", "main: false"));
    assertThat(pack(PackWriter.written(pack))).isEqualTo(pack);
  }

  private static Stream formal(String text) {
    return pack(text).vocabulary().stream("formal").orElseThrow();
  }

  private static PolicyPack pack(String text) {
    return PackReader.parse("main.yaml", text).get();
  }
}
