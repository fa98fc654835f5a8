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
import io.github.supervisionkit.policy.ShareByAgreement;
import io.github.supervisionkit.policy.ShareOnGrounds;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Line;
import io.github.supervisionkit.question.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharingGuideTest {

  private static final Clause GROUNDS = clause(
      "X-1",
      ClauseKind.CONFIDENTIALITY,
      Force.MAY,
      new ShareOnGrounds("supervisor", List.of("health"), List.of("nurse")));
  private static final Clause AGREEMENT = clause(
      "X-2",
      ClauseKind.CONFIDENTIALITY,
      Force.MAY,
      new ShareByAgreement("supervisors-line-manager"));
  private static final Clause REPORT = clause(
      "X-3",
      ClauseKind.CONFIDENTIALITY,
      Force.MUST,
      new DutyToReport(List.of("harm"), List.of("line-of-management")));
  private static final Clause SEPARATE = clause(
      "X-4",
      ClauseKind.CONFIDENTIALITY,
      Force.MUST,
      new SeparateRecord("personal-record", List.of("harm")),
      new DisclosedWithPermission("personal-record", List.of("harm")));

  private static Answer share(
      List<Clause> clauses, String by, String with, String ground, Optional<List<String>> agreed) {
    return new SharingGuide(Line.under(Scene.policy(clauses)))
        .answer(new Question.Share(
            by, Optional.of(with), "p1", Optional.empty(), Optional.of(ground), agreed));
  }

  @Test
  void on_a_ground_it_goes_to_the_party_that_the_clause_names() {
    assertThat(share(List.of(GROUNDS), "m1", "nurse", "health", Optional.empty()))
        .hasToString("permitted[X-1]");
  }

  @Test
  void another_party_is_told_from_the_one_that_the_clause_names() {
    Answer answer = share(List.of(GROUNDS), "m1", "m2", "health", Optional.empty());

    assertThat(answer).hasToString("not-permitted[X-1]");
    assertThat(answer.addressees()).singleElement().hasToString("nurse");
  }

  @Test
  void whoever_the_clause_does_not_entitle_may_not() {
    assertThat(share(List.of(GROUNDS), "p1", "nurse", "health", Optional.empty()))
        .hasToString("not-permitted[]");
  }

  @Test
  void with_the_agreement_of_both_it_goes_to_anybody() {
    List<Clause> clauses = List.of(GROUNDS, AGREEMENT);

    assertThat(share(clauses, "m1", "x1", "health", Optional.of(List.of("m1", "p1"))))
        .hasToString("permitted[X-2]");
    assertThat(share(clauses, "m1", "x1", "health", Optional.of(List.of("p1"))))
        .hasToString("not-permitted[X-2]");
  }

  @Test
  void in_doubt_the_one_whom_the_clause_names_is_asked() {
    Answer answer = share(List.of(AGREEMENT), "m1", "x1", "health", Optional.empty());

    assertThat(answer).hasToString("ask[X-2]");
    assertThat(answer.addressees()).singleElement().hasToString("supervisors-line-manager m2");
  }

  @Test
  void what_must_be_reported_comes_before_agreement() {
    List<Clause> clauses = List.of(AGREEMENT, REPORT);

    assertThat(share(clauses, "p1", "m3", "harm", Optional.of(List.of())))
        .hasToString("required[X-3]");
  }

  @Test
  void a_separate_record_is_shared_with_permission_or_on_an_excepted_ground() {
    SharingGuide guide = new SharingGuide(Line.under(Scene.policy(List.of(SEPARATE))));
    Optional<String> place = Optional.of("personal-record");

    assertThat(guide.answer(new Question.Share(
            "m1", Optional.empty(), "p1", place, Optional.empty(), Optional.empty())))
        .hasToString("ask[X-4]");
    assertThat(guide.answer(new Question.Share(
            "m1", Optional.empty(), "p1", place, Optional.of("harm"), Optional.empty())))
        .hasToString("permitted[X-4]");
  }

  @Test
  void a_personal_matter_may_stand_apart_unless_it_is_one_of_harm() {
    SeparateRecords records = new SeparateRecords(Line.under(Scene.policy(List.of(SEPARATE))));

    assertThat(records.answer(new Question.KeepApart("personal-record", Optional.empty())))
        .hasToString("permitted[X-4]");
    assertThat(records.answer(new Question.KeepApart("personal-record", Optional.of("harm"))))
        .hasToString("not-permitted[X-4]");
    assertThat(records.answer(new Question.KeepApart("log", Optional.empty())))
        .hasToString("silent[]");
  }
}
