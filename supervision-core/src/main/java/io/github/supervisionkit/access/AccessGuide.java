package io.github.supervisionkit.access;

import io.github.supervisionkit.confidentiality.SeparateRecords;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.DisclosedWithPermission;
import io.github.supervisionkit.policy.EvidenceIn;
import io.github.supervisionkit.policy.MayRead;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Basis;
import io.github.supervisionkit.question.Parties;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.question.Ruling;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.vocabulary.Truth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Answers who may read the records of supervision, and what they may be used for. */
public final class AccessGuide {

  private final Inquiry inquiry;
  private final SeparateRecords separate;

  /**
   * Obtains the guide of a question.
   *
   * @param inquiry the question
   */
  public AccessGuide(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.separate = new SeparateRecords(inquiry);
  }

  /**
   * Answers whether somebody may read a record.
   *
   * @param question the question
   * @return the answer
   */
  public Answer answer(Question.Read question) {
    Parties parties = new Parties(inquiry, question.supervisee());
    if (parties.isOneOfTheTwo(question.reader())) {
      return Answer.of(
          Ruling.PERMITTED,
          Step.of(
              "the record is between supervisor and supervisee, and {} is one of them",
              question.reader()));
    }
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
    return Answer.builder()
        .from(usual)
        .addUnder(Basis.of(rule.clause()))
        .addBecause(Step.of(
            "on the ground `{}` the usual rules apply to `{}` too ({}, {})",
            question.ground().orElseThrow(),
            rule.rule().place(),
            rule.clause().id(),
            rule.clause().citation().place()))
        .build();
  }

  private Answer usual(Question.Read question, Parties parties) {
    Answer.Builder unsure = Answer.builder().ruling(Ruling.UNDETERMINED);
    boolean isUnsure = false;
    for (Placed<MayRead> rule : inquiry.rules(MayRead.class)) {
      for (String party : rule.rule().parties()) {
        Truth truth = parties.is(question.reader(), party);
        if (truth == Truth.TRUE) {
          return permitted(rule, question.reader(), party);
        }
        if (truth == Truth.UNKNOWN) {
          isUnsure = true;
          unsure.addMissing(parties.missing(party)).addUnder(Basis.of(rule.clause()));
        }
      }
    }
    return isUnsure
        ? unsure.addBecause(Step.of("the facts do not say who may read")).build()
        : Answer.of(Ruling.NOT_PERMITTED, Step.of("no clause lets {} read it", question.reader()));
  }

  private static Answer permitted(Placed<MayRead> rule, String reader, String party) {
    Answer.Builder answer = Answer.builder()
        .ruling(Ruling.PERMITTED)
        .addUnder(Basis.of(rule.clause()))
        .addBecause(Asked.by(rule.clause()));
    if (!reader.equals(party)) {
      answer.addBecause(Step.of("{} is the `{}`", reader, party));
    }
    if (!rule.rule().when().isEmpty()) {
      answer.addBecause(Step.of("{} may read {}", reader, rule.rule().when()));
    }
    return answer.build();
  }

  /**
   * Answers whether a record may be used as evidence.
   *
   * @param question the question
   * @return the answer
   */
  public Answer answer(Question.Use question) {
    List<Placed<EvidenceIn>> rules = inquiry.rules(EvidenceIn.class);
    for (Placed<EvidenceIn> rule : rules) {
      if (rule.rule().grounds().contains(question.ground())) {
        return Answer.builder()
            .ruling(Ruling.PERMITTED)
            .addUnder(Basis.of(rule.clause()))
            .addBecause(Asked.by(rule.clause()))
            .build();
      }
    }
    return Answer.of(
        rules.isEmpty() ? Ruling.SILENT : Ruling.NOT_PERMITTED,
        Step.of("no clause lets the record be used for `{}`", question.ground()));
  }
}
