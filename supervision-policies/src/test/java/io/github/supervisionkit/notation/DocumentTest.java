package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  @Test
  void every_key_and_value_has_its_line_and_column_from_1() {
    Document document =
        Document.parse("a.yaml", "id: x\nclauses:\n  - force:  must\n").get();
    Node.Mapping root = (Node.Mapping) document.root();
    Node.Sequence clauses = (Node.Sequence) root.entry("clauses").orElseThrow().value();
    Node.Entry force = ((Node.Mapping) clauses.items().get(0)).entry("force").orElseThrow();
    assertThat(root.position()).hasToString("a.yaml:1:1");
    assertThat(clauses.position()).hasToString("a.yaml:3:3");
    assertThat(force.position()).hasToString("a.yaml:3:5");
    assertThat(force.value()).isEqualTo(new Node.Scalar(new Position("a.yaml", 3, 13), "must"));
  }

  @Test
  void columns_count_characters_and_not_the_units_of_an_encoding() {
    assertThat(((Node.Mapping) Document.parse("a", "{😀: x, é: y}").get().root()).entries())
        .extracting(entry -> entry.position().column())
        .containsExactly(2, 8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no", "on", "08:00", "010", "null", "~", "true", "2016-10-01", "1e3", "0x1F"})
  void every_scalar_is_the_text_that_was_written(String text) {
    assertThat(Document.parse("a", "country: " + text).get().root()).isEqualTo(mappingOf(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFa: b",
        "a: b\r\n",
        "a: b\r",
        "# note\na: b",
        "---\na: b\n...\n",
        "%YAML 1.2\n---\na: b"
      })
  void the_usual_trimmings_of_a_file_are_no_problem(String text) {
    Validation<Seq<Problem>, Document> read =
        Document.read("a", text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.get().problems()).isEmpty();
    assertThat(((Node.Mapping) read.get().root()).entries()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \n\n", "\uFEFF\n"})
  void a_document_of_nothing_but_a_byte_order_mark_or_blanks_is_empty(String text) {
    assertThat(onlyProblem(Document.read("a.yaml", text.getBytes(StandardCharsets.UTF_8))))
        .hasToString("a.yaml: found an empty document; expected a document in YAML");
  }

  @Test
  void a_document_of_nothing_but_comments_is_refused() {
    assertThat(onlyProblem(Document.parse("a.yaml", "# to do\n")))
        .hasToString(
            "a.yaml: found a document with nothing but comments; expected a document in YAML");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a: &x b|a:1:4: a: found `&x`; expected no anchors; references are not read",
        "a: *x|a:1:4: a: found `*x`; expected the values themselves; references are not read",
        "a: !!java.net.URL b|a:1:4: a: found the tag `tag:yaml.org,2002:java.net.URL`; expected a plain value; tags are not read",
        "a: ! b|a:1:4: a: found the tag `!`; expected a plain value; tags are not read",
        "a: !own [b]|a:1:4: a: found the tag `!own`; expected a plain value; tags are not read",
        "[a]: b|a:1:1: found a list as a key; expected a word as the key",
      })
  void what_the_notation_does_not_have_is_reported_where_it_stands(String text, String message) {
    assertThat(Document.parse("a", text).get().problems())
        .extracting(Problem::toString)
        .containsExactly(message);
  }

  @Test
  void all_problems_of_a_document_are_reported_and_not_the_first_alone() {
    String text = "id: &a x\nid: y\nrules:\n  - of: *a\n    by: !!set z\n---\nother: 1\n";
    assertThat(Document.parse("p.yaml", text).get().problems())
        .extracting(Problem::toString)
        .containsExactly(
            "p.yaml:1:5: id: found `&a`; expected no anchors; references are not read",
            "p.yaml:2:1: id: found `id` a second time; expected each key once; the first stands in line 1",
            "p.yaml:4:9: rules[0].of: found `*a`; expected the values themselves; references are not read",
            "p.yaml:5:9: rules[0].by: found the tag `tag:yaml.org,2002:set`; expected a plain value; tags are not read",
            "p.yaml:6:1: found a second document; expected one document; start a file of its own for the other");
  }

  @ParameterizedTest
  @CsvSource({"'a: \"\\0\"', U+0000", "'a: \"\\e[31m\"', U+001B", "'a: \"\\uD800\"', U+D800"})
  void an_escape_brings_no_control_character_in(String text, String name) {
    assertThat(Document.parse("a", text).get().problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a:1:4: a: found the control character " + name + "; expected text that can be shown");
  }

  @Test
  void a_nul_in_the_text_is_refused_at_its_place() {
    assertThat(onlyProblem(Document.parse("a", "a: b\nc: d\u0000")))
        .hasToString(
            "a:2:5: found the control character U+0000; expected text that can be shown; leave the character out");
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused_at_their_place() {
    byte[] latin1 = "id: x\ntitle: caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(onlyProblem(Document.read("a", latin1)))
        .hasToString(
            "a:2:11: found the byte 0xE9, number 17 of the document, which is not UTF-8; expected text in UTF-8");
  }

  @Test
  void a_character_cut_short_at_the_end_is_not_utf_8() {
    assertThat(onlyProblem(Document.read("a", new byte[] {'a', (byte) 0xC3})))
        .hasToString(
            "a:1:2: found the byte 0xC3, number 2 of the document, which is not UTF-8; expected text in UTF-8");
  }

  @Test
  void utf_16_is_named() {
    assertThat(onlyProblem(Document.read("a", "a: b".getBytes(StandardCharsets.UTF_16))))
        .hasToString("a: found text in UTF-16; expected text in UTF-8");
  }

  @Test
  void of_a_stream_no_more_is_read_than_the_limit_allows() throws IOException {
    ByteArrayInputStream stream = new ByteArrayInputStream(new byte[1000]);
    assertThat(onlyProblem(Document.read("a", stream, Limits.standard().withDocumentBytes(100))))
        .hasToString("a: found a document of more than 100 bytes; expected at most 100 bytes");
    assertThat(stream.available()).isEqualTo(899);
  }

  @Test
  void limits_hold_to_the_byte_the_level_and_the_value() {
    Limits limits = new Limits(20, 8, 2, 4);
    assertThat(Document.parse("a", "a: éééé", limits).isValid()).isTrue();
    assertThat(Document.parse("a", "a: ééééx", limits).isValid()).isFalse();
    assertThat(Document.parse("a", "[[a]]", limits).isValid()).isTrue();
    assertThat(Document.parse("a", "[[[]]]", limits).isValid()).isFalse();
    assertThat(Document.parse("a", "[a, b, c]", limits).isValid()).isTrue();
    assertThat(Document.parse("a", "[a, b, c, d]", limits).isValid()).isFalse();
    assertThat(Document.parse("a", "# 3456789012345678\na", limits).isValid()).isTrue();
    assertThat(Document.parse("a", "# 34567890123456789\na", limits).isValid()).isFalse();
  }

  private static Node mappingOf(String text) {
    Node value = new Node.Scalar(new Position("a", 1, 10), text);
    return new Node.Mapping(
        new Position("a", 1, 1),
        List.of(new Node.Entry("country", new Position("a", 1, 1), value)));
  }

  private static Problem onlyProblem(Validation<Seq<Problem>, Document> read) {
    return read.getError().single();
  }
}
