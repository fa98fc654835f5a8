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
  void the_demo_of_childrens_services_is_held_to_another_policy() {
    Answer answer = Answer.to("demo", "--of", "childrens-services", "--into", folder.toString());

    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .startsWith("birmingham-childrens-trust as of Saturday 21 November 2026: ")
        .contains("BCT-18/", "BCT-27/", "\nAgenda of ");
    assertThat(folder.resolve("report.html")).isNotEmptyFile();
  }

  @Test
  void another_record_than_the_two_is_refused() {
    Answer answer = Answer.to("demo", "--of", "hospital");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualTo("--of: found `hospital`; expected youth-offending or childrens-services\n");
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Answer answer = Answer.to("demo", "--into", file.resolve("below").toString());

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).startsWith("--into: found ");
  }
}
