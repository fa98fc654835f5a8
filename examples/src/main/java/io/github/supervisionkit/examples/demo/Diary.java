package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has time when: half-days of everyone, taken once. */
final class Diary {

  private static final List<LocalTime> MORNINGS =
      List.of(LocalTime.of(9, 30), LocalTime.of(10, 0), LocalTime.of(10, 0), LocalTime.of(10, 30));
  private static final List<LocalTime> AFTERNOONS =
      List.of(LocalTime.of(13, 30), LocalTime.of(14, 0), LocalTime.of(14, 0), LocalTime.of(14, 30));

  private static final String MORNING = "am";
  private static final String AFTERNOON = "pm";

  private final Staff staff;
  private final WorkingDays days;
  private final Set<String> taken = new HashSet<>();

  Diary(Staff staff, WorkingDays days) {
    this.staff = staff;
    this.days = days;
  }

  /** Keeps the afternoons of meetings already arranged free of other sessions. */
  void arrange(List<Session> meetings) {
    for (Session meeting : meetings) {
      taken.add(meeting.supervisor() + meeting.day() + AFTERNOON);
      meeting.supervisees().forEach(person -> taken.add(person + meeting.day() + AFTERNOON));
    }
  }

  /** Returns when the person and their supervisor of that day can meet, and keeps the time free for them. */
  Optional<OffsetDateTime> book(StaffMember person, LocalDate day, Dice dice) {
    Optional<String> supervisor = person.supervisorOn(day);
    if (supervisor.isEmpty() || !days.includes(day) || !person.atWorkOn(day)) {
      return Optional.empty();
    }
    if (!staff.member(supervisor.get()).atWorkOn(day)) {
      return Optional.empty();
    }
    return dice.chance(550)
        ? take(person.id(), supervisor.get(), day, MORNING, MORNINGS, dice)
            .or(() -> take(person.id(), supervisor.get(), day, AFTERNOON, AFTERNOONS, dice))
        : take(person.id(), supervisor.get(), day, AFTERNOON, AFTERNOONS, dice)
            .or(() -> take(person.id(), supervisor.get(), day, MORNING, MORNINGS, dice));
  }

  private Optional<OffsetDateTime> take(
      String person,
      String supervisor,
      LocalDate day,
      String half,
      List<LocalTime> times,
      Dice dice) {
    String his = person + day + half;
    String hers = supervisor + day + half;
    if (taken.contains(his) || taken.contains(hers)) {
      return Optional.empty();
    }
    taken.add(his);
    taken.add(hers);
    return Optional.of(London.at(day, dice.pick(times)));
  }
}
