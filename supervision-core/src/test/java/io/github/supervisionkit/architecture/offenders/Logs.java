package io.github.supervisionkit.architecture.offenders;

final class Logs {

  private Logs() {}

  static void log(System.Logger logger, String text) {
    logger.log(System.Logger.Level.INFO, text);
  }
}
