package io.github.supervisionkit.examples.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.examples.record.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;

/** The commands on a small record under the policy of Islington. */
class IslingtonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir
  Path folder;

  private Path record = Path.of("");

  @BeforeEach
  void write_the_record() throws IOException {
    record = folder.resolve("record.json");
    try (InputStream source = Objects.requireNonNull(
        Schemas.class.getResourceAsStream("full-record.json"), "full-record.json")) {
      Files.copy(source, record);
    }
  }

  @Test
  void assess_gives_json_that_keeps_to_its_schema() {
    Answer answer = assess("--format", "json");

    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).startsWith("{\n  \"pack\" : \"islington-yos\",\n").endsWith("}\n");
    assertThat(Schemas.wrongWithAssessment(answer.out())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void assess_gives_the_same_bytes_whatever_the_order_of_the_lists(String format)
      throws IOException {
    Answer forwards = assess("--format", format);
    JsonNode document = MAPPER.readTree(Files.readString(record));
    reverse(document);
    Files.writeString(record, MAPPER.writeValueAsString(document));

    assertThat(assess("--format", format)).isEqualTo(forwards);
  }

  @Test
  void assess_can_be_narrowed_to_a_person_and_a_case() {
    JsonNode verdicts = MAPPER
        .readTree(assess("--format", "json", "--person", "m1", "--case", "c1").out())
        .get("verdicts");

    assertThat(verdicts).isNotEmpty().allSatisfy(verdict -> {
      assertThat(verdict.get("person").asString()).isEqualTo("m1");
      assertThat(verdict.get("case").asString()).isEqualTo("c1");
    });
  }

  @Test
  void no_line_of_the_text_is_wider_than_100_columns() {
    assertThat(assess().out().lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
  }

  @Test
  void an_explanation_says_what_was_asked_measured_and_concluded() {
    Answer answer = Answer.to(
        "explain",
        record.toString(),
        "--pack",
        "islington-yos",
        "--as-of",
        "2026-11-21",
        "--duty",
        "ISL-13/s1/c1");

    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .startsWith("ISL-13/s1/c1 as of Saturday 21 November 2026: met.")
        .contains("What was asked", "(ISL-13, must;", "How the answer comes about")
        .contains("The limit is the end of Monday 12 October 2026")
        .contains("It was done on Wednesday 7 October 2026.");
  }

  @Test
  void an_unknown_duty_is_refused_with_those_of_the_same_subject() {
    Answer answer = Answer.to(
        "explain",
        record.toString(),
        "--pack",
        "islington-yos",
        "--as-of",
        "2026-11-21",
        "--duty",
        "ISL-99/s1/c1");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("--duty: found `ISL-99/s1/c1`", "`ISL-13/s1/c1`");
  }

  @Test
  void history_is_told_for_people_and_for_programs() {
    String[] asked = {
      "history",
      record.toString(),
      "--pack",
      "islington-yos",
      "--from",
      "2026-01-01",
      "--until",
      "2026-11-01"
    };
    List<String> json = new ArrayList<>(List.of(asked));
    json.addAll(List.of("--format", "json"));

    assertThat(Answer.to(asked).out())
        .startsWith("islington-yos from Thursday 1 January 2026 until Sunday 1 November 2026: ");
    assertThat(MAPPER.readTree(Answer.to(json.toArray(String[]::new)).out()).get("gaps"))
        .isNotEmpty()
        .anyMatch(gap -> gap.has("limitAt"))
        .anyMatch(gap -> gap.has("limit"))
        .noneMatch(gap -> gap.has("limit") && gap.has("limitAt"));
  }

  @Test
  void the_agenda_gives_each_thing_with_its_reason() {
    Answer answer = Answer.to(
        "agenda",
        record.toString(),
        "--pack",
        "islington-yos",
        "--person",
        "p1",
        "--on",
        "2026-10-20");

    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .startsWith("Agenda of p1 for Tuesday 20 October 2026 under islington-yos\n")
        .contains(
            "  matter x9\n",
            "  case c1\n    - Each open case comes up",
            "(must) (ISL-05, Frequency,");
  }

  @Test
  void the_packs_are_listed_with_their_dates() {
    assertThat(Answer.to("packs", "--as-of", "2016-09-30").out())
        .contains("islington-yos 1.0", "in force from 1 October 2016; no review announced")
        .contains("as of Friday 30 September 2016: not in force");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISL-01", "ISL-04", "ISL-15", "ISL-30"})
  void the_book_has_every_clause(String clause) {
    assertThat(Answer.to("book", "islington-yos").out()).contains("\n" + clause + "  ");
  }

  @Test
  void a_sound_pack_passes_the_check() {
    Answer answer = Answer.to("check", "islington-yos");

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).startsWith("islington-yos 1.0: no problems\n  30 clauses: ");
  }

  @Test
  void a_malformed_pack_gives_all_its_problems() throws IOException {
    Path pack = folder.resolve("pack.yaml");
    Files.writeString(pack, "pack: mine\nverzion: 1.0\nclauses: 7\n", StandardCharsets.UTF_8);

    Answer answer = Answer.to("check", pack.toString());

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.complaints())
        .hasSizeGreaterThan(2)
        .allSatisfy(line -> assertThat(line).startsWith(pack + ":"));
  }

  private Answer assess(String... more) {
    List<String> args = new ArrayList<>(
        List.of("assess", record.toString(), "--pack", "islington-yos", "--as-of", "2026-11-21"));
    args.addAll(List.of(more));
    return Answer.to(args.toArray(String[]::new));
  }

  private static void reverse(JsonNode node) {
    node.forEach(IslingtonTest::reverse);
    if (node instanceof ArrayNode list) {
      List<JsonNode> items = new ArrayList<>();
      list.forEach(item -> items.add(0, item));
      list.removeAll();
      list.addAll(items);
    }
  }
}
