package io.github.supervisionkit.agenda;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.workforce.Person;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the session of a person on a day must cover. */
public final class Agenda implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String person;
  private final LocalDate on;
  private final @Nullable LocalDate next;
  private final List<AgendaEntry> entries;

  private Agenda(String person, LocalDate on, @Nullable LocalDate next, List<AgendaEntry> entries) {
    this.person = person;
    this.on = on;
    this.next = next;
    this.entries = List.copyOf(entries);
  }

  /**
   * Returns the agenda of a session.
   *
   * @param inquiry the question; its as-of day doesn't matter, the day before the session does
   * @param person the supervisee
   * @param on the day of the session
   * @return the agenda, each thing once with all its reasons
   * @throws IllegalArgumentException when the service has no such person
   */
  public static Agenda of(Inquiry inquiry, String person, LocalDate on) {
    Objects.requireNonNull(on, "on");
    Person supervisee = inquiry
        .register()
        .person(person)
        .orElseThrow(
            () -> new IllegalArgumentException("the service has no person `" + person + "`"));
    Inquiry before = inquiry.asOf(on.minusDays(1));
    Optional<LocalDate> next = NextSession.after(on, before, supervisee);
    Entries entries = new Entries();
    new CasesToDiscuss(before, supervisee, on, next).addTo(entries);
    new CarriedOver(before, supervisee, on, next).addTo(entries);
    new DutiesOfPerson(before, supervisee, on, next).addTo(entries);
    new StandingItems(before, supervisee, on).addTo(entries);
    return new Agenda(person, on, next.orElse(null), entries.inOrder());
  }

  /**
   * Returns the supervisee.
   *
   * @return the person's identifier
   */
  public String person() {
    return person;
  }

  /**
   * Returns the day of the session.
   *
   * @return the day
   */
  public LocalDate on() {
    return on;
  }

  /**
   * Returns the latest day of the session after this one, by the person's own cadence.
   *
   * @return the day; empty where no cadence gives one
   */
  public Optional<LocalDate> next() {
    return Optional.ofNullable(next);
  }

  /**
   * Returns the entries.
   *
   * @return the entries in {@link AgendaEntry#ORDER}
   */
  public List<AgendaEntry> entries() {
    return entries;
  }

  @Override
  public String toString() {
    return "agenda of " + person + " on " + on;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Agenda that
        && person.equals(that.person)
        && on.equals(that.on)
        && Objects.equals(next, that.next)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(person, on, next, entries);
  }
}
