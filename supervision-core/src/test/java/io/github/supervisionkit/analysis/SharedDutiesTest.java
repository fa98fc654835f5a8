package io.github.supervisionkit.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.AgreementBeforeSessions;
import io.github.supervisionkit.policy.AgreementWritten;
import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.ContentAgreed;
import io.github.supervisionkit.policy.CopyToSupervisee;
import io.github.supervisionkit.policy.DirectionByOthers;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.HeldPrivately;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.NewDateAfterRearranging;
import io.github.supervisionkit.policy.NextBooked;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.policy.ReasonForChange;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.RetentionAfterLeaving;
import io.github.supervisionkit.policy.ReviewAfter;
import io.github.supervisionkit.policy.ReviewWithin;
import io.github.supervisionkit.policy.Revisit;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.SessionLength;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.SignOff;
import io.github.supervisionkit.policy.Signers;
import io.github.supervisionkit.policy.SupervisionChain;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.vocabulary.Condition;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SharedDutiesTest {

  private static final Condition EVERYONE = new Condition.Always();
  private static final TimeLimit NO_LIMIT = TimeLimit.none();
  private static final Rule SIGNED_BY_BOTH =
      new SignOff("formal", "", Signers.EVERYONE, TimeLimit.ofWorkingDays(5));
  private static final Rule COPIED = new CopyToSupervisee("formal", "", NO_LIMIT);
  private static final Rule MONTHLY = frequency("formal");
  private static final Rule APPRAISED = new AppraisalDue(EVERYONE, Period.ofYears(1));

  @Test
  void two_rules_of_one_session_share_an_identifier() {
    assertThat(of(MONTHLY, SIGNED_BY_BOTH, COPIED))
        .containsExactly("rules 2 and 3 of X-1 give a session of formal several duties of one"
            + " identifier; each needs a clause of its own");
    assertThat(of(new ReasonForChange("formal"), new NewDateAfterRearranging("formal")))
        .singleElement()
        .asString()
        .startsWith("rules 1 and 2 of X-1 give a changed session of formal");
  }

  @Test
  void two_limits_for_one_session_share_an_identifier() {
    Rule signedBySupervisor =
        new SignOff("formal", "", Signers.SUPERVISOR, TimeLimit.ofWorkingDays(2));

    assertThat(of(SIGNED_BY_BOTH, signedBySupervisor)).hasSize(1);
  }

  @Test
  void sessions_of_two_streams_are_told_apart() {
    assertThat(of(SIGNED_BY_BOTH, new CopyToSupervisee("group", "", NO_LIMIT))).isEmpty();
  }

  @Test
  void several_rules_of_one_person_are_told_at_once() {
    assertThat(of(MONTHLY, APPRAISED, new SupervisionChain(List.of("manager"))))
        .containsExactly("rules 1, 2 and 3 of X-1 give a person several duties of one identifier;"
            + " each needs a clause of its own");
  }

  @Test
  void rows_of_a_table_and_rules_about_one_agreement_are_one_duty() {
    Rule written =
        new AgreementWritten("one-to-one", EVERYONE, AgreementWritten.Owed.EACH_PAIR, Period.ZERO);

    assertThat(of(MONTHLY, frequency("group"))).isEmpty();
    assertThat(of(written, new AgreementBeforeSessions("one-to-one"))).isEmpty();
    assertThat(of(written, APPRAISED)).hasSize(1);
  }

  @Test
  void hours_have_a_name_of_their_own_beside_a_frequency_and_only_there() {
    Rule hours = new HoursInUnit("formal", EVERYONE, 2, CalendarUnit.MONTH);

    assertThat(of(MONTHLY, hours)).isEmpty();
    assertThat(of(APPRAISED, hours)).hasSize(1);
  }

  static List<Arguments> pairs() {
    Trigger.MatterArises urgent = new Trigger.MatterArises(List.of("urgent"), Setting.ANYWHERE);
    return List.of(
        Arguments.of("a session of formal", recording(new Trigger.SessionHeld("formal")), COPIED),
        Arguments.of("a session of formal", COPIED, new ContentAgreed("formal", "")),
        Arguments.of("a session of formal", COPIED, new NextBooked("formal")),
        Arguments.of("a session of formal", COPIED, new HeldPrivately("formal")),
        Arguments.of("a session of formal", COPIED, new SessionLength("formal", 90)),
        Arguments.of("a matter", recording(urgent), new DirectionByOthers(urgent)),
        Arguments.of("a matter", new DirectionByOthers(urgent), new Revisit(urgent, "formal")),
        Arguments.of("a person", APPRAISED, new ReviewWithin("new", "review", Period.ofMonths(6))),
        Arguments.of("a person", APPRAISED, new ReviewAfter("new", "review")),
        Arguments.of("a person", APPRAISED, new PriorityOnReturn(List.of("formal"))),
        Arguments.of(
            "a person", APPRAISED, new RetentionAfterLeaving(EVERYONE, Period.ofYears(6))));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void each_subject_has_several_kinds_of_rule(String subject, Rule one, Rule other) {
    assertThat(of(one, other)).singleElement().asString().contains(" give " + subject + " several");
  }

  @Test
  void what_is_written_down_about_each_case_discussed_is_told_apart_by_the_case() {
    assertThat(of(recording(new Trigger.CaseDiscussed("formal")), COPIED)).isEmpty();
  }

  @Test
  void a_review_has_a_name_of_its_own_beside_a_frequency() {
    assertThat(of(MONTHLY, new ReviewWithin("new", "review", Period.ofMonths(6))))
        .isEmpty();
    assertThat(of(MONTHLY, new ReviewAfter("new", "review"))).isEmpty();
  }

  private static Rule recording(Trigger trigger) {
    return new Recording(trigger, "", Recorder.SUPERVISOR, "", NO_LIMIT, NO_LIMIT);
  }

  private static List<String> of(Rule... rules) {
    return SharedDuties.of(Scene.policy(ClauseKind.SCOPE, rules)).stream()
        .map(Finding::text)
        .toList();
  }

  private static Frequency frequency(String stream) {
    return new Frequency(
        stream, EVERYONE, List.of(Phase.lasting(Cadence.everyMonths(1))), "", false, false);
  }
}
