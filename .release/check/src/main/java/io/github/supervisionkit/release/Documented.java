package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The Javadoc of each module has a page to begin with, and one for each package of the jar. */
final class Documented implements Check {

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> jar = artifact.part(Artifact.JAR);
      Optional<Path> javadoc = artifact.part(Artifact.JAVADOC);
      if (jar.isPresent() && javadoc.isPresent()) {
        Set<String> pages = Jar.read(javadoc.get()).files().keySet();
        wanted(Jar.read(jar.get())).stream()
            .filter(page -> pages.stream().noneMatch(there -> ("/" + there).endsWith("/" + page)))
            .map(page -> "The Javadoc of " + artifact.name() + " has no `" + page + "`.")
            .forEach(problems::add);
      }
    }
    return problems;
  }

  private static Set<String> wanted(Jar jar) {
    Set<String> pages = jar.classes().stream()
        .map(name -> name.substring(0, name.lastIndexOf('/') + 1) + "package-summary.html")
        .collect(Collectors.toCollection(TreeSet::new));
    pages.add("index.html");
    return pages;
  }
}
