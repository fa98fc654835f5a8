package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackProblemsTest {

  static Stream<BadPack> packs() {
    return BadPack.all();
  }

  @Test
  void the_small_pack_is_right() {
    assertThat(problemsOf(BadPack.SMALL)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_mistake_is_told_with_its_line_and_column(BadPack pack) {
    assertThat(problemsOf(pack.text())).isEqualTo(pack.messages());
  }

  @Test
  void mistakes_all_over_the_pack_come_in_the_order_of_the_document() {
    String text = BadPack.SMALL
        .replace("calendar: scotland", "calendar: scottland")
        .replace("{ role: pilot }", "{ role: pilott }")
        .replace("from: 2026-02-01", "from: 2026-02-30");

    assertThat(problemsOf(text))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly("5", "38", "57");
  }

  private static List<String> problemsOf(String text) {
    return PackReader.parse("p", text)
        .fold(
            problems -> problems.map(problem -> problem.toString().substring(2)).toJavaList(),
            pack -> List.of());
  }
}
