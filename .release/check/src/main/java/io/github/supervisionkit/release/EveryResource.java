package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Beside what is compiled or written in Java, the jars of classes and of sources hold what was promised, and nothing else. */
final class EveryResource implements Check {

  private static final Pattern SOURCE =
      Pattern.compile("(io/github/supervisionkit/.+|module-info)\\.java");
  private static final Pattern DESCRIPTOR =
      Pattern.compile("(io/github/supervisionkit/([a-z]+/)?package|module)-info\\.class");

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Set<String> promised = PromisedResources.of(bundle, artifact);
      for (String part : List.of(Artifact.JAR, Artifact.SOURCES)) {
        Optional<Path> path = artifact.part(part);
        if (path.isPresent()) {
          compare(artifact.fileName(part), promised, resources(part, path.get()), problems);
        }
      }
    }
    return problems;
  }

  private static void compare(
      String jar, Set<String> promised, Set<String> there, List<String> problems) {
    promised.stream()
        .filter(name -> !there.contains(name))
        .map(name -> "`" + jar + "` has no `" + name + "`, which is promised.")
        .forEach(problems::add);
    there.stream()
        .filter(name -> !promised.contains(name))
        .map(name -> "`" + jar + "` holds `" + name + "`, which nobody promised.")
        .forEach(problems::add);
  }

  private static Set<String> resources(String part, Path path) throws IOException {
    Jar jar = Jar.read(path);
    if (part.equals(Artifact.SOURCES)) {
      return others(jar.files().keySet(), SOURCE);
    }
    Set<String> resources = others(jar.files().keySet(), DESCRIPTOR);
    jar.classes().forEach(resources::remove);
    return resources;
  }

  private static Set<String> others(Set<String> names, Pattern known) {
    return names.stream()
        .filter(name -> !known.matcher(name).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
