package io.github.supervisionkit.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Java the module's README shows stands among {@link ReadmeExamples}, and so compiles. */
class ReadmeTest {

  private static final Path EXAMPLES =
      Path.of("src/test/java/io/github/supervisionkit/published/ReadmeExamples.java");

  static List<String> examples() throws IOException {
    return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
        .matcher(text(Path.of("README.md")))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_example_compiles(String example) throws IOException {
    assertThat(bare(text(EXAMPLES))).contains(bare(example));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** Without comments and white space, which the formatter sets in its own way. */
  private static String bare(String code) {
    return code.replaceAll("//.*", "").replaceAll("\\s+", "");
  }
}
