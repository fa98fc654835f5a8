package io.github.supervisionkit.frequency;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Offer;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.AsTold;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** What earlier days told of a person's duties, where other sessions counted as of those days. */
final class Earlier {

  private final LocalDate asOf;
  private final SortedMap<LocalDate, Step> changes;
  private final List<StaffCourses> told = new ArrayList<>();

  Earlier(Inquiry inquiry, Person person) {
    asOf = inquiry.asOf();
    changes = new Offer(inquiry, person).changes();
    changes
        .keySet()
        .forEach(day -> told.add(StaffCourses.of(inquiry.asOf(day.minusDays(1)), person)));
  }

  /** How a duty went by what each day told, given what the as-of day tells. */
  List<Occurrence> with(String duty, List<Occurrence> now) {
    if (changes.isEmpty()) {
      return now;
    }
    List<AsTold.Time> times = new ArrayList<>();
    LocalDate from = LocalDate.MIN;
    List<Step> because = List.of();
    int index = 0;
    for (LocalDate change : changes.keySet()) {
      times.add(
          new AsTold.Time(from, change.minusDays(1), told.get(index++).occurrences(duty), because));
      from = change;
      because = List.of(changes.get(change));
    }
    times.add(new AsTold.Time(from, asOf, now, because));
    return AsTold.together(times);
  }
}
