package io.github.supervisionkit.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

  @Test
  void the_java_of_the_readme_is_the_program_that_compiles_here() throws IOException {
    String readme = Files.readString(TOP.resolve("README.md"));
    String program = Files.readString(
        TOP.resolve("examples/src/main/java/io/github/supervisionkit/examples/embed/DueList.java"));
    String shown = readme.substring(readme.indexOf("```java") + 7);
    assertThat(withoutSpace(program))
        .contains(withoutSpace(shown.substring(0, shown.indexOf("```"))));
  }

  @Test
  void the_clause_of_the_readme_stands_in_the_pack() throws IOException {
    String readme = Files.readString(TOP.resolve("README.md"));
    String pack = Files.readString(
        TOP.resolve(
            "supervision-policies/src/main/resources/io/github/supervisionkit/catalogue/islington-yos.yaml"));
    String shown = readme.substring(readme.indexOf("```yaml") + 7);
    assertThat(pack).contains(shown.substring(0, shown.indexOf("```")).strip());
  }

  @Test
  void the_program_prints_what_has_been_overdue_since_31_january() {
    PrintStream terminal = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      DueList.main();
    } finally {
      System.setOut(terminal);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("ISL-04/p1 by 2026-01-31: ", "so the limit is Saturday 31 January 2026");
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }
}
