package io.github.supervisionkit.book;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.AgreedInstead;
import io.github.supervisionkit.policy.CountsWithOffer;
import io.github.supervisionkit.policy.DoesNotCount;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.FrequencyByArrangement;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.LineManagerSupervises;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.policy.ReallocateInAbsence;
import io.github.supervisionkit.policy.ReviewAfter;
import io.github.supervisionkit.policy.ReviewWithin;
import io.github.supervisionkit.policy.SupervisionChain;
import io.github.supervisionkit.policy.Tightening;
import java.util.ArrayList;
import java.util.List;

/** Rules about people: how often, by whom, and what an absence does. */
final class StaffWords {

  private StaffWords() {}

  static Wording all() {
    return new Wording()
        .tell(Frequency.class, StaffWords::frequency)
        .tell(FrequencyByArrangement.class, StaffWords::byArrangement)
        .tell(
            HoursInUnit.class,
            rule ->
                ConditionWords.people(rule.who()) + ": at least " + rule.hours() + " hours in each "
                    + rule.unit().text().replace('-', ' ') + ", in sessions of the stream "
                    + ConditionWords.quoted(rule.stream()) + ".")
        .tell(Tightening.class, StaffWords::tightening)
        .tell(
            AgreedInstead.class,
            rule -> ConditionWords.people(rule.who()) + ", what is agreed about the stream "
                + ConditionWords.quoted(rule.stream())
                + " takes the place of the policy's own rows, even where it is looser.")
        .tell(
            DoesNotCount.class,
            rule -> "Sessions of the form " + ConditionWords.quoted(rule.form())
                + " do not count for the stream " + ConditionWords.quoted(rule.stream()) + ".")
        .tell(
            CountsWithOffer.class,
            rule -> "Sessions of the form " + ConditionWords.quoted(rule.form())
                + " count for the stream " + ConditionWords.quoted(rule.stream())
                + " while an event "
                + ConditionWords.quoted(rule.event()) + " was recorded within the last "
                + Periods.text(rule.within()) + ".")
        .tell(
            LineManagerSupervises.class,
            rule -> ConditionWords.people(rule.who()) + ", the supervisor is the line manager"
                + switch (rule.delegation()) {
                  case ALLOWED -> ", or has been given the task on record.";
                  case NOT_ALLOWED ->
                    "; a delegate may supervise beside the line manager, never in place of one.";
                })
        .tell(
            ReviewAfter.class,
            rule -> "When " + ConditionWords.quoted(rule.circumstance())
                + " ends, a review is owed until an event " + ConditionWords.quoted(rule.event())
                + " is recorded.")
        .tell(
            ReviewWithin.class,
            rule -> "Within " + Periods.text(rule.within()) + " from the beginning of "
                + ConditionWords.quoted(rule.circumstance()) + ", an event "
                + ConditionWords.quoted(rule.event()) + " is recorded.")
        .tell(
            SupervisionChain.class,
            rule -> "The chain of supervision is unbroken, from the bottom to the top: "
                + ConditionWords.quoted(rule.roles()) + ".")
        .tell(AbsenceExcuses.class, StaffWords::excuses)
        .tell(
            PriorityOnReturn.class,
            rule -> "After an excused gap in " + ConditionWords.quoted(rule.streams())
                + " the next session is on the first working day of the return.")
        .tell(ReallocateInAbsence.class, StaffWords::reallocate);
  }

  private static String frequency(Frequency rule) {
    String otherwise = rule.otherwise() ? ", where no other row of its table applies" : "";
    String with = rule.withLineManager()
        ? "; only sessions with the line manager count, or with a recorded delegate"
        : "";
    return ConditionWords.people(rule.who()) + otherwise + ": sessions of the stream "
        + ConditionWords.quoted(rule.stream()) + " " + TimeWords.of(rule.phases(), rule.who())
        + with + ".";
  }

  private static String byArrangement(FrequencyByArrangement rule) {
    return ConditionWords.people(rule.who()) + ", an arrangement for the reason "
        + ConditionWords.quoted(rule.reason()) + " says how often sessions of the stream "
        + ConditionWords.quoted(rule.stream()) + " take place; without one the answer is `"
        + rule.without().text() + "`.";
  }

  private static String tightening(Tightening rule) {
    String by = rule.by() == Tightening.By.AGREEMENT
        ? "An agreement"
        : "A local arrangement or an agreement";
    return by + " may ask for sessions of " + ConditionWords.quoted(rule.streams())
        + " more often, never less.";
  }

  private static String excuses(AbsenceExcuses rule) {
    return "A limit of " + ConditionWords.quoted(rule.streams()) + " inside an absence for "
        + ConditionWords.anyOf(rule.reasons()) + " is excused" + recorded(rule) + ".";
  }

  private static String recorded(AbsenceExcuses rule) {
    List<String> places = new ArrayList<>();
    if (!rule.casePlace().isEmpty()) {
      places.add("in " + ConditionWords.quoted(rule.casePlace()) + " for each case held");
    }
    if (!rule.sessionPlace().isEmpty()) {
      places.add("in " + ConditionWords.quoted(rule.sessionPlace()) + " at the next session");
    }
    return places.isEmpty() ? "" : "; the gap is recorded " + String.join(", and ", places);
  }

  private static String reallocate(ReallocateInAbsence rule) {
    String first = rule.aboveAll().isEmpty()
        ? ""
        : ", those that are " + ConditionWords.quoted(rule.aboveAll()) + " above all";
    return "In a prolonged absence for " + ConditionWords.anyOf(rule.reasons())
        + " the open cases are considered for somebody else" + first + ".";
  }
}
