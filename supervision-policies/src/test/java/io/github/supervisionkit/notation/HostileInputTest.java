package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.source.Problem;
import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Documents made to hurt: each is refused with a message, within a second and in a heap of 64 MiB. */
class HostileInputTest {

  private static Process reader;
  private static DataOutputStream documents;
  private static BufferedReader answers;

  @BeforeAll
  static void start_a_virtual_machine_with_64_mib() throws IOException {
    reader = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            Stream.of(
                    SmallHeapReader.class,
                    Document.class,
                    Problem.class,
                    Validation.class,
                    LoadSettings.class)
                .map(HostileInputTest::home)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator)),
            SmallHeapReader.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    documents = new DataOutputStream(reader.getOutputStream());
    answers =
        new BufferedReader(new InputStreamReader(reader.getInputStream(), StandardCharsets.UTF_8));
  }

  @AfterAll
  static void stop_it() throws IOException, InterruptedException {
    documents.close();
    assertThat(reader.waitFor()).isZero();
  }

  static List<String> attacks() {
    return Attacks.names();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void is_refused_with_a_message_within_a_second_and_64_mib(String name) throws IOException {
    String answer = answerTo(Attacks.bytes(name));
    assertThat(answer)
        .matches("[0-9]+ hostile\\.yaml.*: found .*; expected .*")
        .hasSizeLessThan(400);
    assertThat(Integer.parseInt(answer.substring(0, answer.indexOf(' '))))
        .as(answer)
        .isLessThan(1_000);
  }

  private static String answerTo(byte[] document) throws IOException {
    documents.writeInt(document.length);
    documents.write(document);
    documents.flush();
    return Objects.requireNonNullElse(answers.readLine(), "the reader ran out of memory");
  }

  /** Returns the folder or the archive that a class was loaded from, which a patched module would not say of itself. */
  private static String home(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".class";
    URL url = Objects.requireNonNull(type.getResource("/" + file));
    String root = url.toString().replace("/" + file, "").replaceAll("^jar:|!$", "");
    try {
      return Path.of(new URI(root)).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
