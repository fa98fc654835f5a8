package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everybody whom it concerns is supervised for so many hours in each calendar unit. */
final class Hours implements Part {

  private final Facts facts;

  Hours(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<HoursInUnit> placed : facts.pack().rules(HoursInUnit.class)) {
      for (Person person : facts.service().people()) {
        if (facts.inForceOn(today) && facts.isThere(person, today)) {
          answer(placed, person, today).ifPresent(answers::add);
        }
      }
    }
    return answers;
  }

  private Optional<Answer> answer(Placed<HoursInUnit> placed, Person person, LocalDate today) {
    HoursWalk walk = new HoursWalk(facts, placed, person);
    for (LocalDate day = facts.firstDayOf(person); !day.isAfter(today); day = day.plusDays(1)) {
      walk.advanceTo(day);
    }
    return walk.answerOn(today, facts.concerns(placed.rule().who(), person, today) != Truth.FALSE);
  }
}
