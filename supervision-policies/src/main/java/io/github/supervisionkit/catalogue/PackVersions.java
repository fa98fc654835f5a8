package io.github.supervisionkit.catalogue;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of versions: number by number, so that 1.10 comes after 1.9; anything else than a number by its letters. */
final class PackVersions {

  static final Comparator<String> ORDER = PackVersions::compare;

  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private PackVersions() {}

  private static int compare(String one, String other) {
    String[] ones = DOT.split(one, -1);
    String[] others = DOT.split(other, -1);
    for (int i = 0; i < Math.max(ones.length, others.length); i++) {
      int order = comparePart(partOf(ones, i), partOf(others, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static String partOf(String[] parts, int index) {
    return index < parts.length ? parts[index] : "0";
  }

  private static int comparePart(String one, String other) {
    return NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches()
        ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
        : one.compareTo(other);
  }
}
