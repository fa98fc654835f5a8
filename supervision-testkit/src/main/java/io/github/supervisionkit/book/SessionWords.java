package io.github.supervisionkit.book;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.policy.ActionsDone;
import io.github.supervisionkit.policy.AgendaPrompt;
import io.github.supervisionkit.policy.EveryFunctionAppears;
import io.github.supervisionkit.policy.FormNeeds;
import io.github.supervisionkit.policy.FormPermitted;
import io.github.supervisionkit.policy.FormPreferred;
import io.github.supervisionkit.policy.HeldPrivately;
import io.github.supervisionkit.policy.NewDateAfterRearranging;
import io.github.supervisionkit.policy.NextBooked;
import io.github.supervisionkit.policy.NoFunctionDominates;
import io.github.supervisionkit.policy.ObservationFedBack;
import io.github.supervisionkit.policy.Preparation;
import io.github.supervisionkit.policy.ReasonForChange;
import io.github.supervisionkit.policy.ReviewActions;
import io.github.supervisionkit.policy.SessionLength;
import io.github.supervisionkit.policy.TeamCompliance;
import java.util.List;

/** Rules about sessions: how they are planned and held, and what they cover. */
final class SessionWords {

  private SessionWords() {}

  static Wording all() {
    return new Wording()
        .with(held())
        .with(covered())
        .tell(
            FormNeeds.class,
            rule -> "Before sessions of the form " + ConditionWords.quoted(rule.form()) + ", "
                + who(rule.by()) + ": " + items(rule.items()))
        .tell(
            FormPermitted.class,
            rule -> "The form " + ConditionWords.quoted(rule.form()) + " may be used " + rule.when()
                + ".")
        .tell(
            FormPreferred.class,
            rule -> "The form " + ConditionWords.quoted(rule.form()) + " is preferred.");
  }

  private static Wording held() {
    return new Wording()
        .tell(
            SessionLength.class,
            rule -> sessions(rule.stream()) + " last at most " + rule.mostMinutes() + " minutes.")
        .tell(HeldPrivately.class, rule -> sessions(rule.stream()) + " are held in private.")
        .tell(
            NextBooked.class,
            rule -> sessions(rule.stream()) + " do not close without the next one booked.")
        .tell(
            ReasonForChange.class,
            rule -> sessions(rule.stream()) + " are called off or moved for a recorded reason.")
        .tell(
            NewDateAfterRearranging.class,
            rule -> sessions(rule.stream()) + " that are moved get a new date.")
        .tell(
            NoFunctionDominates.class,
            rule -> sessions(rule.stream()) + ": no function takes most of the time in each of "
                + rule.sessions() + " in a row, or as many as the service's parameter `"
                + rule.parameter() + "` says.")
        .tell(
            EveryFunctionAppears.class,
            rule -> sessions(rule.stream()) + ": each of " + ConditionWords.quoted(rule.functions())
                + " has time within " + rule.sessions()
                + " in a row, or as many as the service's parameter `" + rule.parameter()
                + "` says.");
  }

  private static Wording covered() {
    return new Wording()
        .tell(
            AgendaPrompt.class,
            rule -> ConditionWords.people(rule.who()) + ", on the agenda under " + rule.section()
                + ": " + items(rule.items()))
        .tell(
            TeamCompliance.class,
            rule -> ConditionWords.people(rule.who()) + ", on the agenda: " + rule.text())
        .tell(ReviewActions.class, rule -> "On the agenda: " + rule.text())
        .tell(
            ObservationFedBack.class,
            rule -> "On the agenda within " + Periods.text(rule.within())
                + " of an observation of practice: what was seen.")
        .tell(
            ActionsDone.class,
            rule -> (rule.stream().isEmpty()
                    ? "Actions"
                    : "Actions from the stream " + ConditionWords.quoted(rule.stream()))
                + " are done by the day agreed.")
        .tell(
            Preparation.class,
            rule -> "Before the session, " + who(rule.by()) + ": " + items(rule.items()));
  }

  static String sessions(String stream) {
    return "Sessions of the stream " + ConditionWords.quoted(stream);
  }

  private static String who(String by) {
    return by.equals("both") ? "both" : "the " + by;
  }

  private static String items(List<String> items) {
    return String.join(" ", items);
  }
}
