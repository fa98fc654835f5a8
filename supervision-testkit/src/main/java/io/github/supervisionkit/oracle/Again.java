package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.Clause;
import java.time.LocalDate;
import java.time.Period;

/** What is done again at most so long after the last time, or after the day from which it is asked for. */
final class Again {

  private final Facts facts;

  Again(Facts facts) {
    this.facts = facts;
  }

  /** After the last time. */
  Answer after(String duty, Clause clause, LocalDate last, Period every, LocalDate today) {
    return answer(duty, clause, last, last.plusDays(1), every, today);
  }

  /** Not done yet: since the day from which it is asked for. */
  Answer since(String duty, Clause clause, LocalDate start, Period every, LocalDate today) {
    return answer(duty, clause, start, start, every, today);
  }

  private Answer answer(
      String duty,
      Clause clause,
      LocalDate from,
      LocalDate firstPracticalDay,
      Period every,
      LocalDate today) {
    LocalDate limit = from.plus(every);
    return Answer.of(duty, clause, facts.standing(limit, today))
        .withLimit(limit)
        .withMeasuredFrom(from)
        .withLastPracticalDay(facts.workingDays().lastWithin(firstPracticalDay, limit));
  }
}
