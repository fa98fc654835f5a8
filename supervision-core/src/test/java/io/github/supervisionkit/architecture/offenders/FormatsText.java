package io.github.supervisionkit.architecture.offenders;

final class FormatsText {

  private FormatsText() {}

  static String format(int days) {
    return "%d days".formatted(days);
  }
}
