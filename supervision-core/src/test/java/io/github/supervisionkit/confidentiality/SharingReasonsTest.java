package io.github.supervisionkit.confidentiality;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.DisclosedWithPermission;
import io.github.supervisionkit.policy.DutyToReport;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.SeparateRecord;
import io.github.supervisionkit.policy.ShareOnGrounds;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Line;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.workforce.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why something may be shared or not, and what would have to be known to say so. */
class SharingReasonsTest {

  private static final Clause GROUNDS = clause(
      "X-1",
      ClauseKind.CONFIDENTIALITY,
      Force.MAY,
      new ShareOnGrounds("supervisor", List.of("health"), List.of("nurse")));
  private static final Clause REPORT = clause(
      "X-2",
      ClauseKind.CONFIDENTIALITY,
      Force.MUST,
      new DutyToReport(List.of("harm"), List.of("supervisors-line-manager")));
  private static final Clause SEPARATE = clause(
      "X-3",
      ClauseKind.CONFIDENTIALITY,
      Force.MUST,
      new SeparateRecord("personal-record", List.of("harm")),
      new DisclosedWithPermission("personal-record", List.of("harm")));

  /** Of p1's line, and of m1 and p1 of whom nobody recorded who supervises whom. */
  private static final ServiceRecord UNRECORDED = ServiceRecord.builder()
      .addPeople(Person.builder().id("p1").build(), Person.builder().id("m1").build())
      .build();

  @Test
  void where_no_clause_speaks_of_it_the_answer_names_the_question() {
    assertThat(because(share(Line.service(), Optional.empty(), "x1", "money", REPORT)))
        .containsExactly("no clause lets m1 share it with x1 on the ground `money`");
  }

  @Test
  void on_an_excepted_ground_the_usual_reasons_stand_beside_the_exception() {
    Answer answer =
        share(Line.service(), Optional.of("personal-record"), "m2", "harm", REPORT, SEPARATE);
    assertThat(answer).hasToString("required[X-2, X-3]");
    assertThat(because(answer))
        .contains(
            "`harm` is such a ground, so no permission is needed",
            "it goes to supervisors-line-manager");
  }

  @Test
  void on_an_excepted_ground_of_which_nothing_else_is_said_the_exception_alone_permits() {
    Answer answer = share(Line.service(), Optional.of("personal-record"), "m2", "harm", SEPARATE);
    assertThat(answer).hasToString("permitted[X-3]");
    assertThat(because(answer)).hasSize(2).noneMatch(step -> step.contains("no clause lets"));
  }

  @Test
  void who_shares_must_be_known_where_the_supervisor_alone_may() {
    Answer answer = share(UNRECORDED, Optional.empty(), "nurse", "health", GROUNDS);
    assertThat(answer).hasToString("undetermined[X-1]");
    assertThat(answer.missing())
        .containsExactly(
            "who is the `supervisor` of p1 on 2026-03-10," + " which the organisation can supply");
  }

  @Test
  void who_is_told_must_be_known_where_it_goes_to_somebody_of_the_line() {
    Answer answer = share(UNRECORDED, Optional.empty(), "m1", "harm", REPORT);
    assertThat(answer).hasToString("undetermined[X-2]");
    assertThat(answer.missing())
        .containsExactly("who is the `supervisors-line-manager` of p1 on 2026-03-10,"
            + " which the organisation can supply");
  }

  @Test
  void what_may_not_stand_apart_says_on_which_ground() {
    SeparateRecords records = new SeparateRecords(Line.under(Scene.policy(List.of(SEPARATE))));
    assertThat(
            because(records.answer(new Question.KeepApart("personal-record", Optional.of("harm")))))
        .containsExactly("A sentence. (X-3, Section 3)", "`harm` goes the usual way");
    assertThat(because(
            records.answer(new Question.KeepApart("personal-record", Optional.of("health")))))
        .containsExactly("A sentence. (X-3, Section 3)");
  }

  private static List<String> because(Answer answer) {
    return answer.because().stream().map(Step::text).toList();
  }

  private static Answer share(
      ServiceRecord service,
      Optional<String> place,
      String with,
      String ground,
      Clause... clauses) {
    return new SharingGuide(Line.under(Scene.policy(List.of(clauses)), service))
        .answer(new Question.Share(
            "m1", Optional.of(with), "p1", place, Optional.of(ground), Optional.empty()));
  }
}
