package io.github.supervisionkit.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The known word that somebody most likely meant.
 *
 * <p>Hyphens, underscores, spaces and case do not count, so {@code casemanager} is {@code case-manager}. What is left is compared by
 * the number of letters added, dropped, exchanged or swapped with their neighbour. One such slip is forgiven from three letters on, two
 * from six and three from ten; a shorter word must be the same, or every identifier would be near every other.
 */
public final class NearestWord {

  /** Words are short; nothing of this length is a slip of the pen, and comparing it would be slow. */
  private static final int LONGEST_WORD = 64;

  private NearestWord() {}

  /**
   * Returns the known word nearest to a word, if one is near; of several equally near, the first in alphabetical order.
   *
   * @param word the word that was found
   * @param known the words to choose from, in any order
   * @return the nearest known word, as it is written in {@code known}
   */
  public static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    String letters = letters(word);
    return known.stream()
        .map(candidate -> new Candidate(candidate, distance(letters, letters(candidate))))
        .filter(candidate ->
            !letters.isEmpty() && candidate.distance <= slipsForgiven(letters.length()))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private record Candidate(String word, int distance) {}

  private static String letters(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    word.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> c != '-' && c != '_' && !Character.isWhitespace(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static int slipsForgiven(int letters) {
    if (letters < 3) {
      return 0;
    }
    return letters < 6 ? 1 : letters < 10 ? 2 : 3;
  }

  /** Damerau-Levenshtein distance with swaps of neighbours (no edit inside a swapped pair), by three rows of its table. */
  private static int distance(String from, String to) {
    int difference = Math.abs(from.length() - to.length());
    if (difference > slipsForgiven(from.length())) {
      return Integer.MAX_VALUE;
    }
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int exchange = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(exchange, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1 && j > 1 && swapped(from, i, to, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[to.length()];
  }

  private static boolean swapped(String from, int i, String to, int j) {
    return from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
