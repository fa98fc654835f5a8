package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What runs beside the regular sessions: the programme of the assessed year, and the project officers' group. */
final class ProgrammeSessions {

  private final Staff staff;
  private final WorkingDays days;
  private final Span record;

  ProgrammeSessions(Staff staff, WorkingDays days, Span record) {
    this.staff = staff;
    this.days = days;
    this.record = record;
  }

  List<Session> all() {
    List<Session> sessions = new ArrayList<>();
    for (StaffMember member : staff.members()) {
      member.circumstances().stream()
          .filter(fact -> fact.what().equals("asye"))
          .forEach(fact -> programme(sessions, member, fact.span().from()));
    }
    groups(sessions);
    return sessions;
  }

  private void programme(List<Session> sessions, StaffMember member, LocalDate start) {
    LocalDate day = start.plusWeeks(3);
    LocalDate horizon = record.until().orElseThrow().plusWeeks(4);
    while (day.isBefore(start.plusYears(1)) && day.isBefore(horizon)) {
      LocalDate next = day.plusWeeks(4);
      LocalDate on = days.onOrAfter(day);
      member
          .supervisorOn(on)
          .filter(id -> member.atWorkOn(on) && staff.member(id).atWorkOn(on))
          .map(id -> session("one-to-one", member.id() + "-sped", on, id, List.of(member.id())))
          .ifPresent(
              session -> sessions.add(session.stream("sped").nextBooked(next).build()));
      day = next;
    }
  }

  private void groups(List<Session> sessions) {
    LocalDate horizon = record.until().orElseThrow().plusWeeks(7);
    for (LocalDate week = record.from().plusDays(19);
        week.isBefore(horizon);
        week = week.plusWeeks(7)) {
      LocalDate day = days.onOrAfter(week);
      staff.inRole("project-officer", day).stream()
          .filter(member -> member.atWorkOn(day))
          .collect(Collectors.groupingBy(
              member -> member.supervisorOn(day).orElseThrow(), TreeMap::new, Collectors.toList()))
          .forEach((supervisor, members) -> sessions.add(session(
                  "group",
                  supervisor + "-group",
                  day,
                  supervisor,
                  members.stream().map(StaffMember::id).toList())
              .build()));
    }
  }

  private ImmutableSession.Builder session(
      String form, String name, LocalDate day, String supervisor, List<String> supervisees) {
    OffsetDateTime start = London.at(day, LocalTime.of(13, 30));
    return ImmutableSession.builder()
        .id(name + "@" + day)
        .form(form)
        .start(start)
        .end(London.plusMinutes(start, 60))
        .supervisor(supervisor)
        .supervisees(supervisees)
        .status(record.holdsOn(day) ? "held" : "planned");
  }
}
