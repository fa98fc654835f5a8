package io.github.supervisionkit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Position LINE_12 = new Position("islington-yos.yaml", 12, 7);
  private static final Problem MUSTT = Problem.unknownWord(
      LINE_12, "clauses[3].force", "mustt", List.of("must", "should", "may", "note"));

  @Test
  void says_where_what_was_found_what_is_right_and_what_was_meant() {
    assertThat(MUSTT)
        .hasToString(
            "islington-yos.yaml:12:7: clauses[3].force: found `mustt`; expected one of must, should, may, note;"
                + " did you mean `must`?");
  }

  @Test
  void without_a_near_word_it_asks_nothing() {
    assertThat(Problem.unknownWord(LINE_12, "force", "x", List.of("must")).sentence())
        .isEqualTo("found `x`; expected one of must");
  }

  @Test
  void of_a_whole_document_names_the_document_alone() {
    assertThat(Problem.of(Position.ofDocument("empty.yaml"), "", "nothing", "a policy pack"))
        .hasToString("empty.yaml: found nothing; expected a policy pack");
  }

  @Test
  void are_ordered_by_file_line_and_column() {
    List<Problem> inOrder = Stream.of(
            Position.ofDocument("a"),
            new Position("a", 2, 1),
            new Position("a", 2, 10),
            new Position("a", 10, 1),
            new Position("b", 1, 1))
        .map(position -> Problem.of(position, "x", "a list", "text"))
        .toList();
    assertThat(Stream.of(3, 1, 4, 0, 2).map(inOrder::get).sorted()).isEqualTo(inOrder);
  }

  @Test
  void quote_long_or_broken_text_on_one_line() {
    assertThat(Problem.quoted("a\nb\u0000c")).isEqualTo("`a b c`");
    assertThat(Problem.quoted("x".repeat(61))).isEqualTo("`" + "x".repeat(60) + "…`");
    assertThat(Problem.quoted("😀".repeat(60))).isEqualTo("`" + "😀".repeat(60) + "`");
  }

  @Test
  void must_say_something() {
    assertThatThrownBy(() -> Problem.of(LINE_12, "", " ", "text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("found must say something");
    assertThatThrownBy(() -> Problem.of(LINE_12, "", "text", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected must say something");
  }

  @Test
  void survive_serialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(MUSTT);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(MUSTT);
    }
  }

  @Test
  void a_line_without_a_column_is_no_position() {
    assertThatThrownBy(() -> new Position("a", 3, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line and column must both be positive, or both 0: 3, 0");
  }
}
