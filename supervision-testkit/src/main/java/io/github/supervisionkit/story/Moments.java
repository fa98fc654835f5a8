package io.github.supervisionkit.story;

import io.github.supervisionkit.calendar.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Moments of a day: mere dates, working hours, and the hours in which a day depends on the zone. */
final class Moments {

  private static final List<LocalTime> TIMES = List.of(
      LocalTime.of(0, 30),
      LocalTime.of(9, 0),
      LocalTime.of(10, 0),
      LocalTime.of(11, 30),
      LocalTime.of(14, 0),
      LocalTime.of(16, 10),
      LocalTime.of(23, 30));

  private Moments() {}

  static Moment on(LocalDate day, ZoneId zone, Dice dice) {
    if (dice.percent(40)) {
      return Moment.onDate(day);
    }
    var local = day.atTime(dice.pick(TIMES)).atZone(zone);
    return dice.percent(30)
        ? Moment.at(local.toInstant().atOffset(ZoneOffset.UTC))
        : Moment.at(local.toOffsetDateTime());
  }

  /** A moment after another: a mere date on or after its day, an instant some minutes later. */
  static Moment after(Moment start, int minutes) {
    return start.fold(Moment::onDate, at -> Moment.at(at.plusMinutes(minutes)));
  }
}
