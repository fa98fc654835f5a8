package io.github.supervisionkit.timeline;

import io.github.supervisionkit.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a line went: every occurrence up to the as-of day, and what is owed on it.
 *
 * <p>The lines of a stream go together, since a line that begins on the day on which another one ceased takes over that
 * one's limit by the phases rule: a longer interval applies at once to the interval that is running, a shorter one starts
 * afresh and never allows later than the old one did.
 */
public final class Course {

  private final Line line;
  private final List<Line> before;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final List<Excused> excused = new ArrayList<>();
  private LocalDate base;
  private boolean started = true;
  private boolean returned;
  private boolean capped;
  private LocalDate counted;
  private LocalDate limit;
  private @Nullable Occurrence open;

  private Course(Line line, List<Line> before, LocalDate base, LocalDate limit) {
    this.line = line;
    this.before = before;
    this.base = base;
    this.limit = limit;
    this.counted = line.since();
  }

  /**
   * Returns the courses of the lines of one stream.
   *
   * @param lines the lines
   * @param firstUnit which cut units are owed
   * @param excuses which limits are excused
   * @param asOf the as-of day, the whole of it
   * @return one course for each line that can be measured, in the order of their first days
   */
  public static List<Course> of(
      List<Line> lines, FirstUnit firstUnit, Excuses excuses, LocalDate asOf) {
    List<Line> inOrder = new ArrayList<>(lines);
    inOrder.sort(Comparator.comparing(Line::from).thenComparing(Line::name));
    List<Course> courses = new ArrayList<>();
    for (Line line : inOrder) {
      boolean matters = !line.from().isAfter(asOf) || reachesAhead(line, courses);
      if (matters && line.isMeasurable()) {
        Course course = begun(line, courses, new Limits(line, firstUnit));
        course.run(new Limits(line, firstUnit), excuses, asOf, taken(line, inOrder));
        courses.add(course);
      }
    }
    return courses;
  }

  private static boolean taken(Line line, List<Line> lines) {
    return lines.stream().anyMatch(next -> next.from().equals(line.until()));
  }

  /** A line that is to begin matters already where the limit of the one before lies beyond its first day. */
  private static boolean reachesAhead(Line line, List<Course> earlier) {
    return earlier.stream()
        .filter(course -> course.line.until().equals(line.from()) && course.open != null)
        .anyMatch(course -> course.limit.isAfter(line.from()));
  }

  private static Course begun(Line line, List<Course> earlier, Limits limits) {
    int event = line.entryEvent();
    if (event >= 0) {
      LocalDate day = line.events().get(event);
      LocalDate counted = day.isBefore(line.from()) ? LocalDate.MIN : day;
      Course course = new Course(line, List.of(), day, limits.after(event, counted));
      course.counted = counted;
      course.started = false;
      return course;
    }
    boolean goesOn = line.since().isBefore(line.from());
    List<Course> ceased = earlier.stream()
        .filter(course -> !goesOn && course.line.until().equals(line.from()))
        .toList();
    return ceased.stream()
        .map(old -> takingOver(line, old, ceased, limits))
        .min(Comparator.comparing((Course course) -> course.limit)
            .thenComparing(course -> course.base, Comparator.reverseOrder()))
        .orElseGet(() -> new Course(line, List.of(), line.since(), limits.first(line.since())));
  }

  /** The course of a line as one of the lines that ceased would have it; the one that allows least decides. */
  private static Course takingOver(Line line, Course old, List<Course> ceased, Limits limits) {
    List<Line> before = ceased.stream().map(Course::line).toList();
    LocalDate counted =
        ceased.stream().map(one -> one.counted).min(LocalDate::compareTo).orElse(line.from());
    int event = line.lastEventBefore(line.from());
    Course course;
    if (!old.limit.isAfter(line.from())) {
      course = new Course(line, before, line.from(), limits.first(line.from()));
    } else if (event >= 0 && !line.events().get(event).isBefore(old.base)) {
      course = capped(
          line,
          before,
          line.events().get(event),
          old,
          cap -> limits.takingOver(cap, event, counted));
      course.started = false;
    } else {
      LocalDate start = old.started ? old.base : counted;
      course = capped(
          line,
          before,
          old.base,
          old,
          cap -> old.returned
              ? limits.takingOverAgain(cap, old.base)
              : limits.takingOver(cap, old.base, event, start));
      course.returned = old.returned;
    }
    course.counted = counted;
    return course;
  }

  /** The old limit caps the new one where both a later and an earlier one would have made a difference. */
  private static Course capped(
      Line line, List<Line> before, LocalDate base, Course old, UnaryOperator<LocalDate> under) {
    Course course = new Course(line, before, base, under.apply(old.limit));
    course.capped = !course.limit.equals(under.apply(LocalDate.MAX))
        && !course.limit.equals(under.apply(LocalDate.MIN));
    return course;
  }

