package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

  @Test
  void is_written_in_blocks_with_two_columns_a_level() {
    Content.Entries clause = Content.entries()
        .with("id", "ISL-04")
        .with("force", "must")
        .withPresent("until", Optional.empty())
        .withPresent("from", Optional.of("2016-10-01"))
        .withAny("roles", List.of("case-manager", "dtm"))
        .withAny("none", List.of())
        .with(
            "table",
            new Content.Items(List.of(Content.texts(List.of(1, 2)), Content.texts(List.of(3)))))
        .with("empty", Content.entries())
        .with("nothing", Content.texts(List.of()));
    assertThat(Content.entries()
            .with("clauses", new Content.Items(List.of(clause, clause)))
            .written())
        .isEqualTo("""
            clauses:
              - id: ISL-04
                force: must
                from: 2016-10-01
                roles:
                  - case-manager
                  - dtm
                table:
                  - - 1
                    - 2
                  - - 3
                empty: {}
                nothing: []
              - id: ISL-04
                force: must
                from: 2016-10-01
                roles:
                  - case-manager
                  - dtm
                table:
                  - - 1
                    - 2
                  - - 3
                empty: {}
                nothing: []
            """);
  }

  @Test
  void long_text_is_folded_at_100_columns() {
    assertThat(Content.entries()
            .with(
                "says",
                "Every case holder has formal one-to-one supervision at least once in every calendar month,"
                    + " and no other form of supervision takes its place.")
            .written())
        .isEqualTo("""
            says: >-
              Every case holder has formal one-to-one supervision at least once in every calendar month, and no
              other form of supervision takes its place.
            """);
  }

  @Test
  void lines_stay_lines() {
    assertThat(Content.entries()
            .with("a", "x: y\n\n# z\n")
            .with("b", "x\n y")
            .with("c", "x\n\n")
            .with("d", 1)
            .written())
        .isEqualTo("a: |\n  x: y\n\n  # z\nb: |-\n  x\n   y\nc: |+\n  x\n\nd: 1\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "must, must",
        "5, 5",
        "1.5, 1.5",
        "2016-10-01, 2016-10-01",
        "true, true",
        "4 weeks, 4 weeks",
        "the line manager's, the line manager's",
        "http://a/b, http://a/b",
        "a#b, a#b",
        "-5, -5",
        "-a, -a",
        "é, é",
        "no, 'no'",
        "On, 'On'",
        "null, 'null'",
        "08:00, '08:00'",
        "010, '010'",
        "0x1F, '0x1F'",
        "1_000, '1_000'",
        ".5, '.5'",
        "^a: b^, 'a: b'",
        "a:, 'a:'",
        "^a #b^, 'a #b'",
        "'a', '''a'''",
        "- a, '- a'",
        "-, '-'",
        "--- a, '--- a'",
        "[a], '[a]'",
        "&a, '&a'",
        "%a, '%a'",
        "^^, ''",
        "^ a^, ' a'",
        "^a ^, 'a '",
        "^a\tb^, \"a\\tb\"",
        "^\n^, \"\\n\"",
        "^a\r\nb^, \"a\\r\\nb\"",
        "^ \n\"\\^, \" \\n\\\"\\\\\"",
        "a\u2028b, \"a\\u2028b\"",
        "\uFEFFa, \"\\uFEFFa\"",
      })
  void a_text_is_quoted_only_where_a_reader_needs_it(String text, String written) {
    assertThat(Content.text(text).written()).isEqualTo(written + "\n");
  }

  @Test
  void a_control_character_and_a_repeated_key_are_refused_at_once() {
    assertThatThrownBy(() -> Content.text("a\u0000"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text must not have the control character U+0000 in it");
    assertThatThrownBy(() -> Content.entries().with("a", 1).with("a", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("each key must be there once: a, a");
  }
}
