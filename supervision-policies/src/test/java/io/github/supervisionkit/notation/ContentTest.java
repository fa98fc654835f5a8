package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  static Stream<String> awkwardTexts() {
    return AWKWARD.stream();
  }

  @ParameterizedTest
  @MethodSource("awkwardTexts")
  void an_awkward_text_is_read_again_as_value_as_item_as_key_and_alone(String text) {
    Content value = Content.text(text);
    String key = text.substring(0, Math.min(128, text.length()));
    assertThat(readAgain(value)).isEqualTo(value);
    Content inside = new Content.Items(List.of(
        value,
        Content.entries()
            .with(key, value)
            .with("another key", new Content.Items(List.of(value, value)))));
    assertThat(readAgain(inside)).isEqualTo(inside);
  }

  @Property
  void what_is_written_is_read_again(@ForAll("contents") Content content) {
    assertThat(readAgain(content)).isEqualTo(content);
  }

  @Property(tries = 200)
  void writing_what_was_read_gives_the_same_text(@ForAll("contents") Content content) {
    assertThat(readAgain(content).written()).isEqualTo(content.written());
  }

  @Provide
  Arbitrary<Content> contents() {
    return contents(4);
  }

  private static Arbitrary<Content> contents(int depth) {
    Arbitrary<Content> text = texts().map(Content.Text::new);
    if (depth == 0) {
      return text;
    }
    Arbitrary<Content> list = contents(depth - 1).list().ofMaxSize(3).map(Content.Items::new);
    Arbitrary<Content> entries = Combinators.combine(texts(), contents(depth - 1))
        .as(Content.Entry::new)
        .list()
        .ofMaxSize(3)
        .uniqueElements(Content.Entry::key)
        .map(Content.Entries::new);
    return Arbitraries.frequencyOf(Tuple.of(1, text), Tuple.of(2, list), Tuple.of(2, entries));
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> fragments = Arbitraries.of(
        " ", "  ", "\n", "\n\n", "\t", "\r", ":", ": ", " #", "#", "-", "- ", "'", "\"", "\\", "a",
        "word", "é", "😀", "0", "{", "]", ",", "\u0085", "\u2028", "\uFEFF", "\u00A0", "?", "!",
        "&x", "*x", "|", ">", "%", "@", "...", "---");
    return Arbitraries.oneOf(
        Arbitraries.of(AWKWARD).filter(text -> text.length() <= 128),
        fragments.list().ofMaxSize(12).map(parts -> String.join("", parts)),
        Arbitraries.of("supervision", "is", "recorded", " within", "5", "working", "days:", "#")
            .list()
            .ofMaxSize(14)
            .map(words -> String.join(" ", words)),
        Arbitraries.strings().ofMaxLength(20).filter(text -> Characters.firstNotAllowed(text) < 0));
  }

  private static final List<String> AWKWARD = List.of(
      "",
      " ",
      "  ",
      "no",
      "on",
      "Yes",
      "null",
      "~",
      "08:00",
      "010",
      "1e3",
      "-",
      "--",
      "---",
      "...",
      "- a",
      "? a",
      ": a",
      "a: b",
      "a:",
      ":a",
      "a #b",
      "#a",
      "'",
      "\"",
      "'a'",
      "a'b\"c",
      "\\",
      "\\n",
      "a\\",
      " a",
      "a ",
      "a\n",
      "a\n\n",
      "\na",
      "\n",
      "\n\n",
      "a\nb",
      "a\n b",
      " a\nb",
      "a \nb",
      "a\n \nb",
      "a\n\n\nb",
      "a\n#b",
      "a\n---\nb",
      "a\n...\n",
      "\ta",
      "a\t",
      "a\tb",
      "a\n\tb",
      "a\r",
      "a\r\nb",
      "{",
      "}",
      "[]",
      "{}",
      "{a: b}",
      ",",
      "a, b",
      "&a",
      "*a",
      "!a",
      "!!str a",
      "|",
      ">",
      "|-",
      "%a",
      "@a",
      "`a`",
      "<<",
      "=",
      "é",
      "😀",
      "日本語",
      "\u0085",
      "a\u0085b",
      "\u2028",
      "\u2029a",
      "\uFEFF",
      "\uFEFFa",
      "\u00A0a\u00A0",
      "a\u3000",
      "words ".repeat(20).strip(),
      "words  of ".repeat(20).strip(),
      "x".repeat(128),
      "a: b ".repeat(25),
      "\n words ".repeat(15));

  private static Content readAgain(Content content) {
    Document document = Document.parse("written.yaml", content.written()).get();
    assertThat(document.problems()).isEmpty();
    return contentOf(document.root());
  }

  private static Content contentOf(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return new Content.Entries(mapping.entries().stream()
          .map(entry -> new Content.Entry(entry.key(), contentOf(entry.value())))
          .toList());
    }
    if (node instanceof Node.Sequence sequence) {
      return new Content.Items(
          sequence.items().stream().map(ContentTest::contentOf).toList());
    }
    return new Content.Text(((Node.Scalar) node).text());
  }

  @Test
  void content_64_deep_can_be_read_again_and_deeper_is_refused() {
    Content deep = Content.text("x");
    for (int i = 0; i < 64; i++) {
      deep = new Content.Items(List.of(deep));
    }
    assertThat(readAgain(deep)).isEqualTo(deep);
    Content deeper = new Content.Items(List.of(deep));
    assertThatThrownBy(deeper::written)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lists and entries must stand at most 64 deep in one another");
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
