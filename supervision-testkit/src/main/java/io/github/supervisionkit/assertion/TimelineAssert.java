package io.github.supervisionkit.assertion;

import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;

/** Assertions about one duty through time. */
public final class TimelineAssert extends ReasonedAssert<TimelineAssert, Timeline> {

  TimelineAssert(Timeline actual) {
    super(actual, TimelineAssert.class);
  }

  @Override
  String about() {
    return "time line of duty `" + actual.verdict().duty() + "`";
  }

  @Override
  List<String> reasons() {
    return Explained.texts(actual.verdict().because());
  }

  /**
   * Goes on with how the duty stands, or stood when it ended.
   *
   * @return assertions about the verdict
   */
  public VerdictAssert verdict() {
    isNotNull();
    return new VerdictAssert(actual.verdict());
  }

  /**
   * Verifies what came of all occurrences.
   *
   * @param outcomes the outcomes, oldest first
   * @return these assertions
   * @throws AssertionError if other things came of them, or there are more or fewer
   */
  public TimelineAssert hasOutcomes(Outcome... outcomes) {
    isNotNull();
    List<String> expected = List.of(outcomes).stream().map(Outcome::text).toList();
    List<String> found =
        actual.occurrences().stream().map(one -> one.outcome().text()).toList();
    return expect(
        found.equals(expected),
        "outcomes " + listed(expected),
        found.equals(List.of()) ? "no occurrence" : occurrences());
  }

  /**
   * Verifies what came of the occurrence with a limit.
   *
   * @param limit the limit, such as {@code 2026-10-31}
   * @param outcome what came of it
   * @return these assertions
   * @throws AssertionError if there is no such occurrence, or something else came of it
   */
  public TimelineAssert has(String limit, Outcome outcome) {
    isNotNull();
    LocalDate day = LocalDate.parse(limit);
    return expect(
        actual.occurrences().stream()
            .anyMatch(
                one -> one.limit().filter(day::equals).isPresent() && one.outcome() == outcome),
        outcome.text() + " with limit " + limit,
        occurrences());
  }

  /**
   * Verifies which limits were missed, late, excused or breached in a range of days.
   *
   * @param from the first day, such as {@code 2026-01-01}
   * @param until the first day after the range
   * @param limits the limits of the gaps, oldest first; none where there is to be no gap
   * @return these assertions
   * @throws AssertionError if there are other gaps, or one is missing
   */
  public TimelineAssert hasGaps(String from, String until, String... limits) {
    isNotNull();
    List<String> found = actual.gaps(LocalDate.parse(from), LocalDate.parse(until)).stream()
        .map(gap -> gap.limit().orElse(gap.measuredFrom()).toString())
        .toList();
    return expect(
        found.equals(List.of(limits)),
        "gaps from " + from + " until " + until + ": " + listed(List.of(limits)),
        listed(found));
  }

  /**
   * Verifies that the duty has ended.
   *
   * @return these assertions
   * @throws AssertionError if it stands
   */
  public TimelineAssert isOver() {
    isNotNull();
    return expect(actual.isOver(), "a duty that has ended", "it stands");
  }

  /**
   * Verifies that the duty stands.
   *
   * @return these assertions
   * @throws AssertionError if it has ended
   */
  public TimelineAssert isStanding() {
    isNotNull();
    return expect(!actual.isOver(), "a duty that stands", "it has ended");
  }

  private String occurrences() {
    return String.join(
        "; ", actual.occurrences().stream().map(TimelineAssert::words).toList());
  }

  private static String words(Occurrence one) {
    return one.outcome().text()
        + one.ended().map(day -> " " + day).orElse("")
        + one.limit().map(day -> ", limit " + day).orElse(", no limit");
  }
}
