package io.github.supervisionkit.scenario;

import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Verdict;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one part of a verdict must be.
 *
 * @param aspect the part
 * @param match how the texts are compared
 * @param texts what it must be; none where the verdict must have nothing of the kind
 */
public record Wanted(Aspect aspect, Match match, List<String> texts) implements Serializable {

  /** How texts are compared. */
  public enum Match {

    /** The same texts in the same order. */
    SAME,

    /** Each text is a part of one that was found. */
    CONTAINED
  }

  /**
   * Copies the texts in.
   *
   * @param aspect the part
   * @param match how the texts are compared
   * @param texts what it must be
   */
  public Wanted {
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(match, "match");
    texts = List.copyOf(texts);
  }

  Optional<Failure> failure(Verdict verdict) {
    List<String> found = aspect.of(verdict);
    boolean met = match == Match.SAME
        ? found.equals(texts)
        : texts.stream().allMatch(text -> found.stream().anyMatch(one -> one.contains(text)));
    return met
        ? Optional.empty()
        : Optional.of(new Failure(
            "`" + aspect.key() + "` of " + verdict.duty()
                + (match == Match.SAME ? " to be " : " to say ") + inWords(texts),
            aspect == Aspect.BECAUSE ? "other reasons" : inWords(found),
            explanation(verdict)));
  }

  private static List<String> explanation(Verdict verdict) {
    return Stream.concat(
            verdict.because().stream().map(Step::text),
            verdict.passedOver().stream()
                .map(passed ->
                    passed.session() + " does not count: " + passed.why().text()))
        .toList();
  }

  private static String inWords(List<String> texts) {
    return texts.isEmpty() ? "nothing" : "`" + String.join("`, `", texts) + "`";
  }
}
