package io.github.supervisionkit.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

  private static String line(String text) {
    ContentLines lines = new ContentLines();
    lines.text("X", text);
    return lines.toString();
  }

  @Test
  void backslash_semicolon_comma_and_line_feed_are_escaped() {
    assertThat(line("a\\b;c,d\ne")).isEqualTo("X:a\\\\b\\;c\\,d\\ne\r\n");
  }

  @Test
  void the_commas_between_texts_stay() {
    ContentLines lines = new ContentLines();
    lines.texts("X", List.of("a,b", "c"));
    assertThat(lines).hasToString("X:a\\,b,c\r\n");
  }

  @Test
  void a_line_of_75_octets_is_not_folded() {
    assertThat(line("a".repeat(73))).isEqualTo("X:" + "a".repeat(73) + "\r\n");
  }

  @Test
  void a_line_of_76_octets_is_folded_before_the_last() {
    assertThat(line("a".repeat(74))).isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
  }

  @Test
  void a_character_of_four_octets_is_never_cut() {
    assertThat(line("a".repeat(70) + "\uD83D\uDE00"))
        .isEqualTo("X:" + "a".repeat(70) + "\r\n \uD83D\uDE00\r\n");
  }

  @Test
  void a_control_character_becomes_a_space() {
    assertThat(line("a\u0000b\rc\u0085d")).isEqualTo("X:a b c d\r\n");
  }
}
