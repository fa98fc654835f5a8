package io.github.supervisionkit.escalation;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.DutyToReport;
import io.github.supervisionkit.policy.Escalation;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Line;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.workforce.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscalationGuideTest {

  private static final PolicyPack POLICY = Scene.policy(List.of(
      clause(
          "X-1",
          ClauseKind.ESCALATION,
          Force.MUST,
          new Escalation(
              List.of("breakdown"),
              "both",
              List.of("supervisors-line-manager"),
              "They look into it.")),
      clause(
          "X-2",
          ClauseKind.ESCALATION,
          Force.MAY,
          new Escalation(
              List.of("quality", "breakdown"), "supervisee", List.of("human-resources"), "")),
      clause(
          "X-3",
          ClauseKind.CONFIDENTIALITY,
          Force.MUST,
          new DutyToReport(List.of("harm"), List.of("line-of-management")))));

  private static Answer goTo(String by, String concern) {
    return new EscalationGuide(Line.under(POLICY)).answer(new Question.GoTo(by, "p1", concern));
  }

  @Test
  void a_clause_that_obliges_decides_and_every_clause_names_its_addressee() {
    Answer answer = goTo("p1", "breakdown");

    assertThat(answer).hasToString("required[X-1, X-2]");
    assertThat(answer.addressees())
        .extracting(Object::toString)
        .containsExactly("supervisors-line-manager m2", "human-resources");
  }

  @Test
  void a_permission_alone_permits() {
    assertThat(goTo("p1", "quality")).hasToString("permitted[X-2]");
  }

  @Test
  void a_clause_for_the_supervisee_is_none_for_the_supervisor() {
    assertThat(goTo("m1", "quality")).hasToString("silent[]");
  }

  @Test
  void what_must_be_reported_has_its_addressees_too() {
    assertThat(goTo("m1", "harm").addressees())
        .singleElement()
        .hasToString("line-of-management m1, m2, m3");
  }

  @Test
  void where_no_supervisor_is_recorded_it_is_not_known_whether_somebody_is_one() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").build(), Person.builder().id("x1").build())
        .build();

    assertThat(new EscalationGuide(Line.under(POLICY, service))
            .answer(new Question.GoTo("x1", "p1", "breakdown")))
        .hasToString("undetermined[X-1]");
  }
}
