package io.github.supervisionkit.form;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.CountsWithOffer;
import io.github.supervisionkit.policy.DoesNotCount;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.FormNeeds;
import io.github.supervisionkit.policy.FormPermitted;
import io.github.supervisionkit.policy.FormPreferred;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.question.Answer;
import io.github.supervisionkit.question.Line;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormsTest {

  private static final LocalDate MON_2025_03_10 = LocalDate.of(2025, 3, 10);
  private static final LocalDate SUN_2025_03_09 = LocalDate.of(2025, 3, 9);

  private static final PolicyPack POLICY = Scene.policy(List.of(
      clause("X-1", ClauseKind.FORM, Force.SHOULD, new FormPreferred("one-to-one")),
      clause(
          "X-2",
          ClauseKind.FORM,
          Force.MAY,
          new CountsWithOffer("group", "formal", "offer", Period.ofMonths(12))),
      clause("X-3", ClauseKind.FORM, Force.MUST, new DoesNotCount("chat", "formal")),
      clause("X-4", ClauseKind.FORM, Force.MAY, new FormPermitted("peer", "among equals")),
      clause(
          "X-5",
          ClauseKind.PLANNING,
          Force.MUST,
          new FormNeeds("chat", "supervisee", List.of("Bring the issue.")))));

  private static ServiceRecord offered(LocalDate on) {
    return ServiceRecord.builder()
        .addPeople(
            Person.builder().id("p1").addEvents(new PersonEvent("offer", on)).build())
        .addSessions(
            Session.builder()
                .id("s1")
                .form("group")
                .start(Moment.parse("2026-03-02"))
                .addSupervisees("p1")
                .build(),
            Session.builder()
                .id("s2")
                .form("peer")
                .start(Moment.parse("2026-03-03"))
                .addSupervisees("p1")
                .build())
        .build();
  }

  private static Answer meet(String form, LocalDate offered) {
    return new FormGuide(Line.under(POLICY, offered(offered)))
        .answer(new Question.Meet("p1", form));
  }

  @Test
  void the_preferred_form_needs_nothing_else() {
    assertThat(meet("one-to-one", MON_2025_03_10)).hasToString("permitted[X-1]");
  }

  @Test
  void an_offer_of_twelve_months_ago_still_counts() {
    assertThat(meet("group", MON_2025_03_10)).hasToString("permitted[X-2, X-1]");
  }

  @Test
  void an_offer_of_a_day_more_does_not() {
    assertThat(meet("group", SUN_2025_03_09)).hasToString("not-permitted[X-2, X-1]");
  }

  @Test
  void a_form_that_does_not_count_may_not_stand_for_supervision() {
    assertThat(meet("chat", MON_2025_03_10)).hasToString("not-permitted[X-3]");
  }

  @Test
  void a_form_that_no_clause_speaks_of_is_left_open() {
    assertThat(meet("clinical", MON_2025_03_10)).hasToString("silent[]");
  }

  @Test
  void a_form_of_contact_needs_what_its_clause_lists() {
    Answer answer = new FormGuide(Line.under(POLICY)).answer(new Question.Prepare("chat"));

    assertThat(answer).hasToString("required[X-5]");
    assertThat(answer.because())
        .extracting(Step::text)
        .last()
        .isEqualTo("supervisee: Bring the issue.");
  }

  @Test
  void a_permission_that_was_used_has_a_verdict() {
    assertThat(
            Scene.verdicts(FormAssessor::new, POLICY, offered(MON_2025_03_10), Line.TUE_2026_03_10))
        .extracting(Object::toString)
        .containsExactly("X-2/p1 permitted", "X-4/s2 permitted");
  }

  @Test
  void the_last_session_of_the_form_is_named_that_was_held_under_the_policy() {
    ServiceRecord service = ServiceRecord.builder()
        .from(offered(MON_2025_03_10))
        .addSessions(Session.builder()
            .id("s3")
            .form("group")
            .start(Moment.parse("2026-03-04"))
            .addSupervisees("p1")
            .status(SessionStatus.CANCELLED)
            .build())
        .build();
    assertThat(Scene.verdicts(FormAssessor::new, POLICY, service, Line.TUE_2026_03_10))
        .extracting(verdict -> verdict.session().orElse(""))
        .containsExactly("s1", "s2");
  }

  @Test
  void what_a_form_may_have_beforehand_is_permitted() {
    PolicyPack pack = Scene.policy(List.of(clause(
        "X-1",
        ClauseKind.PLANNING,
        Force.MAY,
        new FormNeeds("chat", "supervisee", List.of("Bring the issue.")))));
    assertThat(new FormGuide(Line.under(pack)).answer(new Question.Prepare("chat")))
        .hasToString("permitted[X-1]");
  }

  @Test
  void a_permission_that_does_not_hold_has_none() {
    assertThat(
            Scene.verdicts(FormAssessor::new, POLICY, offered(SUN_2025_03_09), Line.TUE_2026_03_10))
        .extracting(Object::toString)
        .containsExactly("X-4/s2 permitted");
  }
}
