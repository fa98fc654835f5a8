package io.github.supervisionkit.examples.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

  @TempDir
  Path folder;

  @Test
  void no_command_is_refused_with_all_there_are() {
    Answer answer = Answer.to();

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .startsWith("supervise: no command; expected one of demo, packs, assess,");
  }

  @Test
  void a_command_misspelt_is_refused_with_the_nearest() {
    Answer answer = Answer.to("asses");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("'asses'; did you mean `assess`?");
  }

  @Test
  void all_that_is_missing_is_told_in_one_line() {
    Answer answer = Answer.to("assess");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.complaints())
        .containsExactly("supervise: Missing required options and parameters: 'RECORD',"
            + " '--pack=ID', '--as-of=DATE'");
  }

  @Test
  void help_is_no_mistake() {
    Answer answer = Answer.to("assess", "--help");

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("--as-of");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void all_that_is_wrong_with_options_pack_and_record_is_told_at_once() throws IOException {
    Path record = folder.resolve("r.json");
    Files.writeString(record, "{\"people\": [{\"id\": 1}], \"case\": []}");

    Answer answer = Answer.to(
        "assess",
        record.toString(),
        "--pack",
        "no-such",
        "--as-of",
        "2026-02-30",
        "--format",
        "xml");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.complaints()).hasSize(5);
    assertThat(answer.complaints().get(0))
        .isEqualTo("--as-of: found `2026-02-30`; expected a date that exists, such as 2026-11-21");
    assertThat(answer.complaints().get(1))
        .isEqualTo("--format: found `xml`; expected text or json");
    assertThat(answer.complaints().get(2)).startsWith("--pack: found `no-such`;");
    assertThat(answer.complaints().get(3)).startsWith(record + ":1:20: people[0].id: ");
    assertThat(answer.complaints().get(4)).startsWith(record + ":1:25: case: ");
  }

  @Test
  void a_person_whom_the_record_does_not_know_is_refused() throws IOException {
    Path record = folder.resolve("r.json");
    Files.writeString(record, "{\"people\": [{\"id\": \"person1\"}]}");

    Answer answer = Answer.to(
        "assess",
        record.toString(),
        "--pack",
        "no-such",
        "--as-of",
        "2026-02-20",
        "--person",
        "persn1");

    assertThat(answer.complaints())
        .contains("--person: found `persn1`; expected the id of a person of the record; did you"
            + " mean `person1`?");
  }

  @Test
  void a_range_that_ends_before_it_begins_is_refused() {
    Answer answer = Answer.to(
        "history",
        "nowhere.json",
        "--pack",
        "no-such",
        "--from",
        "2026-02-01",
        "--until",
        "2026-02-01");

    assertThat(answer.complaints())
        .contains("--until: found `2026-02-01`; expected a date after --from, 2026-02-01")
        .contains("nowhere.json: found no such file; expected a service record in JSON");
  }
}
