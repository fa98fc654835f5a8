package io.github.supervisionkit.book;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.vocabulary.Condition;
import java.util.ArrayList;
import java.util.List;

/** Cadences, phases and limits in words. */
final class TimeWords {

  private TimeWords() {}

  static String of(Cadence cadence) {
    if (cadence instanceof Cadence.Every every) {
      return "at most " + Periods.text(every.period()) + " apart";
    }
    if (cadence instanceof Cadence.EachUnit unit) {
      return times(unit.times()) + " in each " + unit.unit().text().replace('-', ' ');
    }
    if (cadence instanceof Cadence.EverySession) {
      return "at every session";
    }
    if (cadence instanceof Cadence.AsAgreed) {
      return "as often as has been agreed";
    }
    return "regularly, without a number";
  }

  private static String times(int times) {
    return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
  }

  /** All phases are counted from the day on which the condition began to hold, not from one another's end. */
  static String of(List<Phase> phases, Condition who) {
    String began = who instanceof Condition.Always ? " after they began" : " after that began";
    List<String> told = new ArrayList<>();
    for (Phase phase : phases) {
      String until =
          phase.until().map(end -> " until " + Periods.text(end) + began).orElse("");
      String event = phase
          .event()
          .map(name -> (until.isEmpty() ? " until " : " or, if earlier, until ") + "`" + name + "`")
          .orElse("");
      told.add(of(phase.cadence()) + until + event);
    }
    return String.join("; then ", told);
  }

  static String of(TimeLimit limit) {
    return limit.fold(
        days -> "within " + limit,
        hours -> "within " + limit,
        () -> "by the end of the session",
        () -> "without a limit");
  }
}
