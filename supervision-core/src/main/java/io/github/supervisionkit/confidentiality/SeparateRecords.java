package io.github.supervisionkit.confidentiality;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.DisclosedWithPermission;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.SeparateRecord;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Basis;
import io.github.supervisionkit.question.Parties;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.question.Ruling;
import io.github.supervisionkit.source.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The separate record of personal matters: whatever else a policy allows, it is disclosed with the supervisee's permission
 * alone, but for the grounds on which the usual rules apply.
 */
public final class SeparateRecords {

  private final Inquiry inquiry;

  /**
   * Obtains the separate records of a question.
   *
   * @param inquiry the question
   */
  public SeparateRecords(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  /**
   * Returns the rule that protects a place.
   *
   * @param place the place; empty for the record of the sessions
   * @return the rule with its clause; empty where the place is not protected
   */
  public Optional<Placed<DisclosedWithPermission>> protecting(Optional<String> place) {
    return inquiry.rules(DisclosedWithPermission.class).stream()
        .filter(rule -> place.filter(rule.rule().place()::equals).isPresent())
        .findFirst();
  }

  /**
   * Returns whether the usual rules apply to a protected place after all.
   *
   * @param rule the rule that protects it
   * @param ground why it is to be disclosed
   * @return whether the ground is one of those on which they do
   */
  public static boolean isExcepted(Placed<DisclosedWithPermission> rule, Optional<String> ground) {
    return ground.filter(rule.rule().unless()::contains).isPresent();
  }

  /**
   * Returns what the protection says where no exception holds.
   *
   * @param rule the rule that protects the place
   * @param parties the parties around the supervisee
   * @param supervisee the supervisee
   * @param agreedBy the people who agreed; empty where that is not known
   * @return permitted with the supervisee's permission, not permitted without, and else to be asked
   */
  public static Answer withPermission(
      Placed<DisclosedWithPermission> rule,
      Parties parties,
      String supervisee,
      Optional<List<String>> agreedBy) {
    Answer.Builder answer = Answer.builder()
        .addUnder(Basis.of(rule.clause()))
        .addBecause(Step.of(
            "the record in `{}` is disclosed with the permission of {} alone ({}, {})",
            rule.rule().place(),
            supervisee,
            rule.clause().id(),
            rule.clause().citation().place()));
    if (agreedBy.isEmpty()) {
      return answer
          .ruling(Ruling.ASK)
          .addAddressees(parties.addressee(Parties.SUPERVISEE))
          .addBecause(Step.of("whether {} permits it is not known", supervisee))
          .build();
    }
    boolean agreed = agreedBy.orElseThrow().stream()
        .anyMatch(who -> who.equals(supervisee) || who.equals(Parties.SUPERVISEE));
    return answer
        .ruling(agreed ? Ruling.PERMITTED : Ruling.NOT_PERMITTED)
        .addBecause(
            agreed ? Step.of("{} permits it", supervisee) : Step.of("{} does not", supervisee))
        .build();
  }

  /**
   * Answers whether something may stand in a separate record.
   *
   * @param question the question
   * @return the answer
   */
  public Answer answer(Question.KeepApart question) {
    for (Placed<SeparateRecord> rule : inquiry.rules(SeparateRecord.class)) {
      if (rule.rule().place().equals(question.place())) {
        boolean excluded =
            question.ground().filter(rule.rule().unless()::contains).isPresent();
        return Answer.builder()
            .ruling(excluded ? Ruling.NOT_PERMITTED : Ruling.PERMITTED)
            .addUnder(Basis.of(rule.clause()))
            .addBecause(Step.of(
                "{} ({}, {})",
                rule.clause().sentence(),
                rule.clause().id(),
                rule.clause().citation().place()))
            .addAllBecause(question.ground().filter(ground -> excluded).stream()
                .map(ground -> Step.of("`{}` goes the usual way", ground))
                .toList())
            .build();
      }
    }
    return Answer.of(
        Ruling.SILENT, Step.of("no clause speaks of a separate record in `{}`", question.place()));
  }
}
