package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxProblemTest {

  static Stream<Arguments> brokenTexts() {
    return Stream.of(
        arguments(
            "a:\n\tb: c",
            "a:2:1: found a tab; expected spaces; the notation is not indented with tabs"),
        arguments(
            "a: b: c",
            "a:1:5: found `: c` where no value can begin; expected one key to a line, indented like its neighbours; or quotes round a text that holds a colon"),
        arguments(
            "a: b\n c: d",
            "a:2:3: found `: d` where no value can begin; expected one key to a line, indented like its neighbours; or quotes round a text that holds a colon"),
        arguments(
            "x: 'a\nb: c",
            "a:1:4: found an opening quote that is never closed; expected a closing quote"),
        arguments(
            "a: [1, 2\nb: 3",
            "a:2:2: found `: 3` in a list that began with `[` in line 1; expected `,` before the next item, or `]`"),
        arguments(
            "a: {b: c",
            "a:1:9: found the end of the document in keys and values that began with `{` in line 1; expected `,` before the next key, or `}`"),
        arguments(
            "a: @b",
            "a:1:4: found `@b`; expected a text in quotes, since no text can begin with this character"),
        arguments(
            "- a\nb: c",
            "a:2:1: found `b: c` out of line; expected an entry indented like the first one, in line 1"),
        arguments(
            "a: - b",
            "a:1:4: found `- b` on the line of its key; expected each `- ` at the beginning of a line of its own"),
        arguments(
            "a: 'x' y",
            "a:1:8: found `y` out of line; expected an entry indented like the first one, in line 1"),
        arguments("a: ]", "a:1:4: found `]`; expected a value"),
        arguments(
            "a: !e!x y", "a:1:4: found a tag, `!e!x y`; expected a plain value; tags are not read"),
        arguments("a: &", "a:1:4: found `&`; expected no anchors; references are not read"),
        arguments(
            "a: |x\n y",
            "a:1:5: found `x` after `|` or `>`; expected the end of the line, and the text indented below it"),
        arguments(
            "%YAML 2.0\n---\na",
            "a: found a version of YAML that is not known; expected text in YAML 1.2"));
  }

  @ParameterizedTest
  @MethodSource("brokenTexts")
  void broken_text_is_explained_in_plain_words(String text, String message) {
    assertThat(Document.parse("a", text).getError().single()).hasToString(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: \"\\q\"", "a: \"\\U00110000\"", "a: \"\\x0\""})
  void an_escape_that_is_none_is_explained(String text) {
    assertThat(Document.parse("a", text).getError().single().toString())
        .startsWith("a:1:")
        .endsWith(
            " after a backslash; expected `\\\\` for a backslash, or single quotes round the text");
  }
}
