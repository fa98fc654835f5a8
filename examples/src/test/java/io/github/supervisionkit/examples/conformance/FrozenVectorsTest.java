package io.github.supervisionkit.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Engine and oracle still give the frozen answers. A vector that no longer holds is a change of an answer, told in the
 * changelog with a ★; the vectors are then written anew, from the first release on under the next number, with
 * {@code mvn test -pl examples -am -Dtest=FrozenVectorsTest -Dconformance=write -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class FrozenVectorsTest {

  private static final Path FOLDER = Path.of("conformance", "1");
  private static final int FEWEST = 4000;
  private static final long MOST_BYTES = 6_000_000;

  /** In every build each so many are asked for; all of them are in the deep run. */
  private static final int LIBRARY_EVERY = 4;

  private static final int ORACLE_EVERY = 32;

  private static final Map<Path, List<ConformanceVector>> VECTORS = new LinkedHashMap<>();

  @BeforeAll
  static void read_them_after_writing_them_anew_where_that_is_asked_for() throws IOException {
    if ("write".equals(System.getProperty("conformance"))) {
      VectorWriter.write(FOLDER);
    }
    for (Path file : VectorFile.in(FOLDER)) {
      VECTORS.put(file, VectorFile.read(file));
    }
  }

  @Test
  void nothing_in_the_folder_changed_since_it_was_written() throws IOException {
    assertThat(FOLDER.resolve(Checksums.FILE)).content().isEqualTo(Checksums.of(FOLDER));
  }

  static Set<Path> files() {
    return VECTORS.keySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void the_library_gives_the_frozen_answers(Path file) {
    assertThat(wrong(each(LIBRARY_EVERY, vectors(file)))).isEmpty();
  }

  @Tag("deep")
  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void the_library_gives_every_frozen_answer(Path file) {
    assertThat(wrong(vectors(file))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void the_oracle_gives_the_frozen_answers_that_it_knows(Path file) {
    assertThat(denied(each(ORACLE_EVERY, vectors(file)).stream())).isEmpty();
  }

  @Tag("deep")
  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void the_oracle_gives_all_the_frozen_answers_that_it_knows(Path file) {
    assertThat(denied(vectors(file).stream())).isEmpty();
  }

  private static List<ConformanceVector> each(int so, List<ConformanceVector> vectors) {
    return IntStream.range(0, vectors.size())
        .filter(at -> at % so == 0)
        .mapToObj(vectors::get)
        .toList();
  }

  private static List<?> wrong(List<ConformanceVector> vectors) {
    Matrix matrix = new Matrix();
    LibraryEvaluator library = new LibraryEvaluator();
    vectors.forEach(vector -> matrix.add(vector, library));
    return matrix.wrong();
  }

  private static List<String> denied(Stream<ConformanceVector> vectors) {
    return vectors
        .parallel()
        .flatMap(vector -> {
          try {
            return Confirmed.of(vector, LibraryEvaluator.record(vector), vector.verdicts())
                .denied()
                .stream()
                .map(line -> vector + " " + line);
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        })
        .toList();
  }

  @Test
  void there_are_at_least_4000_vectors_of_all_five_packs_in_less_than_6_megabytes()
      throws IOException {
    List<ConformanceVector> all = all();
    long bytes = 0;
    for (Path file : files()) {
      bytes += Files.size(file);
    }

    assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(all).extracting(ConformanceVector::id).doesNotHaveDuplicates();
    assertThat(all.stream().map(ConformanceVector::pack).distinct())
        .containsExactlyInAnyOrderElementsOf(
            PolicyPacks.all().stream().map(PolicyPack::id).toList());
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  @Test
  void some_vectors_ask_about_one_person_or_one_case() {
    List<ConformanceVector> all = all();

    assertThat(all).filteredOn(vector -> vector.person().isPresent()).hasSizeGreaterThan(200);
    assertThat(all).filteredOn(vector -> vector.caseId().isPresent()).hasSizeGreaterThan(100);
  }

  @Test
  void no_vector_tells_a_duty_twice() {
    assertThat(all())
        .allSatisfy(vector -> assertThat(vector.verdicts())
            .extracting(verdict -> verdict.get("duty"))
            .doesNotHaveDuplicates());
  }

  @Test
  void every_status_is_among_them() {
    TreeSet<String> statuses = new TreeSet<>();
    all()
        .forEach(vector -> vector
            .verdicts()
            .forEach(verdict -> statuses.add(String.valueOf(verdict.get("status")))));

    assertThat(statuses)
        .contains(
            "not-yet-in-force",
            "met",
            "met-late",
            "due-soon",
            "due",
            "overdue",
            "excused",
            "open",
            "breached",
            "unquantified",
            "undetermined",
            "permitted");
  }

  private static List<ConformanceVector> vectors(Path file) {
    return VECTORS.getOrDefault(file, List.of());
  }

  private static List<ConformanceVector> all() {
    return VECTORS.values().stream().flatMap(List::stream).toList();
  }
}
