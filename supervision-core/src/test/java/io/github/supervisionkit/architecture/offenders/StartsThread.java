package io.github.supervisionkit.architecture.offenders;

final class StartsThread {

  private StartsThread() {}

  static void start(Runnable work) {
    new Thread(work).start();
  }
}
