package io.github.supervisionkit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tools of the JDK that runs the test. */
enum JavaTool {
  JAVAC,
  JAVA;

  /** Runs the tool, expects it to succeed, and returns what it said. */
  String run(String... arguments) {
    String tool = Path.of(System.getProperty("java.home"), "bin", name().toLowerCase(Locale.ROOT))
        .toString();
    List<String> command = Stream.concat(Stream.of(tool), Stream.of(arguments)).toList();
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s said: %s", command, said).isZero();
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
