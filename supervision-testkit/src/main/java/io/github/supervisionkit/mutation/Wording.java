package io.github.supervisionkit.mutation;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.vocabulary.Condition;
import java.time.Period;
import java.util.Locale;

/** Values as a list of survivors shows them. */
final class Wording {

  private Wording() {}

  static String of(Object value) {
    return value.equals("") ? "nothing" : "`" + bare(value) + "`";
  }

  static String becomes(Object right, Object wrong) {
    return of(right) + " becomes " + of(wrong);
  }

  private static String bare(Object value) {
    if (value instanceof Period period) {
      return Periods.text(period);
    }
    if (value instanceof Cadence cadence) {
      return cadence.text();
    }
    if (value instanceof Condition condition) {
      return condition.text();
    }
    return value instanceof Enum<?> word
        ? word.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : value.toString();
  }
}
