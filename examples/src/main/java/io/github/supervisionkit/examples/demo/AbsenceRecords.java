package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The gaps that absence leaves over the end of a month, noted on each case and on the next supervision record. */
final class AbsenceRecords {

  private final Staff staff;
  private final Cases cases;
  private final WorkingDays days;
  private final Span record;
  private final long seed;
  private final Set<String> monthsHeld;

  AbsenceRecords(
      Staff staff, Cases cases, WorkingDays days, Span record, long seed, List<Session> sessions) {
    this.staff = staff;
    this.cases = cases;
    this.days = days;
    this.record = record;
    this.seed = seed;
    this.monthsHeld = sessions.stream()
        .filter(session -> session.formal() && session.held())
        .map(session -> month(session.supervisee(), session.day()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the records, absence by absence; most of them complete, a few with a case forgotten. */
  List<Entry> all() {
    List<Entry> entries = new ArrayList<>();
    for (StaffMember member : staff.members()) {
      for (StaffMember.Absence absence : member.absences()) {
        if (leavesGap(member, absence.span()) && record.holdsOn(absence.span().from())) {
          note(entries, member, absence.span());
        }
      }
    }
    return entries;
  }

  private static String month(String person, LocalDate day) {
    return person + " " + YearMonth.from(day);
  }

  /** Returns whether the month's last working day falls inside the absence and the month went without a session. */
  private boolean leavesGap(StaffMember member, Span span) {
    LocalDate next = span.from().withDayOfMonth(1).plusMonths(1);
    LocalDate lastWorkingDay = next.minusDays(1);
    while (!days.includes(lastWorkingDay)) {
      lastWorkingDay = lastWorkingDay.minusDays(1);
    }
    return span.holdsOn(lastWorkingDay) && !monthsHeld.contains(month(member.id(), lastWorkingDay));
  }

  private void note(List<Entry> entries, StaffMember member, Span span) {
    String of = "absence:" + member.id() + ":" + span.from();
    Dice dice = Dice.of(seed, of);
    Optional<String> manager = member.supervisorOn(span.from());
    LocalDate noted = days.after(span.from(), dice.between(2, 8));
    if (manager.isEmpty() || !record.holdsOn(noted)) {
      return;
    }
    for (CaseFile file : cases.owedBy(member.id(), span.from())) {
      if (!dice.chance(60)) {
        entries.add(entry(of, "case-record", manager.get(), noted)
            .caseId(file.id())
            .heading("supervision")
            .build());
      }
    }
    LocalDate back = span.until().map(day -> days.after(day, 3)).orElse(LocalDate.MAX);
    if (record.holdsOn(back) && !dice.chance(100)) {
      entries.add(entry(of, "staff-record", manager.get(), back).build());
    }
  }

  private static ImmutableEntry.Builder entry(String of, String place, String by, LocalDate at) {
    return ImmutableEntry.builder().of(of).place(place).by(by).at(at.toString());
  }
}
