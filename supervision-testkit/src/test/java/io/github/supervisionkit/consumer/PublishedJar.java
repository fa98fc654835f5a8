package io.github.supervisionkit.consumer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The jars that a release publishes, as this build packaged them. */
enum PublishedJar {
  CORE,
  POLICIES,
  TESTKIT;

  Path path() {
    String module = "supervision-" + name().toLowerCase(Locale.ROOT);
    String file = module + "-" + System.getProperty("project.version") + ".jar";
    return Path.of("..", module, "target", file).toAbsolutePath().normalize();
  }

  /** Returns every class file by its name, its bytes as characters. */
  Map<String, String> classFiles() {
    Map<String, String> files = new TreeMap<>();
    try (JarFile jar = new JarFile(path().toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().endsWith(".class")) {
          files.put(entry.getName(), text(jar.getInputStream(entry)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String text(InputStream content) throws IOException {
    try (content) {
      return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  /** Returns the jar that holds a type of another library. */
  static Path holding(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
