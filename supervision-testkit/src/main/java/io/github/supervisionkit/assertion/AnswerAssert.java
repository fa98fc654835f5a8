package io.github.supervisionkit.assertion;

import io.github.supervisionkit.question.Addressee;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Basis;
import io.github.supervisionkit.question.Ruling;
import java.util.List;

/** Assertions about what a policy answers to a question. */
public final class AnswerAssert extends ReasonedAssert<AnswerAssert, Answer> {

  AnswerAssert(Answer actual) {
    super(actual, AnswerAssert.class);
  }

  @Override
  String about() {
    return "the answer";
  }

  @Override
  List<String> reasons() {
    return Explained.texts(actual.because());
  }

  /**
   * Verifies what the policy says.
   *
   * @param ruling the ruling
   * @return these assertions
   * @throws AssertionError if it says something else
   */
  public AnswerAssert hasRuling(Ruling ruling) {
    isNotNull();
    return expect(actual.ruling() == ruling, ruling.text(), actual.ruling().text());
  }

  /**
   * Verifies on which clauses it rests.
   *
   * @param clauses the identifiers of all the clauses, in the document's order; none where no clause is to speak of it
   * @return these assertions
   * @throws AssertionError if it rests on others
   */
  public AnswerAssert restsOn(String... clauses) {
    isNotNull();
    List<String> found = actual.under().stream().map(Basis::clause).toList();
    return expect(
        found.equals(List.of(clauses)), "under " + listed(List.of(clauses)), listed(found));
  }

  /**
   * Verifies to whom it goes, or who is to be asked.
   *
   * @param addressees the parties with their people, as in {@code team-manager m1}, in the document's order
   * @return these assertions
   * @throws AssertionError if it goes to others
   */
  public AnswerAssert goesTo(String... addressees) {
    isNotNull();
    List<String> found = actual.addressees().stream().map(Addressee::toString).toList();
    return expect(
        found.equals(List.of(addressees)), "to " + listed(List.of(addressees)), listed(found));
  }
}
