package io.github.supervisionkit.architecture.offenders;

import java.util.Random;

final class ThrowsDice {

  private ThrowsDice() {}

  static int throwOne(Random dice) {
    return dice.nextInt(6);
  }
}