  private void run(Limits limits, Excuses excuses, LocalDate asOf, boolean taken) {
    int next = Math.max(line.lastEventBefore(line.from()), line.entryEvent()) + 1;
    boolean running = true;
    while (running) {
      Optional<LocalDate> event =
          next < line.events().size() ? Optional.of(line.events().get(next)) : Optional.empty();
      Optional<DateRange> absence = absenceAround(excuses, event, taken);
      if (absence.isPresent()) {
        LocalDate back = absence.orElseThrow().endOrMax();
        excused.add(new Excused(limit, absence.orElseThrow()));
        if (event.isPresent() && event.orElseThrow().isBefore(back)) {
          running = end(event.orElseThrow(), Outcome.EXCUSED);
          if (running) {
            measureFrom(next++, limits);
          }
        } else if (!line.until().isAfter(asOf) && !back.isBefore(line.until())) {
          running = ceaseExcused();
        } else if (back.isAfter(asOf)) {
          running = leaveOpen(Outcome.EXCUSED);
        } else {
          running = end(back, Outcome.EXCUSED);
          startAgain(back, limits);
        }
      } else if (lapses(event, taken)) {
        running = lapse();
      } else if (event.isEmpty()) {
        running = leaveOpen(asOf.isAfter(limit) ? Outcome.MISSED : Outcome.RUNNING);
      } else {
        running = end(
            event.orElseThrow(), event.orElseThrow().isAfter(limit) ? Outcome.LATE : Outcome.KEPT);
        // What was made good after the line had ceased was missed when another line took over.
        if (running) {
          measureFrom(next++, limits);
        }
      }
    }
  }

  /** The absence that excuses the limit, unless an event came in time or the line ceased before. */
  private Optional<DateRange> absenceAround(
      Excuses excuses, Optional<LocalDate> event, boolean taken) {
    boolean inTime = event.filter(day -> !day.isAfter(limit)).isPresent();
    return inTime || isAfterTheEnd(taken) ? Optional.empty() : excuses.absenceAround(limit);
  }

  /**
   * Whether the line ceases before its limit comes: on the day itself the old limit stands where a new line takes over. An end that
   * lies ahead is the policy's own number, so a limit beyond it will never be asked for.
   */
  private boolean lapses(Optional<LocalDate> event, boolean taken) {
    boolean ceased = event.isEmpty() || !event.get().isBefore(line.until());
    return ceased && isAfterTheEnd(taken);
  }

  private boolean isAfterTheEnd(boolean taken) {
    return taken ? limit.isAfter(line.until()) : !limit.isBefore(line.until());
  }

  private boolean end(LocalDate day, Outcome outcome) {
    occurrences.add(Occurrence.ended(base, Optional.of(limit), day, outcome, List.of()));
    return day.isBefore(line.until());
  }

  private void measureFrom(int event, Limits limits) {
    base = line.events().get(event);
    started = false;
    returned = false;
    limit = limits.after(event, counted);
  }

  private void startAgain(LocalDate back, Limits limits) {
    base = back;
    started = true;
    returned = true;
    limit = limits.again(back);
  }

  private boolean leaveOpen(Outcome outcome) {
    open = Occurrence.running(base, Optional.of(limit), outcome, List.of());
    occurrences.add(open);
    return false;
  }

  /** The line ceased while its limit was excused: that is history, and nobody asks for it any more. */
  private boolean ceaseExcused() {
    occurrences.add(
        Occurrence.ended(base, Optional.of(limit), line.until(), Outcome.EXCUSED, List.of()));
    open = Occurrence.ended(base, Optional.of(limit), line.until(), Outcome.LAPSED, List.of());
    return false;
  }

  /** The line ceased before the limit came; what takes over, if anything does, goes on from its base. */
  private boolean lapse() {
    open = Occurrence.ended(base, Optional.of(limit), line.until(), Outcome.LAPSED, List.of());
    occurrences.add(open);
    return false;
  }

  /**
   * Returns the line.
   *
   * @return the line
   */
  public Line line() {
    return line;
  }

  /**
   * Returns the lines that ceased on the day on which this one began.
   *
   * @return the lines whose limit it took over
   */
  public List<Line> takenOverFrom() {
    return before;
  }

  /**
   * Returns whether the limit that it took over keeps this one from being later.
   *
   * @return whether it caps it
   */
  public boolean isCapped() {
    return capped;
  }

  /**
   * Returns the occurrences.
   *
   * @return every one up to the as-of day, oldest first, an open one last
   */
  public List<Occurrence> occurrences() {
    return List.copyOf(occurrences);
  }

  /**
   * Returns the limits that absences excused.
   *
   * @return each with its absence, oldest first
   */
  public List<Excused> excused() {
    return List.copyOf(excused);
  }

  /**
   * Returns what is owed on the as-of day.
   *
   * @return the occurrence that runs, is missed or is excused; empty where the line has ended with nothing left to do
   */
  public Optional<Occurrence> owed() {
    return Optional.ofNullable(open).filter(occurrence -> occurrence.outcome() != Outcome.LAPSED);
  }

  /**
   * Returns whether what is owed is measured from a start, not from an event.
   *
   * @return whether it is
   */
  public boolean isMeasuredFromStart() {
    return started;
  }
}
