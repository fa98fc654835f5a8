package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When a person is away for one of the reasons that excuse, as it is known on a day. */
final class Away {

  private final List<Absence> absences;

  Away(Person person, List<String> reasons) {
    this.absences = person.absences().stream()
        .filter(absence -> reasons.contains(absence.reason()))
        .sorted(Comparator.comparing((Absence absence) -> absence.during().from())
            .thenComparing(absence -> absence.during().endOrMax()))
        .toList();
  }

  static Away never() {
    return new Away(Person.builder().id("nobody").build(), List.of());
  }

  /** The absences that have begun by the day; those that meet or overlap are one. Their recorded ends count as plans. */
  List<DateRange> knownOn(LocalDate today) {
    List<DateRange> merged = new ArrayList<>();
    for (Absence absence : absences) {
      DateRange during = absence.during();
      if (during.from().isAfter(today)) {
        break;
      }
      int last = merged.size() - 1;
      if (last >= 0 && !during.from().isAfter(merged.get(last).endOrMax())) {
        DateRange before = merged.get(last);
        LocalDate end =
            before.endOrMax().isAfter(during.endOrMax()) ? before.endOrMax() : during.endOrMax();
        merged.set(last, new DateRange(before.from(), end));
      } else {
        merged.add(during);
      }
    }
    return merged;
  }

  Optional<DateRange> over(LocalDate limit, LocalDate today) {
    if (absences.isEmpty()) {
      return Optional.empty();
    }
    return knownOn(today).stream().filter(range -> range.contains(limit)).findFirst();
  }

  Optional<DateRange> endingOn(LocalDate today) {
    if (absences.isEmpty()) {
      return Optional.empty();
    }
    return knownOn(today).stream()
        .filter(range -> range.endOrMax().equals(today))
        .findFirst();
  }

  /** The single absences that make up one time away. */
  List<Absence> within(DateRange range, LocalDate today) {
    return absences.stream()
        .filter(absence -> !absence.during().from().isAfter(today))
        .filter(absence -> range.encloses(absence.during()))
        .toList();
  }
}
