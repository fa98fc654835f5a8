package io.github.supervisionkit.examples.supervise;

import java.util.Locale;

/** For whom an answer is written. */
enum Format {
  TEXT,
  JSON;

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
