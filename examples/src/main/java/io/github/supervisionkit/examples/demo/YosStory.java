package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The youth offending service: mostly on time; one team under strain since its team manager gave notice. */
final class YosStory implements Story {

  private static final LocalDate NOTICE_GIVEN = LocalDate.of(2026, 6, 1);

  private static final Map<String, Habits.Outcome> TOLD = Map.of(
      "p11 2026-10", Habits.Outcome.FORGOTTEN,
      "p25 2026-10", Habits.Outcome.FORGOTTEN,
      "p23 2026-10", Habits.Outcome.CALLED_OFF,
      "p36 2026-09", Habits.Outcome.FORGOTTEN,
      "p36 2026-10", Habits.Outcome.CALLED_OFF,
      "p36 2026-11", Habits.Outcome.CALLED_OFF,
      "p32 2026-11", Habits.Outcome.KEPT,
      "p33 2026-11", Habits.Outcome.CALLED_OFF);

  @Override
  public Optional<String> stream() {
    return Optional.of("case-supervision");
  }

  @Override
  public Habits habits(String supervisor, LocalDate day) {
    return supervisor.equals("p11") && !day.isBefore(NOTICE_GIVEN)
        ? Habits.STRETCHED
        : Habits.STEADY;
  }

  @Override
  public Optional<Habits.Outcome> told(String person, LocalDate day) {
    return Optional.ofNullable(TOLD.get(person + " " + YearMonth.from(day)));
  }

  @Override
  public int minutes(StaffMember person, Dice dice) {
    return dice.pick(List.of(100, 105, 110, 120, 120, 120, 130));
  }

  @Override
  public int decisionsInThousand() {
    return 130;
  }

  @Override
  public Optional<String> heading(Recording.Heading heading) {
    return Optional.of(
        switch (heading) {
          case SUPERVISION -> "supervision";
          case OVERSIGHT -> "management-supervision-of-case";
        });
  }

  @Override
  public boolean agreesContents() {
    return false;
  }
}
