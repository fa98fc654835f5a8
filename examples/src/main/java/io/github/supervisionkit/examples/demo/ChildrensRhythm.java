package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** So many weeks after the last session, by role; more often in an assessed year, in a new post, and where arranged. */
final class ChildrensRhythm implements Rhythm {

  private static final int USUAL_WEEKS = 4;
  private static final Map<String, Integer> WEEKS =
      Map.of("support-services", 5, "yos-support", 5, "yos-senior-leader", 5, "project-officer", 7);

  private final LocalDate begins;

  ChildrensRhythm(LocalDate begins) {
    this.begins = begins;
  }

  @Override
  public Slot after(StaffMember person, LocalDate last) {
    if (last.isBefore(person.started())) {
      return Slot.from(person.started().plusDays(2));
    }
    if (last.isBefore(begins)) {
      int number = Integer.parseInt(person.id().substring(1));
      return Slot.from(begins.plusDays(2 + number * 7 % 23));
    }
    return Slot.by(last.plusWeeks(weeks(person, last)));
  }

  /** Returns how many weeks lie between two of the person's sessions at that time. */
  static int weeks(StaffMember person, LocalDate day) {
    Optional<Integer> arranged = person.arrangementOn(day).map(StaffMember.Arrangement::weeks);
    Optional<Integer> assessed =
        since(person, "asye").map(start -> assessedYear(person, start, day));
    Optional<Integer> newcomer = since(person, "yos-staff").map(start -> newInService(start, day));
    int usual =
        person.roleOn(day).map(role -> WEEKS.getOrDefault(role, USUAL_WEEKS)).orElse(USUAL_WEEKS);
    return arranged
        .or(() -> assessed)
        .or(() -> newcomer.filter(weeks -> weeks < usual))
        .orElse(usual);
  }

  private static Optional<LocalDate> since(StaffMember person, String circumstance) {
    return person.circumstances().stream()
        .filter(fact -> fact.what().equals(circumstance))
        .map(fact -> fact.span().from())
        .findFirst();
  }

  private static int assessedYear(StaffMember person, LocalDate start, LocalDate day) {
    if (day.isBefore(start.plusWeeks(6))) {
      return 1;
    }
    boolean reviewed = person.events().stream().anyMatch(event -> !event.on().isAfter(day));
    return reviewed || !day.isBefore(start.plusMonths(6)) ? USUAL_WEEKS : 2;
  }

  private static int newInService(LocalDate start, LocalDate day) {
    if (day.isBefore(start.plusMonths(1))) {
      return 1;
    }
    return day.isBefore(start.plusMonths(4)) ? 2 : USUAL_WEEKS;
  }
}
