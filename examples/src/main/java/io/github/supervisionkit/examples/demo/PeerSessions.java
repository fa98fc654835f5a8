package io.github.supervisionkit.examples.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Case managers among themselves: two groups, two hours' worth in two meetings a month, and a group session each quarter. */
final class PeerSessions {

  private static final List<Circle> CIRCLES = List.of(
      new Circle("p08", Set.of("p08", "p09"), DayOfWeek.WEDNESDAY),
      new Circle("p10", Set.of("p07", "p10", "p11", "p12", "p13"), DayOfWeek.THURSDAY));

  private final Staff staff;
  private final WorkingDays days;
  private final Span record;
  private final long seed;

  PeerSessions(Staff staff, WorkingDays days, Span record, long seed) {
    this.staff = staff;
    this.days = days;
    this.record = record;
    this.seed = seed;
  }

  /** Returns the meetings of the months of the record and of the month after it. */
  List<Session> all() {
    List<Session> sessions = new ArrayList<>();
    LocalDate end = record.until().orElseThrow().plusMonths(1);
    for (LocalDate month = record.from(); month.isBefore(end); month = month.plusMonths(1)) {
      for (Circle circle : CIRCLES) {
        meet(sessions, circle, "peer", month, 1);
        meet(sessions, circle, "peer", month, 3);
        if (month.getMonthValue() % 3 == 0) {
          meet(sessions, circle, "group", month, 2);
        }
      }
    }
    return sessions;
  }

  private void meet(List<Session> sessions, Circle circle, String form, LocalDate month, int week) {
    LocalDate day =
        days.onOrAfter(month.with(TemporalAdjusters.dayOfWeekInMonth(week, circle.weekday())));
    Dice dice = Dice.of(seed, form + "/" + circle.facilitator() + "/" + day);
    List<String> present = staff.inRole("case-manager", day).stream()
        .filter(member -> member.atWorkOn(day))
        .filter(
            member -> member.supervisorOn(day).filter(circle.teams()::contains).isPresent())
        .map(StaffMember::id)
        .filter(id -> !record.holdsOn(day) || !dice.chance(25))
        .toList();
    if (present.size() < 2) {
      return;
    }
    OffsetDateTime start = London.at(day, LocalTime.of(15, 0));
    ImmutableSession.Builder session = ImmutableSession.builder()
        .id(form + circle.facilitator() + "@" + day)
        .form(form)
        .start(start)
        .end(London.plusMinutes(start, 60))
        .supervisor(circle.facilitator())
        .supervisees(present);
    boolean calledOff = dice.chance(day.getMonthValue() == 8 ? 200 : 20);
    if (!record.holdsOn(day)) {
      sessions.add(session.status("planned").build());
    } else if (calledOff) {
      sessions.add(session
          .status("cancelled")
          .reason("too few present")
          .cancelledBy(circle.facilitator())
          .build());
    } else {
      sessions.add(session.status("held").inPrivate(true).build());
    }
  }

  /** The case managers of some teams, who among the deputies brings them together, and on which weekday. */
  private record Circle(String facilitator, Set<String> teams, DayOfWeek weekday) {}
}
