package io.github.supervisionkit.architecture.offenders;

final class LowersLetters {

  private LowersLetters() {}

  @SuppressWarnings("StringCaseLocaleUsage")
  static String lower(String text) {
    return text.toLowerCase();
  }
}
