package io.github.supervisionkit.access;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.DisclosedWithPermission;
import io.github.supervisionkit.policy.EvidenceIn;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.MayRead;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Line;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.workforce.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessGuideTest {

  private static final PolicyPack POLICY = Scene.policy(List.of(
      clause(
          "X-1",
          ClauseKind.ACCESS,
          Force.MUST,
          new MayRead(List.of("supervisors-line-manager"), "at discretion"),
          new EvidenceIn(List.of("appraisal"))),
      clause(
          "X-2",
          ClauseKind.CONFIDENTIALITY,
          Force.MUST,
          new DisclosedWithPermission("personal-record", List.of("risk")))));

  private static Answer read(String reader, Optional<String> place, Optional<String> ground) {
    return read(reader, place, ground, Optional.empty());
  }

  private static Answer read(
      String reader,
      Optional<String> place,
      Optional<String> ground,
      Optional<List<String>> agreed) {
    return new AccessGuide(Line.under(POLICY))
        .answer(new Question.Read(reader, "p1", place, ground, agreed));
  }

  @Test
  void the_supervisor_s_line_manager_may_read_on_the_condition_of_the_clause() {
    Answer answer = read("m2", Optional.empty(), Optional.empty());

    assertThat(answer).hasToString("permitted[X-1]");
    assertThat(answer.because())
        .extracting(Step::text)
        .last()
        .isEqualTo("m2 may read at discretion");
  }

  @Test
  void another_may_not() {
    assertThat(read("m3", Optional.empty(), Optional.empty())).hasToString("not-permitted[]");
  }

  @Test
  void the_two_need_no_clause() {
    assertThat(read("m1", Optional.of("personal-record"), Optional.empty()))
        .hasToString("permitted[]");
  }

  @Test
  void a_separate_record_goes_before_the_clause_on_reading() {
    Optional<String> place = Optional.of("personal-record");

    assertThat(read("m2", place, Optional.empty())).hasToString("ask[X-2]");
    assertThat(read("m2", place, Optional.empty(), Optional.of(List.of())))
        .hasToString("not-permitted[X-2]");
    assertThat(read("m3", place, Optional.empty(), Optional.of(List.of("p1"))))
        .hasToString("permitted[X-2]");
  }

  @Test
  void on_an_excepted_ground_the_clause_on_reading_applies_again() {
    Optional<String> place = Optional.of("personal-record");

    assertThat(read("m2", place, Optional.of("risk"))).hasToString("permitted[X-1, X-2]");
    assertThat(read("m3", place, Optional.of("risk"))).hasToString("not-permitted[X-2]");
  }

  @Test
  void a_line_that_is_not_recorded_leaves_it_undetermined_and_says_what_is_missing() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").build(), Person.builder().id("x1").build())
        .build();
    Answer answer = new AccessGuide(Line.under(POLICY, service))
        .answer(
            new Question.Read("x1", "p1", Optional.empty(), Optional.empty(), Optional.empty()));

    assertThat(answer).hasToString("undetermined[X-1]");
    assertThat(answer.missing())
        .containsExactly("who is the `supervisors-line-manager` of p1 on 2026-03-10, which the"
            + " organisation can supply");
  }

  @Test
  void a_record_is_evidence_in_the_proceedings_that_are_named_and_in_no_others() {
    AccessGuide guide = new AccessGuide(Line.under(POLICY));

    assertThat(guide.answer(new Question.Use("p1", "appraisal"))).hasToString("permitted[X-1]");
    assertThat(guide.answer(new Question.Use("p1", "risk"))).hasToString("not-permitted[]");
  }
}
