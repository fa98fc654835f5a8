package io.github.supervisionkit.mutation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Numbers one off, units changed, days moved. */
final class NearNumbers {

  private NearNumbers() {}

  static List<Change<Integer>> of(int number) {
    return List.of(Change.becoming(number, number + 1), Change.becoming(number, number - 1));
  }

  static List<Change<LocalDate>> of(LocalDate day) {
    // The ends of time stand for no day at all.
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)
        ? List.of()
        : List.of(Change.becoming(day, day.plusDays(1)), Change.becoming(day, day.minusDays(1)));
  }

  static List<Change<Period>> of(Period period) {
    int months = (int) period.toTotalMonths();
    int days = period.getDays();
    List<Period> near = new ArrayList<>();
    if (months > 0) {
      near.add(Period.ofMonths(months + 1));
      near.add(Period.ofMonths(months - 1));
      near.add(Period.ofWeeks(months));
    } else if (days % 7 == 0) {
      near.add(Period.ofDays(days + 7));
      near.add(Period.ofDays(days - 7));
      near.add(Period.ofMonths(days / 7));
    } else {
      near.add(Period.ofDays(days + 1));
      near.add(Period.ofDays(days - 1));
    }
    return near.stream()
        .filter(one -> !one.isZero())
        .map(Period::normalized)
        .map(one -> Change.becoming(period, one))
        .toList();
  }
}
