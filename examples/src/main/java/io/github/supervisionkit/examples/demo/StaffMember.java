package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One person of a service, with all that the record says about them. */
@Wide
@Value.Immutable
interface StaffMember {

  String id();

  LocalDate started();

  Optional<LocalDate> left();

  List<Fact> roles();

  List<Fact> circumstances();

  List<Tie> lineManagers();

  List<Tie> supervisors();

  List<Absence> absences();

  List<Arrangement> arrangements();

  List<Event> events();

  default boolean inPostOn(LocalDate day) {
    return !day.isBefore(started()) && left().map(day::isBefore).orElse(true);
  }

  /** Returns whether the person is in post and not away. */
  default boolean atWorkOn(LocalDate day) {
    return inPostOn(day)
        && absences().stream().noneMatch(absence -> absence.span().holdsOn(day));
  }

  default Optional<String> roleOn(LocalDate day) {
    return roles().stream()
        .filter(role -> role.span().holdsOn(day))
        .map(Fact::what)
        .findFirst();
  }

  default boolean hasRoleOn(String role, LocalDate day) {
    return inPostOn(day) && roleOn(day).filter(role::equals).isPresent();
  }

  /** Returns who supervises the person on the day: the one who stands in, where someone does. */
  default Optional<String> supervisorOn(LocalDate day) {
    List<Tie> ties =
        supervisors().stream().filter(tie -> tie.span().holdsOn(day)).toList();
    return ties.stream()
        .filter(tie -> tie.kind() == Tie.Kind.DELEGATED)
        .findFirst()
        .or(() -> ties.stream().findFirst())
        .map(Tie::person);
  }

  default Optional<Arrangement> arrangementOn(LocalDate day) {
    return arrangements().stream().filter(a -> a.span().holdsOn(day)).findFirst();
  }

  /** Time away from work. */
  record Absence(String reason, Span span) {

    /** Returns whether somebody away for so long is given no new case. */
    boolean isLong() {
      return span.until().map(until -> span.from().plusDays(28).isBefore(until)).orElse(true);
    }
  }

  /** Closer supervision than the policy asks for. */
  record Arrangement(String id, Span span, String every, String by, String reason) {

    int weeks() {
      return Integer.parseInt(every.substring(0, every.indexOf(' ')));
    }
  }

  /** Something that happened once, such as a review. */
  record Event(String event, LocalDate on) {}
}
