package io.github.supervisionkit.escalation;

import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.DutyToReport;
import io.github.supervisionkit.policy.Escalation;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.question.Addressee;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Basis;
import io.github.supervisionkit.question.Parties;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.question.Ruling;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.vocabulary.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Answers to whom a concern goes: every clause that speaks of it has its say, and one that obliges decides. */
public final class EscalationGuide {

  private final Inquiry inquiry;

  /**
   * Obtains the guide of a question.
   *
   * @param inquiry the question
   */
  public EscalationGuide(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  /** A clause that says where the concern goes. */
  private record Path(Clause clause, List<String> to, String then, Truth applies) {}

  /**
   * Answers to whom a concern goes.
   *
   * @param question the question
   * @return the answer
   */
  public Answer answer(Question.GoTo question) {
    Parties parties = new Parties(inquiry, question.supervisee());
    List<Path> paths = paths(question, parties).stream()
        .filter(path -> path.applies() != Truth.FALSE)
        .toList();
    if (paths.isEmpty()) {
      return Answer.of(
          Ruling.SILENT,
          Step.of(
              "no clause says where {} takes a concern of the kind `{}`",
              question.by(),
              question.concern()));
    }
    List<Path> sure =
        paths.stream().filter(path -> path.applies() == Truth.TRUE).toList();
    Answer.Builder answer = Answer.builder();
    if (sure.isEmpty()) {
      return answer
          .ruling(Ruling.UNDETERMINED)
          .addAllUnder(
              paths.stream().map(path -> Basis.of(path.clause())).distinct().toList())
          .addMissing(parties.missing(Parties.SUPERVISOR))
          .build();
    }
    boolean obliged = sure.stream().anyMatch(path -> path.clause().force() == Force.MUST);
    Set<Addressee> addressees = new LinkedHashSet<>();
    Set<Basis> under = new LinkedHashSet<>();
    for (Path path : sure) {
      under.add(Basis.of(path.clause()));
      path.to().forEach(party -> addressees.add(parties.addressee(party)));
      answer
          .addBecause(Asked.by(path.clause()))
          .addBecause(Step.of("it goes to {}", String.join(", ", path.to())));
      if (!path.then().isEmpty()) {
        answer.addBecause(Step.of("{}", path.then()));
      }
    }
    return answer
        .ruling(obliged ? Ruling.REQUIRED : Ruling.PERMITTED)
        .addAllUnder(under)
        .addAllAddressees(addressees)
        .build();
  }

  private List<Path> paths(Question.GoTo question, Parties parties) {
    List<Path> paths = new ArrayList<>();
    for (Placed<Escalation> placed : inquiry.rules(Escalation.class)) {
      Escalation rule = placed.rule();
      if (rule.concerns().contains(question.concern())) {
        Truth applies = parties.isEntitled(question.by(), rule.by());
        paths.add(new Path(placed.clause(), rule.to(), rule.then(), applies));
      }
    }
    for (Placed<DutyToReport> placed : inquiry.rules(DutyToReport.class)) {
      if (placed.rule().grounds().contains(question.concern())) {
        paths.add(new Path(placed.clause(), placed.rule().to(), "", Truth.TRUE));
      }
    }
    return paths;
  }
}
