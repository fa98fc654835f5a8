package io.github.supervisionkit.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.source.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileRecordTest {

  @Test
  void a_million_brackets_are_refused_at_the_65th() {
    assertThat(messages("{\"people\":" + "[".repeat(1_000_000)))
        .containsExactly(
            "r:1:74: found lists and objects nested more than 64 deep; expected at most 64 levels");
  }

  @Test
  void a_million_brackets_under_an_unknown_key_are_refused_at_the_65th() {
    assertThat(messages("{\"zz\":" + "[".repeat(1_000_000)))
        .last()
        .asString()
        .startsWith("r:1:70: found lists and objects nested more than 64 deep");
  }

  @Test
  void sixty_four_levels_are_read() {
    String deep = "{\"people\":[{\"id\":\"p1\",\"zz\":" + "[".repeat(61) + "]".repeat(61) + "}]}";

    assertThat(messages(deep)).singleElement().asString().contains("unknown key `zz`");
  }

  @Test
  void a_text_of_65536_bytes_is_read() {
    assertThat(messages(personNamed("é".repeat(32_768)))).isEmpty();
  }

  @Test
  void a_text_of_65537_bytes_is_refused() {
    assertThat(messages(personNamed("é".repeat(32_768) + "e")))
        .containsExactly(
            "r:1:18: found a text of more than 65536 bytes; expected at most 65536 bytes");
  }

  @Test
  void a_key_of_a_million_letters_is_refused() {
    assertThat(messages("{\"" + "k".repeat(1_000_000) + "\":1}"))
        .singleElement()
        .asString()
        .contains("found a key of more than 65536 bytes");
  }

  @Test
  void a_number_of_a_million_digits_is_refused() {
    assertThat(messages("{\"agreements\":[{\"hours\":" + "1".repeat(1_000_000) + "}]}"))
        .singleElement()
        .asString()
        .startsWith("r:1:");
  }

  @Test
  void a_document_past_its_limit_is_refused() {
    Limits small = new Limits(16, 1024, 8, 100, 10);

    assertThat(messages("{\"people\":        []}", small))
        .containsExactly("r: found a document of more than 16 bytes; expected at most 16 bytes");
  }

  @Test
  void an_item_of_more_values_than_a_person_has_is_refused() {
    assertThat(messages("{\"people\":[{\"roles\":[" + "0,".repeat(100_001) + "0]}]}"))
        .singleElement()
        .asString()
        .contains("found an item of more than 100000 values");
  }

  @Test
  void of_25_problems_ten_are_told_and_15_counted() {
    Limits few = new Limits(1024, 1024, 8, 100, 10);

    assertThat(messages("{\"people\":[" + "{},".repeat(24) + "{}]}", few))
        .hasSize(11)
        .last()
        .isEqualTo("r: found 15 further problems; expected none of them either");
  }

  private static String personNamed(String id) {
    return "{\"people\":[{\"id\":\"" + id + "\"}]}";
  }

  private static List<String> messages(String document) {
    return messages(document, Limits.DEFAULT);
  }

  private static List<String> messages(String document, Limits limits) {
    return Records.READER
        .within(limits)
        .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "r")
        .fold(problems -> problems.map(Problem::toString).asJava(), service -> List.of());
  }
}
