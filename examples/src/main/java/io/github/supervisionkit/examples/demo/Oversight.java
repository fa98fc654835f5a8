package io.github.supervisionkit.examples.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decisions and issues outside the formal sessions: informal talks, the desk of a manager, the risk panel, case audits. */
final class Oversight {

  private final Staff staff;
  private final Cases cases;
  private final WorkingDays days;
  private final Span record;
  private final long seed;
  private final List<ImmutableMatter> matters = new ArrayList<>();

  Oversight(Staff staff, Cases cases, WorkingDays days, Span record, long seed) {
    this.staff = staff;
    this.cases = cases;
    this.days = days;
    this.record = record;
    this.seed = seed;
  }

  /** Returns the matters in the order of time. */
  List<Matter> all(List<Session> sessions, Numbering ids) {
    fromTalks(sessions);
    for (LocalDate month = record.from(); record.holdsOn(month); month = month.plusMonths(1)) {
      decisions(month);
      panel(month);
      if (month.getMonthValue() % 3 == 1) {
        audit(month);
      }
    }
    matters.sort(Comparator.comparing((ImmutableMatter m) -> m.at().toInstant())
        .thenComparing(Matter::caseId));
    return matters.stream().<Matter>map(matter -> matter.withId(ids.next())).toList();
  }

  private void fromTalks(List<Session> sessions) {
    for (Session talk :
        sessions.stream().filter(s -> s.form().equals("informal")).toList()) {
      Dice dice = Dice.of(seed, "issue/" + talk.supervisee() + "/" + talk.day());
      if (dice.chance(300)) {
        Optional<String> next = sessions.stream()
            .filter(s -> s.formal() && s.held() && s.supervisee().equals(talk.supervisee()))
            .filter(s -> s.start().isAfter(talk.end()))
            .map(Session::id)
            .findFirst();
        matters.add(matter(
                "informal-significant",
                talk.discussions().get(0).caseId(),
                talk.end(),
                talk.supervisor())
            .withPerson(talk.supervisee())
            .withRevisited(next.filter(id -> !dice.chance(60))));
      }
    }
  }

  private void decisions(LocalDate month) {
    Dice dice = Dice.of(seed, "decisions/" + month);
    for (int n = 0; n < 6; n++) {
      LocalDate day = days.onOrAfter(month.plusDays(dice.between(0, 26)));
      String kind = dice.pick(
          List.of("management-decision", "management-decision", "significant-decision", "urgent"));
      decide(
          kind,
          day,
          LocalTime.of(dice.between(9, 15), 10 * dice.between(0, 5)),
          cases.openOn(day),
          dice);
    }
  }

  /** The multi-agency risk panel: the third Wednesday, cases of high risk above all. */
  private void panel(LocalDate month) {
    Dice dice = Dice.of(seed, "panel/" + month);
    LocalDate day =
        days.onOrAfter(month.with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY)));
    List<CaseFile> open = new ArrayList<>(
        cases.openOn(day).stream().filter(f -> f.hasOn("high-risk", day)).toList());
    for (int n = 0; n < 4 && !open.isEmpty(); n++) {
      CaseFile file = open.remove(dice.between(0, open.size() - 1));
      decide("panel-decision", day, LocalTime.of(14, 15 * n), List.of(file), dice);
    }
  }

  private void audit(LocalDate month) {
    Dice dice = Dice.of(seed, "audit/" + month);
    LocalDate day = days.onOrAfter(month.plusDays(9));
    List<CaseFile> open = new ArrayList<>(cases.openOn(day));
    for (int n = 0; n < 6 && !open.isEmpty(); n++) {
      CaseFile file = open.remove(dice.between(0, open.size() - 1));
      decide("audit-outcome", day, LocalTime.of(11, 5 * n), List.of(file), dice);
    }
  }

  private void decide(String kind, LocalDate day, LocalTime time, List<CaseFile> open, Dice dice) {
    if (!record.holdsOn(day) || open.isEmpty()) {
      return;
    }
    CaseFile file = dice.pick(open);
    Optional<StaffMember> holder = file.holderOn(day).map(staff::member);
    Optional<String> manager = holder
        .flatMap(member -> member.supervisorOn(day))
        .filter(id -> staff.member(id).atWorkOn(day));
    if (holder.isEmpty() || manager.isEmpty()) {
      return;
    }
    matters.add(matter(
            kind,
            file.id(),
            London.at(day, time),
            dice.chance(150) ? dutyManager(day, dice) : manager.get())
        .withPerson(holder.get().id())
        .withWeight(weight(kind, dice)));
  }

  private String dutyManager(LocalDate day, Dice dice) {
    return dice.pick(staff.inRole("deputy-team-manager", day).stream()
            .filter(m -> m.atWorkOn(day))
            .toList())
        .id();
  }

  private static Matter.Weight weight(String kind, Dice dice) {
    return switch (kind) {
      case "significant-decision" -> Matter.Weight.SIGNIFICANT;
      case "urgent" -> Matter.Weight.URGENT;
      default -> dice.chance(120) ? Matter.Weight.SIGNIFICANT : Matter.Weight.ORDINARY;
    };
  }

  private static ImmutableMatter matter(String kind, String caseId, OffsetDateTime at, String by) {
    return ImmutableMatter.builder()
        .id("x")
        .kind(kind)
        .caseId(caseId)
        .at(at)
        .by(by)
        .build();
  }
}
