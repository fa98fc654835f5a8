package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Periods;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The keys whose values count or measure something. */
final class Numbers {

  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(1000);
  private static final int MOST_DECIMALS = 6;
  private static final int MOST_DIGITS = 9;
  private static final String CADENCE = "a period such as `4 weeks`, `1 month` or `calendar-month`";

  private Numbers() {}

  static Optional<BigDecimal> hours(Fields it, String key) {
    Node found = it.find(key);
    if (found == null) {
      return Optional.empty();
    }
    boolean isNumber = found.kind() == Node.Kind.INTEGER || found.kind() == Node.Kind.FRACTION;
    BigDecimal hours = isNumber ? decimal(found.text()) : null;
    if (hours == null) {
      it.wrong(found, "a number of hours above 0, such as 1.5");
      return Optional.empty();
    }
    return Optional.of(hours);
  }

  private static @Nullable BigDecimal decimal(String text) {
    try {
      BigDecimal hours = new BigDecimal(text);
      boolean sensible = hours.signum() > 0
          && hours.scale() <= MOST_DECIMALS
          && hours.scale() >= -MOST_DECIMALS
          && hours.compareTo(MOST_HOURS) <= 0;
      return sensible ? hours : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Returns the whole numbers of an object, each 0 or more, by its keys in alphabetical order. */
  static Map<String, Integer> counts(Fields it, List<Node> entries, String expected) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Node entry : entries) {
      int count = entry.kind() == Node.Kind.INTEGER && entry.text().length() <= MOST_DIGITS
          ? Integer.parseInt(entry.text())
          : -1;
      if (count < 0) {
        it.wrong(entry, expected);
      } else {
        counts.put(entry.slot().key(), count);
      }
    }
    return counts;
  }

  static Cadence cadence(Fields it, String key) {
    it.require(key, CADENCE);
    return optionalCadence(it, key).orElse(Cadence.everyWeeks(1));
  }

  static Optional<Cadence> optionalCadence(Fields it, String key) {
    Node found = it.find(key);
    if (found == null) {
      return Optional.empty();
    }
    Optional<Cadence> cadence = found.kind() == Node.Kind.TEXT
        ? Periods.cadence(found.text()).filter(Numbers::isMeasured)
        : Optional.empty();
    if (cadence.isEmpty()) {
      it.wrong(found, CADENCE);
    }
    return cadence;
  }

  /** What two people agree must say how often, or it is no promise. */
  private static boolean isMeasured(Cadence cadence) {
    return cadence instanceof Cadence.Every || cadence instanceof Cadence.EachUnit;
  }
}
