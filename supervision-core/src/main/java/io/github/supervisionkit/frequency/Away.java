package io.github.supervisionkit.frequency;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The times in which a person is away, adjoining and overlapping absences taken as one. */
public final class Away {

  private Away() {}

  /**
   * Returns the absences that have begun.
   *
   * @param person the person
   * @param reasons the reasons that matter
   * @param asOf the as-of day; a recorded return after it is a plan, and counts
   * @return the times away, in order, without gaps between adjoining ones
   */
  public static List<DateRange> blocks(Person person, List<String> reasons, LocalDate asOf) {
    return Known.joined(
        begun(person, reasons, asOf).stream().map(Absence::during).toList());
  }

  /**
   * Returns the absences that have begun, one by one.
   *
   * @param person the person
   * @param reasons the reasons that matter
   * @param asOf the as-of day
   * @return the absences by their first day
   */
  public static List<Absence> begun(Person person, List<String> reasons, LocalDate asOf) {
    return person.absences().stream()
        .filter(absence -> reasons.contains(absence.reason()))
        .filter(absence -> !absence.during().from().isAfter(asOf))
        .sorted(Comparator.comparing((Absence absence) -> absence.during().from())
            .thenComparing(absence -> absence.during().endOrMax()))
        .toList();
  }
}
