package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Nothing is a snapshot, and no expression was left for somebody else to fill in. */
final class NoSnapshot implements Check {

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    if (bundle.version().endsWith("-SNAPSHOT")) {
      problems.add("`" + bundle.version() + "` is a snapshot, and no version of a release.");
    }
    for (Path file : bundle.files()) {
      String name = file.toString();
      if (name.endsWith(Artifact.POM)
          || name.endsWith(Artifact.SBOM)
          || name.endsWith(Artifact.SBOM_AS_XML)) {
        String text = Files.readString(bundle.folder().resolve(file));
        for (String word : List.of("SNAPSHOT", "${")) {
          if (text.contains(word)) {
            problems.add("`" + file.getFileName() + "` says `" + word + "`.");
          }
        }
      }
    }
    return problems;
  }
}
