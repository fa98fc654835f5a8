package io.github.supervisionkit.architecture.offenders;

final class ReadsMilliseconds {

  private ReadsMilliseconds() {}

  static long now() {
    return System.currentTimeMillis();
  }
}
