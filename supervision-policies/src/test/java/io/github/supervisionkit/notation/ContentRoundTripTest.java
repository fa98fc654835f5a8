package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever content is written is read again as it was. */
class ContentRoundTripTest {

  static Stream<String> awkwardTexts() {
    return AwkwardTexts.ALL.stream();
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
        Arbitraries.of(AwkwardTexts.ALL).filter(text -> text.length() <= 128),
        fragments.list().ofMaxSize(12).map(parts -> String.join("", parts)),
        Arbitraries.of("supervision", "is", "recorded", " within", "5", "working", "days:", "#")
            .list()
            .ofMaxSize(14)
            .map(words -> String.join(" ", words)),
        Arbitraries.strings().ofMaxLength(20).filter(text -> Characters.firstNotAllowed(text) < 0));
  }

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
          sequence.items().stream().map(ContentRoundTripTest::contentOf).toList());
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
}
