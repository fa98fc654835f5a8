package io.github.supervisionkit.story;

import io.github.supervisionkit.vocabulary.Condition;
import java.util.List;

/** Conditions over the words of packs that nobody wrote. */
final class RandomConditions {

  private final Dice dice;

  RandomConditions(Dice dice) {
    this.dice = dice;
  }

  Condition ofPerson() {
    return switch (dice.between(0, 9)) {
      case 0, 1 -> new Condition.Always();
      case 2 -> new Condition.Not(onePerson());
      case 3 -> new Condition.AnyOf(List.of(onePerson(), onePerson()));
      case 4 -> new Condition.AllOf(List.of(onePerson(), new Condition.Not(onePerson())));
      default -> onePerson();
    };
  }

  private Condition onePerson() {
    return switch (dice.between(0, 6)) {
      case 0, 1 -> new Condition.Role("worker");
      case 2 -> new Condition.Role(dice.pick(List.of("senior", "manager")));
      case 3 -> new Condition.HoldsCases();
      case 4 -> new Condition.AtLeast("need", "high");
      case 5 -> new Condition.Is("part-time");
      default -> new Condition.Is("new");
    };
  }

  Condition ofCase() {
    return switch (dice.between(0, 9)) {
      case 0, 1 -> new Condition.Always();
      case 2 -> new Condition.Not(oneCase());
      case 3 -> new Condition.AnyOf(List.of(oneCase(), oneCase()));
      case 4, 5 -> new Condition.AllOf(List.of(new Condition.Subject("child"), oneCase()));
      default -> oneCase();
    };
  }

  private Condition oneCase() {
    return switch (dice.between(0, 5)) {
      case 0 -> new Condition.Subject(dice.pick(List.of("child", "carer")));
      case 1 -> new Condition.AtLeast("risk", dice.pick(List.of("medium", "high")));
      case 2 -> new Condition.NewlyAllocated();
      case 3 -> new Condition.Is("wanted");
      default -> new Condition.Is("plan");
    };
  }
}
