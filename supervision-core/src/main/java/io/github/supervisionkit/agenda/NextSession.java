package io.github.supervisionkit.agenda;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.frequency.StaffCourses;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** When the session after next would be at the latest. */
final class NextSession {

  private NextSession() {}

  static Optional<LocalDate> after(LocalDate on, Inquiry inquiry, Person person) {
    String stream = inquiry
        .pack()
        .vocabulary()
        .mainStream("one-to-one")
        .map(found -> found.id())
        .orElse("");
    return StaffCourses.of(inquiry, person).cadences(stream).stream()
        .map(cadence -> cadence.limitAfter(on))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }
}
