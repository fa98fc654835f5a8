package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A case as rules see one: its kind of subject and its circumstances, as known on the as-of day. */
public final class CaseSubject implements Subject {

  private final CaseFile file;
  private final Vocabulary vocabulary;
  private final LocalDate asOf;
  private final List<DateRange> undiscussed;
  private final TreeSet<LocalDate> changes = new TreeSet<>();

  /**
   * Obtains the subject.
   *
   * @param file the case
   * @param inquiry the question
   * @param undiscussed from each allocation to the first discussion after it, that day included
   */
  public CaseSubject(CaseFile file, Inquiry inquiry, List<DateRange> undiscussed) {
    this.file = file;
    this.vocabulary = inquiry.pack().vocabulary();
    this.asOf = inquiry.asOf();
    this.undiscussed = List.copyOf(undiscussed);
    file.circumstances().forEach(held -> Known.addChanges(held.during(), asOf, changes));
    undiscussed.forEach(range -> Known.addChanges(range, asOf, changes));
  }

  /**
   * Returns when a case is open.
   *
   * @param file the case
   * @return from its opening, or else its first allocation, to the closing day; empty when neither is recorded
   */
  public static Optional<DateRange> open(CaseFile file) {
    Optional<LocalDate> from = file.opened().or(() -> firstAllocation(file));
    return from.filter(first -> file.closed().map(first::isBefore).orElse(true))
        .map(first -> DateRange.of(first, file.closed()));
  }

  /**
   * Returns the first day on which anyone held a case.
   *
   * @param file the case
   * @return the day; empty when nobody ever did
   */
  public static Optional<LocalDate> firstAllocation(CaseFile file) {
    return file.holders().stream()
        .map(allocation -> allocation.during().from())
        .min(LocalDate::compareTo);
  }

  /**
   * Returns whether somebody holds an open case.
   *
   * @param file the case
   * @param person the person
   * @param day the day
   * @param asOf the as-of day
   * @return whether the person is known to hold it on the day
   */
  public static boolean heldBy(CaseFile file, String person, LocalDate day, LocalDate asOf) {
    for (Allocation allocation : file.holders()) {
      if (allocation.person().equals(person) && Known.holds(allocation.during(), day, asOf)) {
        return open(file).filter(range -> Known.holds(range, day, asOf)).isPresent();
      }
    }
    return false;
  }

  /**
   * Returns who holds a case, whether or not it is open.
   *
   * @param file the case
   * @param day the day
   * @param asOf the as-of day
   * @return the allocation that holds on the day, the latest where several do
   */
  public static Optional<Allocation> allocation(CaseFile file, LocalDate day, LocalDate asOf) {
    return file.holders().stream()
        .filter(held -> Known.holds(held.during(), day, asOf))
        .max(Comparator.<Allocation, LocalDate>comparing(held -> held.during().from())
            .thenComparing(Allocation::person));
  }

  @Override
  public SortedSet<LocalDate> changes() {
    return changes;
  }

  @Override
  public Situation on(LocalDate day) {
    return new Day(day);
  }

  /** The case on a day. */
  private final class Day implements Situation {

    private final LocalDate day;

    private Day(LocalDate day) {
      this.day = day;
    }

    @Override
    public Truth role(String role) {
      return Truth.FALSE;
    }

    @Override
    public Truth holdsCases() {
      return Truth.FALSE;
    }

    @Override
    public Truth circumstance(String name) {
      return Levels.holds(file.circumstances(), name, day, asOf);
    }

    @Override
    public Truth atLeast(String name, String level) {
      return Levels.atLeast(file.circumstances(), name, level, vocabulary, day, asOf);
    }

    @Override
    public Truth subject(String kind) {
      return file.subject().map(kind::equals).map(Truth::of).orElse(Truth.UNKNOWN);
    }

    @Override
    public Truth newlyAllocated() {
      return Truth.of(undiscussed.stream().anyMatch(range -> Known.holds(range, day, asOf)));
    }
  }
}
