package io.github.supervisionkit.scenario;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.verdict.Verdict;
import java.util.List;
import java.util.Objects;

/** What the engine found for the facts of a scenario. */
public final class ScenarioRun {

  private final Assessment assessment;

  private ScenarioRun(Assessment assessment) {
    this.assessment = assessment;
  }

  /**
   * Assesses the facts of a scenario.
   *
   * @param scenario the scenario
   * @param pack the pack
   * @param calendar the working calendar where the facts name none; closures of the facts are added to it
   * @return what was found
   */
  public static ScenarioRun of(Scenario scenario, PolicyPack pack, WorkingCalendar calendar) {
    Objects.requireNonNull(scenario, "scenario");
    WorkingCalendar own =
        scenario.facts().organisation().calendar().flatMap(UkCalendars::named).orElse(calendar);
    return new ScenarioRun(
        Supervision.under(pack).with(own).assess(scenario.facts(), scenario.asOf()));
  }

  /**
   * Returns the assessment of the facts on the scenario's day.
   *
   * @return the assessment
   */
  public Assessment assessment() {
    return assessment;
  }

  /** Every verdict that was found, for the message that one was not. */
  List<String> verdictsInWords() {
    return assessment.verdicts().stream().map(Verdict::toString).toList();
  }

  /** Every notice, for the message that something is not as expected: a slip in the facts may be why. */
  List<String> noticesInWords() {
    return assessment.notices().stream()
        .map(notice -> "notice about " + notice.about() + ": " + notice.what().text()
            + notice.value().map(value -> " `" + value + "`").orElse("")
            + notice.didYouMean().map(word -> "; did you mean `" + word + "`?").orElse(""))
        .toList();
  }
}
