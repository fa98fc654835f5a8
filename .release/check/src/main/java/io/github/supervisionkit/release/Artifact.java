package io.github.supervisionkit.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One published module and the folder of its files. */
record Artifact(String name, String version, Path folder) {

  static final String POM = ".pom";
  static final String JAR = ".jar";
  static final String SOURCES = "-sources.jar";
  static final String JAVADOC = "-javadoc.jar";
  static final String SBOM = "-cyclonedx.json";
  static final String SBOM_AS_XML = "-cyclonedx.xml";

  /** What each module has, before signatures and checksums. */
  static final List<String> PARTS = List.of(POM, JAR, SOURCES, JAVADOC, SBOM, SBOM_AS_XML);

  static final List<String> JARS = List.of(JAR, SOURCES, JAVADOC);

  String fileName(String part) {
    return name + "-" + version + part;
  }

  /** Finds a part, where it is there. */
  Optional<Path> part(String part) {
    return Optional.of(folder.resolve(fileName(part))).filter(Files::isRegularFile);
  }
}
