package io.github.supervisionkit.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every part of every module is there, signed and with its checksums, and nothing else. */
final class EveryFile implements Check {

  private static final String SIGNATURE = ".asc";

  @Override
  public List<String> problems(Bundle bundle) {
    Set<String> there = bundle.files().stream().map(Path::toString).collect(Collectors.toSet());
    Set<String> expected = bundle.artifacts().stream()
        .flatMap(artifact -> expected(bundle, artifact))
        .collect(Collectors.toCollection(TreeSet::new));
    Stream<String> missing = expected.stream()
        .filter(file -> !there.contains(file))
        .map(file -> "`" + file + "` is missing.");
    Stream<String> stray = there.stream()
        .sorted()
        .filter(file -> !expected.contains(file))
        .filter(file -> !checksumOfSignature(file))
        .map(file -> "`" + file + "` doesn't belong into the bundle.");
    return Stream.concat(missing, stray).toList();
  }

  private static Stream<String> expected(Bundle bundle, Artifact artifact) {
    Path folder = bundle.folder().relativize(artifact.folder());
    return Artifact.PARTS.stream()
        .map(part -> folder.resolve(artifact.fileName(part)).toString())
        .flatMap(file -> Stream.concat(
            Stream.of(file, file + SIGNATURE),
            EveryChecksum.ALGORITHMS.keySet().stream().map(ending -> file + ending)));
  }

  private static boolean checksumOfSignature(String file) {
    return EveryChecksum.ALGORITHMS.keySet().stream()
        .anyMatch(ending -> file.endsWith(SIGNATURE + ending));
  }
}
