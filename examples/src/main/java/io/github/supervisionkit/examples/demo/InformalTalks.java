package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words at the desk about one case, between the formal sessions. */
final class InformalTalks {

  private final Staff staff;
  private final Cases cases;
  private final WorkingDays days;
  private final Span record;
  private final long seed;

  InformalTalks(Staff staff, Cases cases, WorkingDays days, Span record, long seed) {
    this.staff = staff;
    this.cases = cases;
    this.days = days;
    this.record = record;
    this.seed = seed;
  }

  /** Returns the talks of everyone who holds cases, day by day; so many in a thousand working days of each person. */
  List<Session> all(int inThousandDays) {
    List<Session> talks = new ArrayList<>();
    for (LocalDate day = record.from(); record.holdsOn(day); day = day.plusDays(1)) {
      if (days.includes(day)) {
        for (StaffMember member : staff.members()) {
          talk(member, day, inThousandDays).ifPresent(talks::add);
        }
      }
    }
    return talks;
  }

  private Optional<Session> talk(StaffMember member, LocalDate day, int inThousandDays) {
    Dice dice = Dice.of(seed, "talk/" + member.id() + "/" + day);
    Optional<String> supervisor =
        member.supervisorOn(day).filter(id -> staff.member(id).atWorkOn(day));
    if (!dice.chance(inThousandDays) || !member.atWorkOn(day) || supervisor.isEmpty()) {
      return Optional.empty();
    }
    List<CaseFile> open = cases.owedBy(member.id(), day);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    OffsetDateTime start =
        London.at(day, LocalTime.of(12, 45).plusMinutes(5L * dice.between(0, 3)));
    return Optional.of(ImmutableSession.builder()
        .id("talk" + member.id() + "@" + day)
        .form("informal")
        .start(start)
        .end(London.plusMinutes(start, 5L * dice.between(2, 5)))
        .supervisor(supervisor.get())
        .supervisees(List.of(member.id()))
        .status("held")
        .addDiscussions(new Session.Discussion(dice.pick(open).id(), "check-in"))
        .build());
  }
}
