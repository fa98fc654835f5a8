package io.github.supervisionkit.architecture.offenders;

/** Prints what was thrown. */
final class PrintsFailure {

  void tell(Failure failure, StringBuilder log) {
    failure.printTo(log);
  }

  /** Something thrown. */
  static final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    void printTo(StringBuilder log) {
      log.append(getMessage());
    }
  }
}
