package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everybody whom it concerns is appraised so long after the last appraisal, else after the day since which it concerns them. */
final class Appraisals implements Part {

  private final Facts facts;

  Appraisals(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<AppraisalDue> placed : facts.pack().rules(AppraisalDue.class)) {
      for (Person person : facts.service().people()) {
        if (facts.inForceOn(today) && facts.isThere(person, today)) {
          answer(placed, person, today).ifPresent(answers::add);
        }
      }
    }
    return answers;
  }

  private Optional<Answer> answer(Placed<AppraisalDue> placed, Person person, LocalDate today) {
    AppraisalWalk walk = new AppraisalWalk(facts, placed, person);
    for (LocalDate day = facts.firstDayOf(person); !day.isAfter(today); day = day.plusDays(1)) {
      walk.advanceTo(day);
    }
    return walk.answerOn(today, facts.concerns(placed.rule().who(), person, today) != Truth.FALSE);
  }
}
