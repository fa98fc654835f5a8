package io.github.supervisionkit.scenario;

import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.question.Addressee;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Basis;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.question.Ruling;
import io.github.supervisionkit.source.Step;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the policy must answer to a question.
 *
 * @param question the question
 * @param ruling what the answer must be
 * @param under the clauses on which it must rest, all of them; empty where that doesn't matter
 * @param bases some of those clauses, with their force and citation; none where that doesn't matter
 * @param addressees the addressees that it must name, all of them; empty where that doesn't matter
 * @param because parts of its steps; none where that doesn't matter
 * @param missing parts of the facts that must be missing; none where that doesn't matter
 */
public record AnswerExpected(
    Question question,
    Ruling ruling,
    Optional<List<String>> under,
    List<Grounded> bases,
    Optional<List<String>> addressees,
    List<String> because,
    List<String> missing)
    implements Expectation {

  /**
   * A clause on which the answer must rest, as its document has it.
   *
   * @param clause the clause's identifier
   * @param force how strongly it speaks
   * @param cites the place of the document
   */
  public record Grounded(String clause, Force force, String cites) implements Serializable {

    /**
     * Checks that every part is there.
     *
     * @param clause the clause's identifier
     * @param force how strongly it speaks
     * @param cites the place of the document
     */
    public Grounded {
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(force, "force");
      Objects.requireNonNull(cites, "cites");
    }

    private static Grounded of(Basis basis) {
      return new Grounded(basis.clause(), basis.force(), basis.citation());
    }

    @Override
    public String toString() {
      return clause + " " + force.text() + ", " + cites;
    }
  }

  /**
   * Copies the lists in.
   *
   * @param question the question
   * @param ruling what the answer must be
   * @param under the clauses on which it must rest
   * @param bases some of those clauses, with their force and citation
   * @param addressees the addressees that it must name
   * @param because parts of its steps
   * @param missing parts of the facts that must be missing
   */
  public AnswerExpected {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(ruling, "ruling");
    under = under.map(List::copyOf);
    bases = List.copyOf(bases);
    addressees = addressees.map(List::copyOf);
    because = List.copyOf(because);
    missing = List.copyOf(missing);
  }

  @Override
  public List<Failure> failures(ScenarioRun run) {
    Answer answer = run.assessment().answer(question);
    List<String> steps = answer.because().stream().map(Step::text).toList();
    List<Failure> failures = new ArrayList<>();
    same(ruling.text(), answer.ruling().text(), "the answer", steps).ifPresent(failures::add);
    under
        .flatMap(clauses ->
            same(clauses, answer.under().stream().map(Basis::clause).toList(), "clauses", steps))
        .ifPresent(failures::add);
    List<Grounded> found = answer.under().stream().map(Grounded::of).toList();
    bases.stream()
        .filter(basis -> !found.contains(basis))
        .flatMap(basis -> same(basis, found, "a clause", steps).stream())
        .forEach(failures::add);
    addressees
        .flatMap(to -> same(
            to,
            answer.addressees().stream().map(Addressee::toString).toList(),
            "addressees",
            steps))
        .ifPresent(failures::add);
    said(because, steps, "steps", steps).ifPresent(failures::add);
    said(missing, answer.missing(), "missing facts", steps).ifPresent(failures::add);
    return failures;
  }

  private Optional<Failure> same(Object wanted, Object found, String what, List<String> steps) {
    return wanted.equals(found)
        ? Optional.empty()
        : Optional.of(
            new Failure(what + " to " + question + " to be " + wanted, found.toString(), steps));
  }

  private Optional<Failure> said(
      List<String> wanted, List<String> found, String what, List<String> steps) {
    boolean all =
        wanted.stream().allMatch(text -> found.stream().anyMatch(one -> one.contains(text)));
    return all
        ? Optional.empty()
        : Optional.of(new Failure(
            what + " of the answer to " + question + " to say " + wanted, found.toString(), steps));
  }

  private Object writeReplace() {
    return new StoredAnswerExpected(
        question, ruling, under.orElse(null), bases, addressees.orElse(null), because, missing);
  }

  /** What is stored of it, since an {@code Optional} can't be. */
  private record StoredAnswerExpected(
      Question question,
      Ruling ruling,
      @Nullable List<String> under,
      List<Grounded> bases,
      @Nullable List<String> addressees,
      List<String> because,
      List<String> missing)
      implements Serializable {

    private Object readResolve() {
      return new AnswerExpected(
          question,
          ruling,
          Optional.ofNullable(under),
          bases,
          Optional.ofNullable(addressees),
          because,
          missing);
    }
  }
}
