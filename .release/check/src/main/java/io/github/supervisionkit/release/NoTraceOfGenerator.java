package io.github.supervisionkit.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nothing in a jar mentions what its values were generated with: no class, no descriptor, no manifest. */
final class NoTraceOfGenerator implements Check {

  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      Optional<Path> path = artifact.part(Artifact.JAR);
      if (path.isPresent()) {
        Jar.read(path.get()).files().entrySet().stream()
            .filter(file -> file.getKey().endsWith(Jar.CLASS) || file.getKey().equals(MANIFEST))
            .filter(NoTraceOfGenerator::mentionsIt)
            .map(file ->
                "`" + file.getKey() + "` in " + artifact.name() + " still mentions the generator.")
            .forEach(problems::add);
      }
    }
    return problems;
  }

  private static boolean mentionsIt(Map.Entry<String, byte[]> file) {
    String content = new String(file.getValue(), StandardCharsets.ISO_8859_1);
    return content.contains("org/immutables") || content.contains("org.immutables");
  }
}
