package io.github.supervisionkit.form;

import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Offer;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.CountsWithOffer;
import io.github.supervisionkit.policy.DoesNotCount;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.FormNeeds;
import io.github.supervisionkit.policy.FormPermitted;
import io.github.supervisionkit.policy.FormPreferred;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Basis;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.question.Ruling;
import io.github.supervisionkit.source.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Answers in which form somebody may be supervised, and what a form of contact needs beforehand. */
public final class FormGuide {

  private final Inquiry inquiry;

  /**
   * Obtains the guide of a question.
   *
   * @param inquiry the question
   */
  public FormGuide(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  /**
   * Answers whether somebody may be supervised in a form.
   *
   * @param question the question
   * @return the answer
   */
  public Answer answer(Question.Meet question) {
    return preferred(question)
        .or(() -> excluded(question))
        .or(() -> withOffer(question))
        .or(() -> permitted(question))
        .orElseGet(() -> Answer.of(
            Ruling.SILENT, Step.of("no clause speaks of the form `{}`", question.form())));
  }

  private Optional<Answer> preferred(Question.Meet question) {
    return inquiry.rules(FormPreferred.class).stream()
        .filter(rule -> rule.rule().form().equals(question.form()))
        .findFirst()
        .map(rule -> begun(rule.clause(), Ruling.PERMITTED).build());
  }

  private Optional<Answer> excluded(Question.Meet question) {
    return inquiry.rules(DoesNotCount.class).stream()
        .filter(rule -> rule.rule().form().equals(question.form()))
        .findFirst()
        .map(rule -> begun(rule.clause(), Ruling.NOT_PERMITTED).build());
  }

  private Optional<Answer> withOffer(Question.Meet question) {
    return inquiry.rules(CountsWithOffer.class).stream()
        .filter(rule -> rule.rule().form().equals(question.form()))
        .findFirst()
        .map(rule -> withOffer(question, rule));
  }

  private Answer withOffer(Question.Meet question, Placed<CountsWithOffer> rule) {
    Optional<LocalDate> offered = inquiry
        .register()
        .person(question.supervisee())
        .flatMap(person -> new Offer(inquiry, person).latest(rule.rule()));
    Answer.Builder answer =
        begun(rule.clause(), offered.isPresent() ? Ruling.PERMITTED : Ruling.NOT_PERMITTED);
    answer.addBecause(offered
        .map(day -> Step.of("event `{}` is on record for {}", rule.rule().event(), day))
        .orElseGet(() -> Step.of(
            "no event `{}` is on record that still counts on {}",
            rule.rule().event(),
            inquiry.asOf())));
    return insteadOfPreferred(answer);
  }

  private Optional<Answer> permitted(Question.Meet question) {
    return inquiry.rules(FormPermitted.class).stream()
        .filter(rule -> rule.rule().form().equals(question.form()))
        .findFirst()
        .map(rule -> insteadOfPreferred(begun(rule.clause(), Ruling.PERMITTED)
            .addBecause(Step.of("it may take place {}", rule.rule().when()))));
  }

  private Answer insteadOfPreferred(Answer.Builder answer) {
    for (Placed<FormPreferred> rule : inquiry.rules(FormPreferred.class)) {
      answer.addUnder(Basis.of(rule.clause())).addBecause(Asked.by(rule.clause()));
    }
    return answer.build();
  }

  private static Answer.Builder begun(Clause clause, Ruling ruling) {
    return Answer.builder().ruling(ruling).addUnder(Basis.of(clause)).addBecause(Asked.by(clause));
  }

  /**
   * Answers what a form of contact needs beforehand.
   *
   * @param question the question
   * @return the answer, its steps the list of what is needed
   */
  public Answer answer(Question.Prepare question) {
    List<Placed<FormNeeds>> rules = inquiry.rules(FormNeeds.class).stream()
        .filter(rule -> rule.rule().form().equals(question.form()))
        .toList();
    if (rules.isEmpty()) {
      return Answer.of(
          Ruling.SILENT, Step.of("no clause says what the form `{}` needs", question.form()));
    }
    boolean obliged = rules.stream().anyMatch(rule -> rule.clause().force() != Force.MAY);
    Answer.Builder answer = Answer.builder().ruling(obliged ? Ruling.REQUIRED : Ruling.PERMITTED);
    for (Placed<FormNeeds> rule : rules) {
      answer.addUnder(Basis.of(rule.clause())).addBecause(Asked.by(rule.clause()));
      rule.rule()
          .items()
          .forEach(item -> answer.addBecause(Step.of("{}: {}", rule.rule().by(), item)));
    }
    return answer.build();
  }
}
