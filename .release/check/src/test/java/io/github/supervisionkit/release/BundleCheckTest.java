package io.github.supervisionkit.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The check is held to a real bundle: the one that the dry run has left. */
class BundleCheckTest {

  private static final Path DRY_RUN = Path.of(System.getProperty("dry.run"));
  private static final String VERSION =
      Objects.requireNonNull(System.getProperty("dry.run.version"), "run by .release/dry-run");
  private static final String SCRIPT = Path.of("run").toAbsolutePath().toString();
  private static final Path AGAIN = DRY_RUN.resolve("again");

  @TempDir
  private Path folder;

  @Test
  void the_bundle_as_it_was_built_has_no_problem() throws IOException {
    assertThat(BundleCheck.problems(copy(), AGAIN)).isEmpty();
  }

  static Stream<Broken> broken() {
    return Stream.<Broken[]>of(
            BrokenFile.values(),
            BrokenContents.values(),
            BrokenPom.values(),
            BrokenJar.values(),
            BrokenResource.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void each_thing_broken_is_told(Broken broken) throws IOException {
    Bundle bundle = copy();
    String told = broken.told(bundle);

    broken.happen(bundle);

    assertThat(BundleCheck.problems(bundle, AGAIN))
        .anySatisfy(problem -> assertThat(problem).contains(told));
  }

  @Test
  void a_snapshot_is_refused() throws IOException {
    Bundle bundle = Bundle.of(copy().folder(), "0.1.0-SNAPSHOT", DRY_RUN.resolve("key/public.asc"));

    assertThat(BundleCheck.problems(bundle, AGAIN))
        .contains("`0.1.0-SNAPSHOT` is a snapshot, and no version of a release.");
  }

  @Test
  void a_signature_by_somebody_else_is_refused() throws Exception {
    ThrowAwayKey.main(folder.resolve("key").toString(), "another");
    Bundle bundle = Bundle.of(copy().folder(), VERSION, folder.resolve("key/public.asc"));

    assertThat(BundleCheck.problems(bundle, AGAIN))
        .hasSize(Artifact.PARTS.size() * Bundle.MODULES.size())
        .allSatisfy(
            problem -> assertThat(problem).endsWith("is no signature of its file by the key."));
  }

  @Test
  void the_script_succeeds_with_the_bundle_as_it_was_built() throws Exception {
    Bundle bundle = copy();

    assertThat(script(bundle))
        .isEqualTo("0: The bundle of " + bundle.group() + " " + VERSION + " is in order: "
            + bundle.files().size() + " files.\n");
  }

  @Test
  void the_script_fails_with_a_bundle_that_is_broken() throws Exception {
    Bundle bundle = copy();

    BrokenFile.A_MISSING_CHECKSUM.happen(bundle);

    assertThat(script(bundle))
        .startsWith("1: ")
        .contains(BrokenFile.A_MISSING_CHECKSUM.told(bundle))
        .endsWith("2 problems: this bundle is not to be uploaded.\n");
  }

  @Test
  void the_script_fails_where_there_is_no_bundle() throws Exception {
    Bundle bundle = copy();

    assertThat(script(new Bundle(folder.resolve("none"), VERSION, bundle.publicKey())))
        .startsWith("1: ")
        .contains("There is no bundle at");
  }

  /** Returns what the script that the dry run calls gives back, and what it says. */
  private static String script(Bundle bundle) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            SCRIPT,
            bundle.folder().toString(),
            bundle.version(),
            bundle.publicKey().toString(),
            AGAIN.toString())
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + ": " + said;
  }

  private Bundle copy() throws IOException {
    Path built = DRY_RUN.resolve("bundle");
    Path copy = folder.resolve("bundle");
    try (Stream<Path> files = Files.walk(built)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, copy.resolve(built.relativize(file)));
      }
    }
    return Bundle.of(copy, VERSION, DRY_RUN.resolve("key/public.asc"));
  }
}
