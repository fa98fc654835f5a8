package io.github.supervisionkit.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

  @Test
  void the_same_seed_and_key_fall_the_same_way() {
    assertThat(tenDraws(Dice.of(1, "p01"))).isEqualTo(tenDraws(Dice.of(1, "p01")));
  }

  @Test
  void another_key_falls_another_way() {
    assertThat(tenDraws(Dice.of(1, "p01"))).isNotEqualTo(tenDraws(Dice.of(1, "p02")));
  }

  @Test
  void both_bounds_are_drawn() {
    Dice dice = Dice.of(1, "bounds");

    assertThat(IntStream.range(0, 200).map(n -> dice.between(1, 6)))
        .contains(1, 6)
        .allMatch(n -> n >= 1 && n <= 6);
  }

  private static int[] tenDraws(Dice dice) {
    return IntStream.range(0, 10).map(n -> dice.between(0, 999)).toArray();
  }
}
