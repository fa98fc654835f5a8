package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A person as rules see one: roles, circumstances and cases held, as known on the as-of day. */
public final class PersonSubject implements Subject {

  private final Person person;
  private final Vocabulary vocabulary;
  private final LocalDate asOf;
  private final List<DateRange> holding;
  private final TreeSet<LocalDate> changes = new TreeSet<>();

  /**
   * Obtains the subject.
   *
   * @param person the person
   * @param inquiry the question
   */
  public PersonSubject(Person person, Inquiry inquiry) {
    this.person = person;
    this.vocabulary = inquiry.pack().vocabulary();
    this.asOf = inquiry.asOf();
    person.roles().forEach(held -> Known.addChanges(held.during(), asOf, changes));
    person.circumstances().forEach(held -> Known.addChanges(held.during(), asOf, changes));
    this.holding = holding(inquiry.register().caseloadOf(person.id()));
    holding.forEach(range -> Known.addChanges(range, asOf, changes));
  }

  /** The times in which the person holds at least one open case, as known: few, however many the cases. */
  private List<DateRange> holding(List<CaseFile> caseload) {
    List<DateRange> held = new ArrayList<>();
    for (CaseFile file : caseload) {
      Optional<DateRange> open = CaseSubject.open(file).flatMap(range -> Known.range(range, asOf));
      for (Allocation allocation : file.holders()) {
        if (open.isPresent() && allocation.person().equals(person.id())) {
          Known.range(allocation.during(), asOf)
              .flatMap(open.orElseThrow()::intersection)
              .ifPresent(held::add);
        }
      }
    }
    return Known.joined(held);
  }

  /**
   * Returns when the person is with the service.
   *
   * @param person the person
   * @param asOf the as-of day
   * @return from the recorded start, or else the first role; without an end while the person has not left
   */
  public static DateRange presence(Person person, LocalDate asOf) {
    LocalDate from = start(person, asOf).orElse(LocalDate.MIN);
    LocalDate until = person.left().filter(left -> !left.isAfter(asOf)).orElse(LocalDate.MAX);
    return new DateRange(from, until.isAfter(from) ? until : from.plusDays(1));
  }

  /**
   * Returns when the person started.
   *
   * @param person the person
   * @param asOf the as-of day
   * @return the recorded start, or else the first day of the first role that has begun; empty when neither is known
   */
  public static Optional<LocalDate> start(Person person, LocalDate asOf) {
    return person
        .started()
        .or(() -> person.roles().stream()
            .map(held -> held.during().from())
            .filter(from -> !from.isAfter(asOf))
            .min(LocalDate::compareTo));
  }

  @Override
  public SortedSet<LocalDate> changes() {
    return changes;
  }

  @Override
  public Situation on(LocalDate day) {
    return new Day(day);
  }

  /** The person on a day. */
  private final class Day implements Situation {

    private final LocalDate day;

    private Day(LocalDate day) {
      this.day = day;
    }

    @Override
    public Truth role(String role) {
      for (RoleHeld held : person.roles()) {
        if (held.role().equals(role) && Known.holds(held.during(), day, asOf)) {
          return Truth.TRUE;
        }
      }
      return Truth.FALSE;
    }

    @Override
    public Truth holdsCases() {
      return Truth.of(holding.stream().anyMatch(range -> range.contains(day)));
    }

    @Override
    public Truth circumstance(String name) {
      return Levels.holds(person.circumstances(), name, day, asOf);
    }

    @Override
    public Truth atLeast(String name, String level) {
      return Levels.atLeast(person.circumstances(), name, level, vocabulary, day, asOf);
    }

    @Override
    public Truth subject(String kind) {
      return Truth.FALSE;
    }

    @Override
    public Truth newlyAllocated() {
      return Truth.FALSE;
    }
  }
}
