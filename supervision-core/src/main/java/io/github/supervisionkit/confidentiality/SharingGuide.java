package io.github.supervisionkit.confidentiality;

import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.DisclosedWithPermission;
import io.github.supervisionkit.policy.DutyToReport;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.ShareByAgreement;
import io.github.supervisionkit.policy.ShareOnGrounds;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Basis;
import io.github.supervisionkit.question.Parties;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.question.Ruling;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers whether what arose in supervision may be shared: what must be reported comes first, then the grounds of the policy, then
 * the agreement of both.
 */
public final class SharingGuide {

  private final Inquiry inquiry;
  private final SeparateRecords separate;

  /**
   * Obtains the guide of a question.
   *
   * @param inquiry the question
   */
  public SharingGuide(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.separate = new SeparateRecords(inquiry);
  }

  /**
   * Answers whether something may be shared.
   *
   * @param question the question
   * @return the answer
   */
  public Answer answer(Question.Share question) {
    Parties parties = new Parties(inquiry, question.supervisee());
    Optional<Placed<DisclosedWithPermission>> protection = separate.protecting(question.place());
    if (protection.isEmpty()) {
      return usual(question, parties);
    }
    Placed<DisclosedWithPermission> rule = protection.orElseThrow();
    if (!SeparateRecords.isExcepted(rule, question.ground())) {
      return SeparateRecords.withPermission(
          rule, parties, question.supervisee(), question.agreedBy());
    }
    Answer usual = usual(question, parties);
    boolean silent = usual.under().isEmpty();
    return Answer.builder()
        .from(usual)
        .ruling(silent ? Ruling.PERMITTED : usual.ruling())
        .because(List.of())
        .addBecause(Step.of(
            "{} ({}, {})",
            rule.clause().sentence(),
            rule.clause().id(),
            rule.clause().citation().place()))
        .addBecause(Step.of(
            "`{}` is such a ground, so no permission is needed",
            question.ground().orElseThrow()))
        .addAllBecause(silent ? List.of() : usual.because())
        .addUnder(Basis.of(rule.clause()))
        .build();
  }

  private Answer usual(Question.Share question, Parties parties) {
    return reported(question, parties)
        .or(() -> onGrounds(question, parties))
        .or(() -> byAgreement(question, parties))
        .orElseGet(() -> Answer.of(
            Ruling.NOT_PERMITTED,
            Step.of(
                "no clause lets {} share it{}{}",
                question.by(),
                question.with().map(with -> " with " + with).orElse(""),
                question
                    .ground()
                    .map(ground -> " on the ground `" + ground + "`")
                    .orElse(""))));
  }

  private Optional<Answer> reported(Question.Share question, Parties parties) {
    List<Target> targets = new ArrayList<>();
    for (Placed<DutyToReport> rule : inquiry.rules(DutyToReport.class)) {
      if (question.ground().filter(rule.rule().grounds()::contains).isPresent()) {
        targets.add(new Target(rule.clause(), rule.rule().to(), Ruling.REQUIRED));
      }
    }
    return answered(question, parties, targets);
  }

  private Optional<Answer> onGrounds(Question.Share question, Parties parties) {
    List<Target> targets = new ArrayList<>();
    for (Placed<ShareOnGrounds> rule : inquiry.rules(ShareOnGrounds.class)) {
      if (question.ground().filter(rule.rule().grounds()::contains).isPresent()
          && parties.isEntitled(question.by(), rule.rule().by()) != Truth.FALSE) {
        boolean known = parties.isEntitled(question.by(), rule.rule().by()) == Truth.TRUE;
        targets.add(new Target(
            rule.clause(), rule.rule().with(), known ? Ruling.PERMITTED : Ruling.UNDETERMINED));
      }
    }
    return answered(question, parties, targets);
  }

  /** A clause with the parties that it names, and what it says of them. */
  private record Target(Clause clause, List<String> parties, Ruling ruling) {}

  /** The first clause that names the party decides; where none does, the agreement of both may still. */
  private Optional<Answer> answered(
      Question.Share question, Parties parties, List<Target> targets) {
    for (Target target : targets) {
      Truth named = question
          .with()
          .map(with -> target.parties().stream()
              .map(party -> parties.is(with, party))
              .reduce(Truth.FALSE, Truth::or))
          .orElse(Truth.TRUE);
      if (named != Truth.FALSE) {
        boolean sure = named == Truth.TRUE && target.ruling() != Ruling.UNDETERMINED;
        Answer.Builder answer =
            begun(target, parties).ruling(sure ? target.ruling() : Ruling.UNDETERMINED);
        return Optional.of(sure ? answer.build() : unsure(answer, target, parties, named));
      }
    }
    boolean byAgreement = !inquiry.rules(ShareByAgreement.class).isEmpty();
    return byAgreement || targets.isEmpty()
        ? Optional.empty()
        : Optional.of(notWith(question, parties, targets.get(0)));
  }

  private static Answer unsure(Answer.Builder answer, Target target, Parties parties, Truth named) {
    if (target.ruling() == Ruling.UNDETERMINED) {
      answer.addMissing(parties.missing(Parties.SUPERVISOR));
    }
    if (named == Truth.UNKNOWN) {
      target.parties().forEach(party -> answer.addMissing(parties.missing(party)));
    }
    return answer.build();
  }

  private Answer notWith(Question.Share question, Parties parties, Target target) {
    return begun(target, parties)
        .ruling(Ruling.NOT_PERMITTED)
        .addBecause(Step.of("{} is none of them", question.with().orElse("nobody")))
        .build();
  }

  private static Answer.Builder begun(Target target, Parties parties) {
    return Answer.builder()
        .addUnder(Basis.of(target.clause()))
        .addBecause(Asked.by(target.clause()))
        .addBecause(Step.of("it goes to {}", String.join(", ", target.parties())))
        .addAllAddressees(target.parties().stream().map(parties::addressee).toList());
  }

  private Optional<Answer> byAgreement(Question.Share question, Parties parties) {
    return inquiry.rules(ShareByAgreement.class).stream()
        .findFirst()
        .map(rule -> byAgreement(question, parties, rule));
  }

  private static Answer byAgreement(
      Question.Share question, Parties parties, Placed<ShareByAgreement> rule) {
    Answer.Builder answer =
        Answer.builder().addUnder(Basis.of(rule.clause())).addBecause(Asked.by(rule.clause()));
    if (question.agreedBy().isEmpty()) {
      return answer
          .ruling(Ruling.ASK)
          .addAddressees(parties.addressee(rule.rule().inDoubt()))
          .addBecause(Step.of("whether both agree is not known, so it is in doubt"))
          .build();
    }
    List<String> agreed = question.agreedBy().orElseThrow();
    List<String> lacking = List.of(Parties.SUPERVISOR, Parties.SUPERVISEE).stream()
        .filter(party -> agreed.stream().noneMatch(who -> parties.is(who, party) == Truth.TRUE))
        .toList();
    return answer
        .ruling(lacking.isEmpty() ? Ruling.PERMITTED : Ruling.NOT_PERMITTED)
        .addBecause(
            lacking.isEmpty()
                ? Step.of("both agree")
                : Step.of("the {} has not agreed", String.join(" and the ", lacking)))
        .build();
  }
}
