package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each jar of classes carries the licence and the notice; that of the bank holidays, what their licence asks for. */
final class Notices implements Check {

  private static final Map<String, String> EVERYWHERE = Map.of(
      "META-INF/LICENSE", "Apache License", "META-INF/NOTICE", "Open Government Licence v3.0");

  private static final String HOLIDAYS = "io/github/supervisionkit/holiday/README.md";

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> path = artifact.part(Artifact.JAR);
      if (path.isPresent()) {
        Jar jar = Jar.read(path.get());
        EVERYWHERE.forEach((file, words) -> carries(artifact, jar, file, words, problems));
        if (artifact.name().equals("supervision-policies")) {
          carries(artifact, jar, HOLIDAYS, "Permission is hereby granted", problems);
        }
      }
    }
    return problems;
  }

  private static void carries(
      Artifact artifact, Jar jar, String file, String words, List<String> problems) {
    if (!jar.text(file).orElse("").contains(words)) {
      problems.add(
          "The jar of " + artifact.name() + " has no `" + file + "` that says `" + words + "`.");
    }
  }
}
