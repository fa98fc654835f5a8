package io.github.supervisionkit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsumerIT {

  private static final Path PROGRAM = Path.of("src", "consumer", "java");
  private static final String SOURCE = PROGRAM.resolve("dashboard/DueList.java").toString();
  private static final String CONTRACT =
      PROGRAM.resolve("contract/JavaPack.java").toString();
  private static final String MODULE = PROGRAM.resolve("module-info.java").toString();
  private static final String[] ANSWER = {
    "islington-yos: ", " duties", "was due by", "next working day: 2026-11-23"
  };

  @TempDir
  private Path out;

  @Test
  void a_user_on_the_class_path_compiles_without_a_warning_and_runs() {
    JavaTool.JAVAC.run("-Xlint:all", "-Werror", "-d", out.toString(), "-cp", jars(), SOURCE);

    assertThat(JavaTool.JAVA.run("-cp", out + File.pathSeparator + jars(), "dashboard.DueList"))
        .contains(ANSWER);
  }

  @Test
  void a_user_on_the_module_path_compiles_without_a_warning_and_runs() {
    JavaTool.JAVAC.run("-Xlint:all", "-Werror", "-d", out.toString(), "-p", jars(), MODULE, SOURCE);

    assertThat(JavaTool.JAVA.run(
            "-p", out + File.pathSeparator + jars(), "-m", "dashboard/dashboard.DueList"))
        .contains(ANSWER);
  }

  @Test
  void the_contract_of_packs_needs_neither_the_policies_nor_jqwik() {
    JavaTool.JAVAC.run("-Xlint:all", "-Werror", "-d", out.toString(), "-cp", testJars(), CONTRACT);

    assertThat(JavaTool.JAVA
            .run("-cp", out + File.pathSeparator + testJars(), "contract.JavaPack")
            .lines())
        .contains("holds required_P05_every_word_is_declared")
        .contains("skipped supplied_P14_the_book_tells_every_clause")
        .allMatch(line -> line.startsWith("holds ") || line.startsWith("skipped "));
  }

  @ParameterizedTest
  @EnumSource(PublishedJar.class)
  void no_class_file_mentions_the_generator(PublishedJar jar) {
    assertThat(jar.classFiles())
        .isNotEmpty()
        .allSatisfy((name, content) -> assertThat(content)
            .as("%s in %s", name, jar)
            .doesNotContain("org/immutables", "org.immutables"));
  }

  /** The core, the policies and what they need at run time: neither Immutables nor JSpecify. */
  private static String jars() {
    return joined(
        Stream.of(PublishedJar.CORE.path(), PublishedJar.POLICIES.path()),
        io.vavr.control.Validation.class,
        io.vavr.match.annotation.Patterns.class,
        org.snakeyaml.engine.v2.api.LoadSettings.class);
  }

  /** The testkit, the core and what they bring: nothing that is optional. */
  private static String testJars() {
    return joined(
        Stream.of(PublishedJar.CORE.path(), PublishedJar.TESTKIT.path()),
        io.vavr.control.Validation.class,
        io.vavr.match.annotation.Patterns.class,
        org.assertj.core.api.Assertions.class,
        org.junit.jupiter.api.Test.class,
        org.junit.platform.commons.JUnitException.class,
        org.opentest4j.TestAbortedException.class,
        org.apiguardian.api.API.class);
  }

  private static String joined(Stream<Path> ours, Class<?>... held) {
    return Stream.concat(ours, Stream.of(held).map(PublishedJar::holding))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
