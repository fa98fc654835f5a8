package io.github.supervisionkit.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The check is held to a real bundle: the one that the dry run has left. */
class BundleCheckTest {

  private static final Path DRY_RUN = Path.of(System.getProperty("dry.run"));
  private static final String VERSION = System.getProperty("dry.run.version");
  private static final Path AGAIN = DRY_RUN.resolve("again");

  @TempDir
  private Path folder;

  @Test
  void the_bundle_as_it_was_built_has_no_problem() throws IOException {
    assertThat(BundleCheck.problems(copy(), AGAIN)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Broken.class)
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
