package io.github.supervisionkit.assessment;

import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was missed, late, excused or breached.
 *
 * @param of the duty's verdict, which names clause, force, kind and subject
 * @param occurrence the occurrence: its limit, when it was made good, and what applied then
 */
public record Gap(Verdict of, Occurrence occurrence) implements Serializable {

  /**
   * Checks that every part is there.
   *
   * @param of the duty's verdict, which names clause, force, kind and subject
   * @param occurrence the occurrence: its limit, when it was made good, and what applied then
   */
  public Gap {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(occurrence, "occurrence");
  }

  private static final Comparator<Gap> ORDER =
      Comparator.comparing(Gap::day).thenComparing(gap -> gap.of().duty());

  static List<Gap> within(List<Timeline> timelines, LocalDate from, LocalDate until) {
    return timelines.stream()
        .flatMap(timeline -> timeline.gaps(from, until).stream()
            .map(occurrence -> new Gap(timeline.verdict(), occurrence)))
        .sorted(ORDER)
        .toList();
  }

  /**
   * Returns the day on which the gap opened.
   *
   * @return the limit, or else the day from which it is measured; where what counts changed, the first day that told of it
   */
  public LocalDate day() {
    return occurrence.day();
  }

  /**
   * Returns the limit where it is an instant, as that of a matter to be recorded within 24 hours.
   *
   * @return the instant, whose day is the occurrence's limit; empty where the limit is a date, or there is none
   */
  public Optional<OffsetDateTime> limitAt() {
    return of.limitAt()
        .filter(at -> occurrence.limit().filter(at.toLocalDate()::equals).isPresent());
  }
}
