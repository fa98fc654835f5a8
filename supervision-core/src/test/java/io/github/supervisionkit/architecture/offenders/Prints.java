package io.github.supervisionkit.architecture.offenders;

final class Prints {

  private Prints() {}

  static void print(String text) {
    System.out.println(text);
  }
}
