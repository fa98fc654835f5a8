package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.KnownOn;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Laws of whole evaluations, A-01 to A-09. */
public final class AssessmentLaws {

  private AssessmentLaws() {}

  /**
   * equal questions have equal answers, reasons included.
   *
   * @param evaluation what answers
   * @param question the question
   */
  public static void a01_equal_questions_have_equal_answers(
      Evaluation evaluation, Question question) {
    List<Verdict> first = answers(evaluation, question);
    same("A-01: asked again, " + question, answers(evaluation, question), first);
  }

  /**
   * the order of the inputs never matters.
   *
   * @param evaluation what answers
   * @param question the question
   * @param reordered the same service in another order
   */
  public static void a02_the_order_of_the_inputs_does_not_matter(
      Evaluation evaluation, Question question, ServiceRecord reordered) {
    same(
        "A-02: in another order, " + question,
        answers(evaluation, new Question(reordered, question.asOf())),
        answers(evaluation, question));
  }

  /**
   * an event more never brings the limit of its line forward, and so never breaches it.
   *
   * @param evaluation what answers
   * @param question the question, about people without absences that excuse
   * @param more the same service with a session more
   */
  public static void a03_an_event_more_never_brings_a_limit_forward(
      Evaluation evaluation, Question question, ServiceRecord more) {
    neverEarlier(
        "A-03: with a session more, " + question,
        staffLines(answers(evaluation, question)),
        staffLines(answers(evaluation, new Question(more, question.asOf()))));
  }

  /**
   * moving the last event later never brings the next limit forward.
   *
   * @param evaluation what answers
   * @param question the question, about people without absences that excuse
   * @param later the same service with somebody's last session later, and not after the as-of day
   */
  public static void a04_a_later_event_never_brings_a_limit_forward(
      Evaluation evaluation, Question question, ServiceRecord later) {
    neverEarlier(
        "A-04: with the last session later, " + question,
        staffLines(answers(evaluation, question)),
        staffLines(answers(evaluation, new Question(later, question.asOf()))));
  }

  /**
   * a requirement more never puts a binding limit off.
   *
   * @param fewer what answers under fewer requirements
   * @param more what answers under the same and more
   * @param question the question, about people whose roles do not change
   */
  public static void a05_a_requirement_more_never_puts_a_limit_off(
      Evaluation fewer, Evaluation more, Question question) {
    neverEarlier(
        "A-05: under fewer requirements, " + question,
        lines(answers(more, question)),
        lines(answers(fewer, question)));
  }

  /**
   * an accepted arrangement never puts a binding limit off, and leaves the duties of everybody else as they are.
   *
   * <p>Its own person's duties of frequency may come sooner, not only through its own limit: where the arrangement ceases because a
   * stricter rule begins, that rule takes over from it.
   *
   * @param evaluation what answers
   * @param question the question
   * @param arranged the same service with an arrangement more, which has not ended, of somebody with whom nothing looser may be
   *     agreed
   * @param person whose arrangement it is
   */
  public static void a06_an_arrangement_never_puts_a_limit_off(
      Evaluation evaluation, Question question, ServiceRecord arranged, String person) {
    List<Verdict> before = answers(evaluation, question);
    List<Verdict> after = answers(evaluation, new Question(arranged, question.asOf()));
    assertThat(readings(ofOthers(after, person)))
        .as("A-06: of others than %s, with an arrangement of %s, %s", person, person, question)
        .isEqualTo(readings(ofOthers(before, person)));
    neverEarlier(
        "A-06: without the arrangement of " + person + ", " + question,
        lines(after),
        lines(before));
    assertThat(lines(after).keySet())
        .as("A-06: what has a limit, with an arrangement of %s, %s", person, question)
        .containsAll(lines(before).keySet());
  }

  /**
   * what happens after the as-of day changes nothing, but for what is planned: a session that is booked, and the return from
   * an absence.
   *
   * @param evaluation what answers
   * @param question the question
   * @param zone the policy's time zone
   */
  public static void a07_later_facts_change_nothing(
      Evaluation evaluation, Question question, ZoneId zone) {
    ServiceRecord known = KnownOn.the(question.asOf(), question.service(), zone);
    assertThat(readings(answers(evaluation, new Question(known, question.asOf()))))
        .as("A-07: without what happens later, %s", question)
        .isEqualTo(readings(answers(evaluation, question)));
  }

  /**
   * a holiday more never brings a recording limit forward.
   *
   * @param evaluation what answers
   * @param question the question
   * @param closed the same service with a closure more
   */
  public static void a08_a_holiday_more_never_brings_a_record_forward(
      Evaluation evaluation, Question question, ServiceRecord closed) {
    neverEarlier(
        "A-08: with a closure more, " + question,
        recordings(answers(evaluation, question)),
        recordings(answers(evaluation, new Question(closed, question.asOf()))));
  }

