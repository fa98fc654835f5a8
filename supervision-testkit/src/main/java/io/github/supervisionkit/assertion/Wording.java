package io.github.supervisionkit.assertion;

import java.util.List;
import java.util.function.Predicate;

/** What an explanation, or a problem, is expected to say; made by the methods of {@link SupervisionAssertions}. */
public final class Wording {

  private final String expected;
  private final Predicate<List<String>> fits;

  Wording(String expected, Predicate<List<String>> fits) {
    this.expected = expected;
    this.fits = fits;
  }

  static Wording containing(String fragment) {
    return new Wording(
        "a sentence containing `" + fragment + "`",
        sentences -> sentences.stream().anyMatch(sentence -> sentence.contains(fragment)));
  }

  static Wording notContaining(String fragment) {
    return new Wording(
        "no sentence containing `" + fragment + "`",
        sentences -> sentences.stream().noneMatch(sentence -> sentence.contains(fragment)));
  }

  static Wording citing(String clause) {
    return new Wording(
        "a sentence citing `" + clause + "`",
        sentences -> sentences.stream()
            .anyMatch(sentence ->
                sentence.contains("(" + clause + ")") || sentence.contains("(" + clause + ",")));
  }

  static Wording inOrder(List<String> fragments) {
    return new Wording(
        "sentences containing, in this order, `" + String.join("`, `", fragments) + "`",
        sentences -> areInOrder(fragments, String.join("\n", sentences)));
  }

  private static boolean areInOrder(List<String> fragments, String text) {
    int from = 0;
    for (String fragment : fragments) {
      int at = text.indexOf(fragment, from);
      if (at < 0) {
        return false;
      }
      from = at + fragment.length();
    }
    return true;
  }

  boolean fits(List<String> sentences) {
    return fits.test(sentences);
  }

  /** Returns what is expected, as in {@code a sentence containing `November`}. */
  @Override
  public String toString() {
    return expected;
  }
}
