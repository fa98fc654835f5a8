package io.github.supervisionkit.architecture.offenders;

import java.time.ZoneId;

final class AsksForTheZone {

  private AsksForTheZone() {}

  static ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