  /**
   * every duty is told once, its status fits its limit, and each line has one binding limit, the earliest.
   *
   * @param evaluation what answers
   * @param question the question
   */
  public static void a09_answers_fit_together(Evaluation evaluation, Question question) {
    List<Verdict> verdicts = answers(evaluation, question);
    Set<String> duties = new HashSet<>();
    Map<String, LocalDate> binding = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      assertThat(duties.add(verdict.duty()))
          .as("A-09: %s is told once, %s", verdict.duty(), question)
          .isTrue();
      fits(verdict, question);
      if (verdict.binding()) {
        LocalDate before = binding.put(line(verdict), verdict.limit().orElseThrow());
        assertThat(before)
            .as("A-09: %s binds alone, %s", verdict.duty(), question)
            .isNull();
      }
    }
    assertThat(binding).as("A-09: binding limits, %s", question).isEqualTo(lines(verdicts));
  }

  /** Dates and states first, since a verdict by itself is written short. */
  private static void same(String law, List<Verdict> found, List<Verdict> expected) {
    assertThat(readings(found)).as("%s", law).isEqualTo(readings(expected));
    assertThat(found).as("%s, reasons included", law).isEqualTo(expected);
  }

  private static void fits(Verdict verdict, Question question) {
    LocalDate last =
        verdict.limit().or(() -> verdict.limitAt().map(at -> at.toLocalDate())).orElse(null);
    String what = "A-09: " + verdict + " against its limit, " + question;
    if (verdict.status() == Status.OVERDUE) {
      assertThat(last).as(what).isBefore(question.asOf());
    } else if (verdict.status() == Status.DUE) {
      assertThat(last).as(what).isEqualTo(question.asOf());
    } else if (verdict.status() == Status.DUE_SOON) {
      assertThat(last).as(what).isAfter(question.asOf());
    }
  }

  private static List<Verdict> answers(Evaluation evaluation, Question question) {
    return evaluation.verdicts(question.service(), question.asOf());
  }

  private static String line(Verdict verdict) {
    return switch (verdict.kind()) {
      case STAFF_FREQUENCY ->
        verdict.stream()
            .map(stream -> verdict.person().orElse("") + " in " + stream)
            .orElse("");
      case CASE_CADENCE -> verdict.caseId().orElse("");
      default -> "";
    };
  }

  /** The earliest limit of each person or case and stream. */
  private static Map<String, LocalDate> lines(List<Verdict> verdicts) {
    Map<String, LocalDate> lines = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      if (!line(verdict).isEmpty() && verdict.limit().isPresent()) {
        lines.merge(
            line(verdict),
            verdict.limit().get(),
            (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return lines;
  }

  /** A session more may be one that a case was missing from, so that only the lines of its people are asked about. */
  private static Map<String, LocalDate> staffLines(List<Verdict> verdicts) {
    return lines(verdicts.stream()
        .filter(verdict -> verdict.kind() == ClauseKind.STAFF_FREQUENCY)
        .toList());
  }

  /** The duties of frequency of all but one person, and the cadences of all cases. */
  private static List<Verdict> ofOthers(List<Verdict> verdicts, String person) {
    return verdicts.stream()
        .filter(verdict -> verdict.kind() == ClauseKind.CASE_CADENCE
            || (verdict.kind() == ClauseKind.STAFF_FREQUENCY
                && !verdict.person().filter(person::equals).isPresent()))
        .toList();
  }

  private static Map<String, LocalDate> recordings(List<Verdict> verdicts) {
    Map<String, LocalDate> limits = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      if (verdict.kind() == ClauseKind.RECORDING) {
        verdict.limit().ifPresent(limit -> limits.put(verdict.duty(), limit));
      }
    }
    return limits;
  }

  /** A limit that is gone has been put off for good. */
  private static void neverEarlier(
      String law, Map<String, LocalDate> before, Map<String, LocalDate> after) {
    after.forEach((line, limit) -> {
      if (before.containsKey(line)) {
        assertThat(limit).as("%s: %s", law, line).isAfterOrEqualTo(before.get(line));
      }
    });
  }

  /** What a verdict says, its words and what is only planned left aside. */
  private static Map<String, String> readings(List<Verdict> verdicts) {
    Map<String, String> readings = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      readings.put(
          verdict.duty(),
          List.of(
                  verdict.status().text(),
                  "limit " + verdict.limit(),
                  "at " + verdict.limitAt(),
                  "last practical day " + verdict.lastPracticalDay(),
                  "measured from " + verdict.measuredFrom(),
                  "done " + verdict.done(),
                  "source " + verdict.source(),
                  "priority " + verdict.priority(),
                  "problems " + verdict.problems())
              .toString());
    }
    return readings;
  }
}
