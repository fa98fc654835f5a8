package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Javadoc holds nothing but pages and what they are shown with; JDKs of one version differ in the names of these. */
final class NoStrayPage implements Check {

  private static final Pattern KNOWN = Pattern.compile(
      ".+\\.(html|js|css|png|svg)|legal/[A-Za-z_]+(\\.md)?|element-list|META-INF/MANIFEST\\.MF");

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> javadoc = artifact.part(Artifact.JAVADOC);
      if (javadoc.isPresent()) {
        Jar.read(javadoc.get()).files().keySet().stream()
            .filter(name -> !KNOWN.matcher(name).matches())
            .map(name -> "The Javadoc of " + artifact.name() + " holds `" + name
                + "`, which is no part of its pages.")
            .forEach(problems::add);
      }
    }
    return problems;
  }
}
