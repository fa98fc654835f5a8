package io.github.supervisionkit.agenda;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.policy.AgendaPrompt;
import io.github.supervisionkit.policy.ChooseInDepth;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.DepthPerSession;
import io.github.supervisionkit.policy.FunctionsNamed;
import io.github.supervisionkit.policy.KeptSafely;
import io.github.supervisionkit.policy.Preparation;
import io.github.supervisionkit.policy.RecordContent;
import io.github.supervisionkit.policy.ReviewActions;
import io.github.supervisionkit.policy.TeamCompliance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.Optional;

/** What the policy puts on the agenda of each session. */
final class StandingItems {

  private final Inquiry inquiry;
  private final Person person;
  private final Situation situation;

  StandingItems(Inquiry inquiry, Person person, LocalDate on) {
    this.inquiry = inquiry;
    this.person = person;
    this.situation = new PersonSubject(person, inquiry).on(on);
  }

  void addTo(Entries entries) {
    inquiry
        .rules(Preparation.class)
        .forEach(placed -> placed
            .rule()
            .items()
            .forEach(item -> add(
                entries,
                Topic.PREPARATION,
                item,
                placed.clause(),
                "prepared by " + placed.rule().by())));
    inquiry
        .rules(KeptSafely.class)
        .forEach(placed -> add(entries, Topic.STANDING, placed.rule().text(), placed.clause()));
    inquiry
        .rules(ChooseInDepth.class)
        .forEach(placed -> add(entries, Topic.STANDING, placed.rule().text(), placed.clause()));
    inquiry.rules(DepthPerSession.class).stream()
        .filter(placed -> applies(placed.rule().who()))
        .forEach(placed -> add(entries, Topic.STANDING, depth(placed.rule()), placed.clause()));
    inquiry
        .rules(ReviewActions.class)
        .forEach(placed -> add(entries, Topic.STANDING, placed.rule().text(), placed.clause()));
    inquiry
        .rules(RecordContent.class)
        .forEach(placed -> add(
            entries,
            Topic.STANDING,
            "for each " + placed.rule().depth().text() + " discussion: "
                + placed.rule().text(),
            placed.clause()));
    inquiry
        .rules(FunctionsNamed.class)
        .forEach(placed -> add(
            entries,
            Topic.STANDING,
            "supervision is for " + String.join(", ", placed.rule().functions()),
            placed.clause()));
    inquiry.rules(AgendaPrompt.class).stream()
        .filter(placed -> applies(placed.rule().who()))
        .forEach(placed -> placed
            .rule()
            .items()
            .forEach(item -> add(
                entries, Topic.STANDING, item, placed.clause(), placed.rule().section())));
    inquiry.rules(TeamCompliance.class).stream()
        .filter(placed -> applies(placed.rule().who()))
        .forEach(placed -> add(
            entries,
            Topic.STANDING,
            placed.rule().text(),
            placed.clause(),
            placed.clause().sentence() + " " + new Team(inquiry, person).figures()));
  }

  private static String depth(DepthPerSession rule) {
    return "at least " + rule.least() + (rule.least() == 1 ? " case" : " cases") + " to discuss "
        + rule.depth().text();
  }

  private boolean applies(Condition who) {
    return inquiry.covered(who).in(situation) == Truth.TRUE;
  }

  private static void add(Entries entries, Topic topic, String text, Clause clause) {
    add(entries, topic, text, clause, clause.sentence());
  }

  private static void add(Entries entries, Topic topic, String text, Clause clause, String why) {
    entries.add(topic, text, Urgency.STANDING, Optional.empty(), clause, why);
  }
}
