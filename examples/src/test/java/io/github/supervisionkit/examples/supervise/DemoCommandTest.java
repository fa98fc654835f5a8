package io.github.supervisionkit.examples.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir
  Path folder;

  @Test
  void the_demo_shows_what_is_due_and_writes_its_two_files() {
    Answer answer = Answer.to("demo", "--into", folder.resolve("new").toString());

    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .startsWith("islington-yos as of Saturday 21 November 2026: ")
        .contains("\noverdue (", "\nworst gaps of 2 years\n", "\nAgenda of ");
    assertThat(folder.resolve("new/report.html")).isNotEmptyFile();
    assertThat(folder.resolve("new/due.ics")).isNotEmptyFile();
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Answer answer = Answer.to("demo", "--into", file.resolve("below").toString());

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).startsWith("--into: found ");
  }
}
