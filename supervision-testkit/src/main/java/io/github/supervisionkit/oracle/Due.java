package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.verdict.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * By when something is to be written down.
 *
 * @param day the last day; empty where it is an instant, there is none, or the calendar does not say
 * @param instant the last instant
 * @param known whether the calendar says
 */
record Due(Optional<LocalDate> day, Optional<OffsetDateTime> instant, boolean known) {

  private static final int HOURS_A_DAY = 24;

  static Due after(Moment from, TimeLimit within, Facts facts) {
    ZoneId zone = facts.pack().zone();
    return within.fold(
        days -> {
          Optional<LocalDate> last = facts.workingDays().after(from.date(zone), days);
          return new Due(last, Optional.empty(), last.isPresent());
        },
        hours -> elapsed(from, hours, zone),
        () -> elapsed(from, 0, zone),
        () -> new Due(Optional.empty(), Optional.empty(), true));
  }

  /** Elapsed hours from an instant; from a mere date, the end of the calendar day on which the last of them can end. */
  private static Due elapsed(Moment from, int hours, ZoneId zone) {
    Optional<Instant> start = from.instant();
    if (start.isPresent()) {
      Instant end = start.get().plus(Duration.ofHours(hours));
      return new Due(Optional.empty(), Optional.of(end.atZone(zone).toOffsetDateTime()), true);
    }
    int days = (hours + HOURS_A_DAY - 1) / HOURS_A_DAY;
    return new Due(Optional.of(from.date(zone).plusDays(days)), Optional.empty(), true);
  }

  Status status(Optional<Moment> written, LocalDate today, int dueSoonDays, Facts facts) {
    if (!known) {
      return Status.UNDETERMINED;
    }
    if (written.isPresent()) {
      return isLate(written.get(), facts.pack().zone()) ? Status.MET_LATE : Status.MET;
    }
    Optional<LocalDate> lastDay = day.or(() -> instant.map(OffsetDateTime::toLocalDate));
    return lastDay.map(last -> Standings.of(last, today, dueSoonDays)).orElse(Status.OPEN);
  }

  Answer dated(Answer answer) {
    if (day.isPresent()) {
      return answer.withLimit(day.get());
    }
    return instant.isPresent() ? answer.withLimitAt(instant.get()) : answer;
  }

  /** Instants are compared where both sides have one; else dates, in favour of done. */
  private boolean isLate(Moment written, ZoneId zone) {
    if (instant.isPresent() && written.instant().isPresent()) {
      return written.instant().get().isAfter(instant.get().toInstant());
    }
    LocalDate last =
        day.orElseGet(() -> instant.map(OffsetDateTime::toLocalDate).orElse(LocalDate.MAX));
    return written.date(zone).isAfter(last);
  }
}
