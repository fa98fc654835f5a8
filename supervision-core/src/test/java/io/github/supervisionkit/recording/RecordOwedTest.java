package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.record;
import static io.github.supervisionkit.duty.Scene.session;
import static io.github.supervisionkit.recording.RecordingScene.WITHIN_5_WORKING_DAYS;
import static io.github.supervisionkit.recording.RecordingScene.discussed;
import static io.github.supervisionkit.recording.RecordingScene.only;
import static io.github.supervisionkit.recording.RecordingScene.recording;
import static io.github.supervisionkit.recording.RecordingScene.recordingPolicy;
import static io.github.supervisionkit.recording.RecordingScene.service;
import static io.github.supervisionkit.recording.RecordingScene.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.RecordContent;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which records a session brings, and who owes them. */
class RecordOwedTest {

  private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  @Test
  void a_discussion_is_owed_by_the_supervisor_in_the_case_s_record() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(discussed("2026-10-05").build()),
        MON_2026_10_05);
    assertThat(verdict.duty()).isEqualTo("X-1/s1/c1");
    assertThat(verdict.person()).contains("m1");
    assertThat(verdict.caseId()).contains("c1");
    assertThat(verdict.session()).contains("s1");
    assertThat(verdict.place()).contains("case-record");
    assertThat(verdict.kind()).isEqualTo(ClauseKind.RECORDING);
    assertThat(verdict.force()).isEqualTo(Force.MUST);
    assertThat(verdict.measuredFrom()).contains(MON_2026_10_05);
  }

  @Test
  void a_session_that_was_not_held_owes_no_record() {
    Session session = discussed("2026-10-05").status(SessionStatus.CANCELLED).build();
    assertThat(verdicts(recordingPolicy(WITHIN_5_WORKING_DAYS), service(session), SAT_2026_11_21))
        .isEmpty();
  }

  @Test
  void an_informal_talk_owes_no_record_of_formal_supervision() {
    Session session = discussed("2026-10-05").form("informal").build();
    assertThat(verdicts(recordingPolicy(WITHIN_5_WORKING_DAYS), service(session), SAT_2026_11_21))
        .isEmpty();
  }

  @Test
  void sessions_before_the_policy_and_after_its_end_owe_nothing() {
    PolicyPack pack = recordingPolicy(
        new InForce(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 8), false, LocalDate.MAX),
        WITHIN_5_WORKING_DAYS);
    ServiceRecord service = ServiceRecord.builder()
        .addSessions(
            discussed("2026-10-05").id("before").build(),
            discussed("2026-10-07").id("within").build(),
            discussed("2026-10-08").id("after").build())
        .build();
    assertThat(verdicts(pack, service, SAT_2026_11_21))
        .extracting(Verdict::duty)
        .containsExactly("X-1/within/c1");
  }

  @Test
  void one_clause_with_two_places_tells_its_duties_apart_by_place() {
    PolicyPack pack = recordingPolicy(
        recording(new Trigger.SessionHeld("formal"), "staff-record", TimeLimit.none()),
        recording(new Trigger.SessionHeld("formal"), "learning-log", TimeLimit.none()));
    assertThat(verdicts(pack, service(session("2026-10-05").build()), SAT_2026_11_21))
        .extracting(Verdict::duty)
        .containsExactly("X-1/s1/learning-log", "X-1/s1/staff-record");
  }

  @Test
  void a_session_and_its_cases_need_no_place_to_be_told_apart() {
    PolicyPack pack = recordingPolicy(
        recording(new Trigger.SessionHeld("formal"), "staff-record", TimeLimit.atTheEnd()),
        recording(new Trigger.CaseDiscussed("formal"), "case-record", TimeLimit.atTheEnd()));
    assertThat(verdicts(pack, service(discussed("2026-10-05").build()), SAT_2026_11_21))
        .extracting(Verdict::duty)
        .containsExactly("X-1/s1", "X-1/s1/c1");
  }

  @Test
  void an_in_depth_discussion_cites_what_its_record_holds() {
    Clause content = Scene.clause(
        "X-2",
        ClauseKind.RECORDING,
        Force.MUST,
        new RecordContent(Depth.IN_DEPTH, "the reflection and the plan"));
    PolicyPack pack = policy(List.of(
        Scene.clause("X-1", ClauseKind.RECORDING, Force.MUST, WITHIN_5_WORKING_DAYS), content));
    Session session = session("2026-10-05")
        .addDiscussions(
            new CaseDiscussion("c1", Depth.CHECK_IN), new CaseDiscussion("c2", Depth.IN_DEPTH))
        .build();
    List<Verdict> verdicts = verdicts(pack, service(session), SAT_2026_11_21);
    String holds =
        "what the record of an in-depth discussion holds (X-2, Section 2): the reflection and the plan";
    assertThat(verdicts.get(0).because()).extracting(Step::text).doesNotContain(holds);
    assertThat(verdicts.get(1).because()).extracting(Step::text).contains(holds);
  }

  @Test
  void a_case_named_twice_in_a_session_is_recorded_once_at_the_greater_depth() {
    Session session = discussed("2026-10-05")
        .addDiscussions(new CaseDiscussion("c1", Depth.IN_DEPTH))
        .build();
    Verdict verdict =
        only(recordingPolicy(WITHIN_5_WORKING_DAYS), service(session), SAT_2026_11_21);
    assertThat(verdict.because().get(0).text()).contains("at in-depth depth");
  }

  @Test
  void a_supervisee_owes_the_record_of_the_case() {
    Recording rule = new Recording(
        new Trigger.CaseDiscussed("formal"),
        "case-record",
        Recorder.SUPERVISEE,
        "",
        TimeLimit.none(),
        TimeLimit.none());
    Verdict verdict = only(
        recordingPolicy(rule),
        service(
            discussed("2026-10-05").build(),
            record("s1", "case-record", "2026-10-07").by("p1").caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(verdict.person()).contains("p1");
    assertThat(verdict.status()).isEqualTo(Status.MET);
  }

  @Test
  void the_record_of_a_session_over_midnight_tells_when_it_ended() {
    Session session = Scene.session("2026-10-05T23:00:00+01:00")
        .end(Moment.parse("2026-10-06T00:30:00+01:00"))
        .build();
    Recording rule = RecordingScene.recording(
        new Trigger.SessionHeld("formal"), "staff-record", TimeLimit.ofWorkingDays(5));
    assertThat(RecordingScene.only(
                RecordingScene.recordingPolicy(rule),
                RecordingScene.service(session),
                LocalDate.of(2026, 10, 7))
            .because())
        .extracting(Step::text)
        .contains("it ended on 6 October 2026, and is recorded from there");
  }

  @ParameterizedTest(name = "decisions and {0} {1}, in another place: {2}")
  @CsvSource({
    "decision, FORMAL, X-1/x1/case-record",
    "decision, ANYWHERE, X-1/x1/case-record",
    "decision, ELSEWHERE, X-1/x1",
    "concern, FORMAL, X-1/x1"
  })
  void a_place_tells_two_records_of_one_matter_apart(String kind, Setting where, String duty) {
    PolicyPack pack = Scene.policy(List.of(Scene.clause(
        "X-1",
        ClauseKind.RECORDING,
        Force.MUST,
        arising("decision", Setting.FORMAL, "case-record"),
        arising(kind, where, "staff-record"))));
    ServiceRecord service =
        MatterScene.inFormalSession(MatterScene.matter("decision", "2026-10-05").build());
    assertThat(Scene.verdicts(RecordingAssessor::new, pack, service, LocalDate.of(2026, 10, 5)))
        .extracting(Verdict::duty)
        .contains(duty);
    PolicyPack turned = Scene.policy(List.of(Scene.clause(
        "X-1",
        ClauseKind.RECORDING,
        Force.MUST,
        arising(kind, where, "staff-record"),
        arising("decision", Setting.FORMAL, "case-record"))));
    assertThat(Scene.verdicts(RecordingAssessor::new, turned, service, LocalDate.of(2026, 10, 5)))
        .extracting(Verdict::duty)
        .contains(duty);
  }

  private static Recording arising(String kind, Setting where, String place) {
    return RecordingScene.recording(
        new Trigger.MatterArises(List.of(kind), where), place, TimeLimit.ofWorkingDays(5));
  }

  @ParameterizedTest
  @CsvSource({"2026-10-04, 0", "2026-10-05, 1"})
  void a_matter_for_a_session_that_lies_ahead_is_recorded_from_the_session_on(
      LocalDate asOf, int owed) {
    ServiceRecord service =
        MatterScene.inFormalSession(MatterScene.matter("urgent", "2026-10-01").build());
    assertThat(MatterScene.verdicts(service, asOf)).hasSize(owed);
  }
}
