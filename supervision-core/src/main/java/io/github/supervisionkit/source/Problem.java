package io.github.supervisionkit.source;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with what was handed in: where it stands, what was found and what would be right.
 *
 * <p>Reads aloud as {@code islington-yos.yaml:12:7: clauses[3].force: found `mustt`; expected one of must, should, may, note;
 * did you mean `must`?}. Problems are ordered by position, then by their words, so a report of many is the same however they
 * were collected.
 *
 * @param position where the mistake stands
 * @param path the way to it from the top of the document, {@code clauses[3].force}; empty for the document as a whole
 * @param found what was found, as a phrase: {@code `mustt`} in backticks, or {@code a list}
 * @param expected what would be right, as a phrase: {@code one of must, should}, or {@code a date such as 2026-11-21}
 * @param suggestions the known words nearest to what was found, nearest first; empty where none is near
 */
public record Problem(
    Position position, String path, String found, String expected, List<String> suggestions)
    implements Comparable<Problem>, Serializable {

  private static final int LONGEST_QUOTE = 60;

  private static final Comparator<Problem> READING_ORDER = Comparator.comparing(Problem::position)
      .thenComparing(Problem::path)
      .thenComparing(Problem::sentence);

  /**
   * Obtains a problem with suggestions.
   *
   * @param position where the mistake stands
   * @param path the way to it from the top of the document
   * @param found what was found, as a phrase
   * @param expected what would be right, as a phrase
   * @param suggestions the known words nearest to what was found, nearest first
   * @throws IllegalArgumentException if {@code found} or {@code expected} is blank
   */
  public Problem {
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(path, "path");
    requireWords("found", found);
    requireWords("expected", expected);
    suggestions = List.copyOf(suggestions);
  }

  /**
   * Obtains a problem for which no known word comes near.
   *
   * @param position where the mistake stands
   * @param path the way to it from the top of the document
   * @param found what was found, as a phrase
   * @param expected what would be right, as a phrase
   * @return the problem
   * @throws IllegalArgumentException if {@code found} or {@code expected} is blank
   */
  public static Problem of(Position position, String path, String found, String expected) {
    return new Problem(position, path, found, expected, List.of());
  }

  /**
   * Obtains the problem of a word that is not one of those known, with the nearest of them as its suggestion.
   *
   * @param position where the word stands
   * @param path the way to it from the top of the document
   * @param word the word that was found
   * @param known the words that would be right, in the order in which the message lists them
   * @return the problem
   */
  public static Problem unknownWord(
      Position position, String path, String word, Collection<String> known) {
    String expected = known.isEmpty() ? "nothing here" : "one of " + String.join(", ", known);
    return new Problem(
        position,
        path,
        quoted(word),
        expected,
        NearestWord.to(word, known).stream().toList());
  }

  /**
   * Returns text in backticks, fit for one line of a message: cut after 60 characters, control characters replaced.
   *
   * @param text any text that was handed in
   * @return the text in backticks
   */
  public static String quoted(String text) {
    StringBuilder shown = new StringBuilder("`");
    text.codePoints()
        .limit(LONGEST_QUOTE)
        .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
        .forEach(shown::appendCodePoint);
    boolean cut = text.codePointCount(0, text.length()) > LONGEST_QUOTE;
    return shown.append(cut ? "…`" : "`").toString();
  }

  /**
   * Returns what is wrong without where it stands: {@code found `mustt`; expected one of must, should; did you mean `must`?}.
   *
   * @return the sentence
   */
  public String sentence() {
    String said = "found " + found + "; expected " + expected;
    return suggestions.isEmpty()
        ? said
        : said
            + suggestions.stream()
                .map(Problem::quoted)
                .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }

  @Override
  public int compareTo(Problem other) {
    return READING_ORDER.compare(this, other);
  }

  /** Returns the whole message: position, path and sentence. */
  @Override
  public String toString() {
    return position + ": " + (path.isEmpty() ? "" : path + ": ") + sentence();
  }

  private static void requireWords(String name, String phrase) {
    if (phrase.isBlank()) {
      throw new IllegalArgumentException(name + " must say something");
    }
  }
}
