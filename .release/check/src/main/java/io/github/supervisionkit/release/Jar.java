package io.github.supervisionkit.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A jar's files by name, in order. */
record Jar(Map<String, byte[]> files) {

  static final String CLASS = ".class";

  static Jar read(Path path) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (!entry.isDirectory()) {
          try (InputStream content = jar.getInputStream(entry)) {
            files.put(entry.getName(), content.readAllBytes());
          }
        }
      }
    }
    return new Jar(files);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(files.get(name))
        .map(content -> new String(content, StandardCharsets.UTF_8));
  }

  /** Returns the class files, without the descriptors of module and packages. */
  List<String> classes() {
    List<String> classes = new ArrayList<>(files.keySet());
    classes.removeIf(name -> !name.endsWith(CLASS) || name.endsWith("-info.class"));
    return classes;
  }

  Optional<ModuleDescriptor> descriptor() throws IOException {
    byte[] compiled = files.get("module-info.class");
    return compiled == null
        ? Optional.empty()
        : Optional.of(ModuleDescriptor.read(new ByteArrayInputStream(compiled)));
  }
}
