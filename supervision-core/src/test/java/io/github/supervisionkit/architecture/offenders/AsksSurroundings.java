package io.github.supervisionkit.architecture.offenders;

final class AsksSurroundings {

  private AsksSurroundings() {}

  static boolean isSet(String name) {
    return System.getenv(name) != null;
  }
}
