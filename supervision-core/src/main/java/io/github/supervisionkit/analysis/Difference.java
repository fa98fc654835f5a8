package io.github.supervisionkit.analysis;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.timeline.Course;
import io.github.supervisionkit.timeline.Excuses;
import io.github.supervisionkit.timeline.Line;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days on which two rows ask the same person for different things: those after a session on which their limits
 * differ, or only one of them has any.
 */
final class Difference {

  /** Leap years come round in four years, so nothing new happens after that. */
  private static final int YEARS = 4;

  private static final LocalDate WHERE_NO_DAY_IS_GIVEN = LocalDate.of(2024, 1, 1);
  private static final int MOST_RANGES = 4;

  private final LocalDate start;
  private final List<Stretch> one;
  private final List<Stretch> other;
  private final List<DateRange> days = new ArrayList<>();

  private Difference(LocalDate start, Row one, Row other) {
    this.start = start;
    this.one = one.stretches(start);
    this.other = other.stretches(start);
    LocalDate end = end(this.one).isAfter(end(this.other)) ? end(this.one) : end(this.other);
    LocalDate horizon = end.equals(LocalDate.MAX) ? lastBorder().plusYears(YEARS) : end;
    LocalDate from = null;
    for (LocalDate day = start; day.isBefore(horizon); day = day.plusDays(1)) {
      boolean differs = !limit(this.one, day).equals(limit(this.other, day));
      if (differs && from == null) {
        from = day;
      } else if (!differs && from != null) {
        days.add(DateRange.of(from, day));
        from = null;
      }
    }
    if (from != null) {
      days.add(DateRange.of(from, horizon));
    }
  }

  /** The difference for somebody of whom both rows speak from the first New Year's Day under the policy. */
  static Difference between(Row one, Row other, PolicyPack pack) {
    LocalDate from = pack.inForce().from();
    LocalDate first = from.equals(LocalDate.MIN)
        ? WHERE_NO_DAY_IS_GIVEN
        : from.plusYears(from.getDayOfYear() == 1 ? 0 : 1).withDayOfYear(1);
    return new Difference(first, one, other);
  }

  private static LocalDate end(List<Stretch> stretches) {
    return stretches.get(stretches.size() - 1).until();
  }

  private LocalDate lastBorder() {
    LocalDate last = start;
    for (List<Stretch> stretches : List.of(one, other)) {
      for (Stretch stretch : stretches) {
        boolean ends = !stretch.until().equals(LocalDate.MAX);
        last = ends && stretch.until().isAfter(last) ? stretch.until() : last;
      }
    }
    return last;
  }

  /**
   * The limit that a row has for a session on a day; none where it is silent on that day. Its last phase is taken to go on, since what
   * a row says on a day is asked here, and not whether its limit will still be asked for when it comes.
   */
  private static Optional<LocalDate> limit(List<Stretch> stretches, LocalDate day) {
    if (!day.isBefore(end(stretches))) {
      return Optional.empty();
    }
    List<Stretch> goingOn = new ArrayList<>(stretches);
    Stretch last = goingOn.remove(goingOn.size() - 1);
    goingOn.add(new Stretch(last.cadence(), last.from(), LocalDate.MAX));
    Line line = Line.afresh("", goingOn, List.of(day));
    List<Course> courses = Course.of(List.of(line), (from, unit) -> true, Excuses.NONE, day);
    return courses.get(0).owed().flatMap(Occurrence::limit);
  }

  List<DateRange> days() {
    return List.copyOf(days);
  }

  String inWords() {
    LocalDate first = days.get(0).from();
    List<String> ranges =
        days.stream().limit(MOST_RANGES).map(Difference::inWords).toList();
    return "for one who begins on " + Dates.inWords(start) + " they differ "
        + String.join(", ", ranges)
        + (days.size() > MOST_RANGES ? " and so on" : "")
        + ": after a session on " + Dates.inWords(first) + " the limits are "
        + inWords(limit(one, first)) + " and " + inWords(limit(other, first));
  }

  private static String inWords(DateRange range) {
    return "from " + Dates.inWords(range.from()) + " to "
        + Dates.inWords(range.endOrMax().minusDays(1));
  }

  private static String inWords(Optional<LocalDate> limit) {
    return limit.map(Dates::inWords).orElse("none");
  }
}
