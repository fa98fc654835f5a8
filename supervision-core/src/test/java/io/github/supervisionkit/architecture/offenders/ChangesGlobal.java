package io.github.supervisionkit.architecture.offenders;

final class ChangesGlobal {

  private static int count;

  private ChangesGlobal() {}

  static int next() {
    count++;
    return count;
  }
}
