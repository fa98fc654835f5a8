package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The children's services: sound on the whole, with a new manager in the south and a family service short of people. */
final class ChildrensStory implements Story {

  static final LocalDate PLAN_BEGAN = LocalDate.of(2026, 6, 1);

  private static final Set<String> STRETCHED = Set.of("p012", "p019");

  private static final Map<String, Habits.Outcome> TOLD = Map.of(
      "p028 2026-10", Habits.Outcome.FORGOTTEN,
      "p028 2026-11", Habits.Outcome.CALLED_OFF,
      "p044 2026-10", Habits.Outcome.CALLED_OFF,
      "p061 2026-09", Habits.Outcome.FORGOTTEN,
      "p061 2026-10", Habits.Outcome.FORGOTTEN,
      "p061 2026-11", Habits.Outcome.FORGOTTEN,
      "p093 2026-10", Habits.Outcome.CALLED_OFF,
      "p093 2026-11", Habits.Outcome.CALLED_OFF);

  private static final Map<String, StaffMember.Absence> LONG_ABSENCES = Map.of(
      "p033", new StaffMember.Absence("sickness", Span.parse("2026-09-14..2026-11-02")),
      "p051", new StaffMember.Absence("sickness", Span.parse("2026-02-09..2026-04-07")),
      "p065", new StaffMember.Absence("sickness", Span.parse("2026-10-19..")));

  private static final Map<String, StaffMember.Arrangement> ARRANGEMENTS = Map.of(
      "p041", arrangement("r1", "2026-06-01..2026-12-01", "2 weeks", "p012", "performance-plan"),
      "p102", arrangement("r2", "2025-11-03..", "3 weeks", "p021", "role-profile"));

  private static StaffMember.Arrangement arrangement(
      String id, String span, String every, String by, String reason) {
    return new StaffMember.Arrangement(id, Span.parse(span), every, by, reason);
  }

  static List<StaffMember.Absence> absences(String id) {
    return Optional.ofNullable(LONG_ABSENCES.get(id)).stream().toList();
  }

  static List<StaffMember.Arrangement> arrangements(String id) {
    return Optional.ofNullable(ARRANGEMENTS.get(id)).stream().toList();
  }

  @Override
  public Optional<String> stream() {
    return Optional.empty();
  }

  @Override
  public Habits habits(String supervisor, LocalDate day) {
    return STRETCHED.contains(supervisor) ? Habits.STRETCHED : Habits.STEADY;
  }

  @Override
  public Optional<Habits.Outcome> told(String person, LocalDate day) {
    return Optional.ofNullable(TOLD.get(person + " " + YearMonth.from(day)));
  }

  @Override
  public int minutes(StaffMember person, Dice dice) {
    return dice.pick(List.of(60, 75, 90, 90, 105, 120));
  }

  @Override
  public int decisionsInThousand() {
    return 0;
  }

  @Override
  public Optional<String> heading(Recording.Heading heading) {
    return Optional.empty();
  }

  @Override
  public boolean agreesContents() {
    return true;
  }
}
