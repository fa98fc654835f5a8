package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cases whose turn it is: new ones, grave ones, and those not spoken about for too long to wait for the next session. */
final class DueCases implements Choice {

  private static final int TO_NEXT_SESSION = 30;
  private static final Set<String> MONTHLY = Set.of(
      "open-to-asti",
      "child-protection-plan",
      "pre-proceedings",
      "care-proceedings",
      "planning-for-permanence",
      "concern-about-safety-or-stability",
      "unregulated-provision",
      "nrm-reasonable-grounds",
      "wanted-by-practitioner",
      "concern-about-measures",
      "aim3-in-progress",
      "parenting-order",
      "child-risk-to-caregiver",
      "enhanced-rights",
      "repeat-victimisation");
  private static final Set<String> EVERY_TWO_MONTHS =
      Set.of("early-help-plan", "child-in-need-plan", "short-term-placement");

  private final Cases cases;
  private final Map<String, LocalDate> lastDiscussed = new HashMap<>();

  DueCases(Cases cases) {
    this.cases = cases;
  }

  @Override
  public List<Session.Discussion> of(Session session, Habits habits, Dice dice) {
    List<CaseFile> due = new ArrayList<>();
    for (CaseFile file : cases.owedBy(session.supervisee(), session.day())) {
      if (isDue(file, session.day()) || dice.chance(80)) {
        due.add(file);
      }
    }
    if (due.size() > 2 && dice.chance(habits.leavesOut())) {
      due.remove(dice.between(0, due.size() - 1));
    }
    due.forEach(file -> lastDiscussed.put(file.id(), session.day()));
    return due.stream().map(file -> discussion(file, session.day(), dice)).toList();
  }

  private boolean isDue(CaseFile file, LocalDate day) {
    LocalDate last = lastDiscussed.get(file.id());
    boolean passedOn = file.holders().stream()
        .anyMatch(tie -> last != null && tie.span().from().isAfter(last));
    return last == null
        || passedOn
        || last.plusDays(days(file, day)).isBefore(day.plusDays(TO_NEXT_SESSION));
  }

  /** Returns after how many days at the most such a case comes round again. */
  private static int days(CaseFile file, LocalDate day) {
    if (anyOn(file, MONTHLY, day) || grave(file, day)) {
      return 28;
    }
    return anyOn(file, EVERY_TWO_MONTHS, day) ? 42 : 84;
  }

  private static boolean anyOn(CaseFile file, Set<String> circumstances, LocalDate day) {
    return file.circumstances().stream()
        .anyMatch(fact -> circumstances.contains(fact.what()) && fact.span().holdsOn(day));
  }

  private static boolean grave(CaseFile file, LocalDate day) {
    Set<String> levels = file.subject().equals("caregiver")
        ? Set.of("high", "very-high")
        : Set.of("very-high", "2", "3");
    return file.circumstances().stream()
        .filter(fact -> fact.span().holdsOn(day))
        .anyMatch(fact -> fact.level().filter(levels::contains).isPresent());
  }

  private static Session.Discussion discussion(CaseFile file, LocalDate day, Dice dice) {
    boolean inDepth = dice.chance(grave(file, day) ? 600 : 250);
    return new Session.Discussion(file.id(), inDepth ? "in-depth" : "check-in");
  }
}
