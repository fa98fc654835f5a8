package io.github.supervisionkit.architecture.offenders;

import java.time.format.DateTimeFormatter;

final class WritesDates {

  private WritesDates() {}

  static DateTimeFormatter months() {
    return DateTimeFormatter.ofPattern("MMM");
  }
}
