package io.github.supervisionkit.notation;

import io.github.supervisionkit.catalogue.PolicyPacks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts of packs that are right. */
final class GoodPacks {

  private GoodPacks() {}

  /** Returns a pack in which every kind of rule stands at least once. */
  static String everyRule() {
    return textOf("every-rule.yaml");
  }

  static String shipped(String id) {
    return textOf(PolicyPacks.class, id + ".yaml");
  }

  static String textOf(String file) {
    return textOf(GoodPacks.class, file);
  }

  private static String textOf(Class<?> neighbour, String file) {
    try (InputStream bytes = Objects.requireNonNull(neighbour.getResourceAsStream(file), file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
