package io.github.supervisionkit.timeline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One requirement on one stream of a subject's events, as known on the as-of day: its stretches, and the days that count.
 *
 * @param name what tells it from the other lines of the stream
 * @param stretches the stretches, in order, each beginning where the one before ends
 * @param events the days that count for it up to the as-of day, in order; a day stands twice where two events fell on it
 * @param entry how its first limit is found
 * @param since the day from which that limit is measured where no event counts: its own first day, or that of a line before it
 */
public record Line(
    String name, List<Stretch> stretches, List<LocalDate> events, Entry entry, LocalDate since)
    implements Serializable {

  /** How the first limit of a line is found. */
  public enum Entry {

    /** From its own beginning, or taken over from a line that ceased on that day. */
    AFRESH,

    /** From the last event, however long before, since the line is what applies where nothing else does. */
    FROM_LAST_EVENT,

    /** From the first event in it, since nobody knows the day on which the line began. */
    FROM_FIRST_EVENT
  }

  /**
   * Copies the lists in.
   *
   * @param name what tells it from the others
   * @param stretches the stretches
   * @param events the days that count
   * @param entry how its first limit is found
   * @param since the day from which that limit is measured where no event counts
   * @throws IllegalArgumentException when there is no stretch, or the line begins before that day
   */
  public Line {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(name, "name");
    stretches = List.copyOf(stretches);
    events = List.copyOf(events);
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("stretches must not be empty: " + name);
    }
    if (since.isAfter(stretches.get(0).from())) {
      throw new IllegalArgumentException("since must not lie after the first day: " + since);
    }
  }

  /**
   * Obtains a line that is measured from its own first day where no event counts.
   *
   * @param name what tells it from the others
   * @param stretches the stretches
   * @param events the days that count
   * @param entry how its first limit is found
   * @throws IllegalArgumentException when there is no stretch
   */
  public Line(String name, List<Stretch> stretches, List<LocalDate> events, Entry entry) {
    this(
        name,
        stretches,
        events,
        entry,
        stretches.isEmpty() ? LocalDate.MIN : stretches.get(0).from());
  }

  /**
   * Obtains a line that begins afresh.
   *
   * @param name what tells it from the others
   * @param stretches the stretches
   * @param events the days that count
   * @return the line
   */
  public static Line afresh(String name, List<Stretch> stretches, List<LocalDate> events) {
    return new Line(name, stretches, events, Entry.AFRESH);
  }

  /**
   * Returns the first day of the line.
   *
   * @return the day
   */
  public LocalDate from() {
    return stretches.get(0).from();
  }

  /**
   * Returns the first day after the line.
   *
   * @return the day; the last day of time where it goes on
   */
  public LocalDate until() {
    return stretches.get(stretches.size() - 1).until();
  }

  /** Returns whether there is a day from which its first limit can be found. */
  boolean isMeasurable() {
    int first = lastEventBefore(from()) + 1;
    return entry != Entry.FROM_FIRST_EVENT
        || (first < events.size() && events.get(first).isBefore(until()));
  }

  /**
   * Returns the event from which its first limit is measured.
   *
   * @return its index among the events; -1 where the first limit is measured from the line's beginning
   */
  int entryEvent() {
    return switch (entry) {
      case AFRESH -> -1;
      case FROM_LAST_EVENT -> lastEventBefore(from());
      case FROM_FIRST_EVENT -> lastEventBefore(from()) + 1;
    };
  }

  /**
   * Returns the last day that counts before a day.
   *
   * @param day the day
   * @return its index among the events, or -1
   */
  int lastEventBefore(LocalDate day) {
    int index = events.size() - 1;
    while (index >= 0 && !events.get(index).isBefore(day)) {
      index--;
    }
    return index;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Line that
            && name.equals(that.name)
            && stretches.equals(that.stretches)
            && events.equals(that.events)
            && entry == that.entry
            && since.equals(that.since));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
