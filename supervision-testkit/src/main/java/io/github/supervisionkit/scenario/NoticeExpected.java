package io.github.supervisionkit.scenario;

import io.github.supervisionkit.assessment.Notice;
import io.github.supervisionkit.assessment.NoticeKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A notice that must stand beside the verdicts.
 *
 * @param about the id of what it is about
 * @param what its kind
 * @param value a part of its value; nothing where that doesn't matter
 * @param didYouMean the word that it suggests; nothing where that doesn't matter
 */
public record NoticeExpected(String about, NoticeKind what, String value, String didYouMean)
    implements Expectation {

  /**
   * Checks that every part is there.
   *
   * @param about the id of what it is about
   * @param what its kind
   * @param value a part of its value
   * @param didYouMean the word that it suggests
   */
  public NoticeExpected {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(didYouMean, "didYouMean");
  }

  @Override
  public List<Failure> failures(ScenarioRun run) {
    boolean found = run.assessment().notices().stream().anyMatch(this::isMeant);
    return found
        ? List.of()
        : List.of(new Failure(
            "the notice " + what.text() + " about " + about + in("value", value)
                + in("didYouMean", didYouMean),
            run.assessment().notices().isEmpty() ? "no notice" : "other notices:",
            List.of()));
  }

  private boolean isMeant(Notice notice) {
    return notice.about().equals(about)
        && notice.what() == what
        && says(notice.value(), value)
        && says(notice.didYouMean(), didYouMean);
  }

  private static boolean says(Optional<String> found, String wanted) {
    return wanted.isEmpty() || found.filter(text -> text.contains(wanted)).isPresent();
  }

  private static String in(String key, String text) {
    return text.isEmpty() ? "" : ", " + key + " `" + text + "`";
  }
}
