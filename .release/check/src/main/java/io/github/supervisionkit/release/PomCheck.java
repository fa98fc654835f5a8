package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing that must hold of every POM. */
interface PomCheck extends Check {

  @Override
  default List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> file = artifact.part(Artifact.POM);
      if (file.isPresent()) {
        problems.addAll(problems(bundle, artifact, Pom.read(file.get())));
      }
    }
    return problems;
  }

  /** Returns a sentence for each thing that is wrong with the POM of one artifact. */
  List<String> problems(Bundle bundle, Artifact artifact, Pom pom) throws IOException;
}
