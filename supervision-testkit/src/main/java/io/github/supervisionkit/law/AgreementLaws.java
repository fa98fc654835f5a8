package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.contract.AgreementProblem;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Laws of agreements and of how they are checked, M-01 to M-03. */
public final class AgreementLaws {

  private static final String FREQUENCY = "frequency";

  private AgreementLaws() {}

  /**
   * M-01: what asks for more is never refused as laxer where what asks for less is not.
   *
   * @param check gives the problems of an agreement
   * @param agreement an agreement
   * @param stricter the same agreement, where keeping its cadence always keeps the other one's; both in the unit that the policy wants
   */
  public static void m01_a_stricter_one_is_never_refused_as_laxer(
      Function<Agreement, List<AgreementProblem>> check, Agreement agreement, Agreement stricter) {
    if (about(FREQUENCY, check.apply(agreement)).isEmpty()) {
      assertThat(about(FREQUENCY, check.apply(stricter)))
          .as(
              "M-01: agreement `%s` every %s, where every %s is not refused",
              stricter, every(stricter), every(agreement))
          .isEmpty();
    }
  }

  /**
   * M-02: all problems are told at once, so that a term that is taken out adds its own problem and changes no other.
   *
   * @param check gives the problems of an agreement
   * @param agreement an agreement
   * @param without the same agreement without the term
   * @param term a term that the policy asks for, and the agreement has
   */
  public static void m02_a_term_taken_out_adds_its_own_problem(
      Function<Agreement, List<AgreementProblem>> check,
      Agreement agreement,
      Agreement without,
      String term) {
    List<AgreementProblem> before = check.apply(agreement);
    List<AgreementProblem> after = check.apply(without);
    assertThat(about(term, before)).as("M-02: `%s` while it has the term", term).isEmpty();
    assertThat(about(term, after)).as("M-02: `%s` without the term", term).isNotEmpty();
    assertThat(after.stream().filter(problem -> !problem.term().equals(term)))
        .as("M-02: what is wrong besides `%s`", term)
        .containsExactlyElementsOf(before);
  }

  /**
   * M-03: what is agreed on how often never puts a limit off.
   *
   * @param evaluation what answers
   * @param question the question, where agreements say nothing on how often
   * @param agreed the same question, where they do; of people with whom nothing looser may be agreed
   */
  public static void m03_what_is_agreed_never_puts_a_limit_off(
      Evaluation evaluation, Question question, Question agreed) {
    Map<String, LocalDate> with = limits(evaluation, agreed);
    limits(evaluation, question)
        .forEach((line, limit) -> assertThat(with.getOrDefault(line, LocalDate.MAX))
            .as("M-03: the limit of %s, with what is agreed, %s", line, agreed)
            .isBeforeOrEqualTo(limit));
  }

  /** The earliest limit of each person and stream. */
  private static Map<String, LocalDate> limits(Evaluation evaluation, Question question) {
    Map<String, LocalDate> limits = new TreeMap<>();
    for (Verdict verdict : evaluation.verdicts(question.service(), question.asOf())) {
      if (verdict.kind() == ClauseKind.STAFF_FREQUENCY && verdict.stream().isPresent()) {
        String line = verdict.person().orElse("") + " in " + verdict.stream().get();
        verdict
            .limit()
            .ifPresent(limit ->
                limits.merge(line, limit, (one, other) -> one.isBefore(other) ? one : other));
      }
    }
    return limits;
  }

  private static List<AgreementProblem> about(String term, List<AgreementProblem> problems) {
    return problems.stream().filter(problem -> problem.term().equals(term)).toList();
  }

  private static String every(Agreement agreement) {
    return agreement.every().map(cadence -> cadence.text()).orElse("now and then");
  }
}
