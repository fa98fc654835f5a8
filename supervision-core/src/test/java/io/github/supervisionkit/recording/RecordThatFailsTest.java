package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.record;
import static io.github.supervisionkit.duty.Scene.session;
import static io.github.supervisionkit.recording.RecordingScene.WITHIN_5_WORKING_DAYS;
import static io.github.supervisionkit.recording.RecordingScene.discussed;
import static io.github.supervisionkit.recording.RecordingScene.only;
import static io.github.supervisionkit.recording.RecordingScene.recordingPolicy;
import static io.github.supervisionkit.recording.RecordingScene.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.PassedOver;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that do not discharge what is owed, or leave it open whether they do. */
class RecordThatFailsTest {

  private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);
  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  @Test
  void a_record_after_the_as_of_day_does_not_exist_yet() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(
            discussed("2026-10-05").build(),
            record("s1", "case-record", "2026-10-13").caseId("c1").build()),
        MON_2026_10_12);
    assertThat(verdict.status()).isEqualTo(Status.DUE);
  }

  @Test
  void a_record_in_the_wrong_place_is_not_done_and_says_why() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(
            discussed("2026-10-05").build(),
            record("s1", "staff-record", "2026-10-07").build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
    assertThat(verdict.passedOver())
        .containsExactly(new PassedOver(
            "s1", Step.of("written in `{}`, not in `{}`", "staff-record", "case-record")));
  }

  @Test
  void a_record_by_the_wrong_person_is_not_done_and_says_why() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(
            discussed("2026-10-05").build(),
            record("s1", "case-record", "2026-10-07").by("p1").caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
    assertThat(verdict.passedOver())
        .extracting(over -> over.why().text())
        .containsExactly("written by p1, not by m1");
  }

  @Test
  void a_record_under_the_wrong_heading_is_not_done_and_says_why() {
    Recording rule = new Recording(
        new Trigger.CaseDiscussed("formal"),
        "case-record",
        Recorder.SUPERVISOR,
        "supervision",
        TimeLimit.ofWorkingDays(5),
        TimeLimit.ofWorkingDays(5));
    Verdict verdict = only(
        recordingPolicy(rule),
        service(
            discussed("2026-10-05").build(),
            record("s1", "case-record", "2026-10-07")
                .caseId("c1")
                .heading("visit")
                .build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
    assertThat(verdict.passedOver())
        .extracting(over -> over.why().text())
        .containsExactly("written under the heading `visit`, not under the heading `supervision`");
  }

  @Test
  void a_record_of_another_case_is_no_attempt_at_this_one() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(
            discussed("2026-10-05").build(),
            record("s1", "case-record", "2026-10-07").caseId("c2").build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
    assertThat(verdict.passedOver()).isEmpty();
  }

  @Test
  void a_wrong_record_before_the_right_one_stays_in_the_explanation() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(
            discussed("2026-10-05").build(),
            record("s1", "case-record", "2026-10-06").by("p1").caseId("c1").build(),
            record("s1", "case-record", "2026-10-07").caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.passedOver()).hasSize(1);
  }

  @Test
  void a_record_without_an_author_leaves_the_duty_undetermined() {
    RecordEntry anonymous = RecordEntry.builder()
        .of("s1")
        .place("case-record")
        .caseId("c1")
        .at(Moment.parse("2026-10-07"))
        .build();
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(discussed("2026-10-05").build(), anonymous),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(verdict.missing()).containsExactly("who wrote the record of s1 of 2026-10-07");
  }

  @Test
  void a_record_of_a_session_without_a_supervisor_leaves_the_duty_undetermined() {
    Session session = Session.builder()
        .id("s1")
        .start(Moment.parse("2026-10-05"))
        .addDiscussions(new CaseDiscussion("c1", Depth.CHECK_IN))
        .build();
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(session, record("s1", "case-record", "2026-10-07").caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(verdict.missing()).containsExactly("who supervised session s1");
  }

  @Test
  void a_wrong_record_after_the_right_one_is_not_told() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(
            discussed("2026-10-05").build(),
            record("s1", "case-record", "2026-10-06").caseId("c1").build(),
            record("s1", "case-record", "2026-10-07").by("p1").caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.passedOver()).isEmpty();
  }

  @ParameterizedTest(name = "one without an author, and the right one on {0}: {1}")
  @CsvSource({"2026-10-12, MET", "2026-10-13, UNDETERMINED"})
  void a_record_without_an_author_leaves_open_only_whether_a_late_one_was_in_time(
      String written, Status status) {
    RecordEntry anonymous = RecordEntry.builder()
        .of("s1")
        .place("case-record")
        .caseId("c1")
        .at(Moment.parse("2026-10-07"))
        .build();
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(
            discussed("2026-10-05").build(),
            anonymous,
            record("s1", "case-record", written).caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(status);
  }

  @ParameterizedTest(name = "asked for in `{0}`, of a case in {1}: {2}, {3} passed over")
  @CsvSource({
    "staff-record, staff-record, MET, 0",
    "staff-record, case-record, OVERDUE, 0",
    "'', case-record, MET, 0"
  })
  void what_is_written_elsewhere_of_a_case_is_no_record_of_the_session(
      String asked, String place, Status status, int passedOver) {
    Recording rule = RecordingScene.recording(
        new Trigger.SessionHeld("formal"), asked, TimeLimit.ofWorkingDays(5));
    Verdict verdict = only(
        recordingPolicy(rule),
        service(
            discussed("2026-10-05").build(),
            record("s1", place, "2026-10-07").caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.passedOver()).hasSize(passedOver);
  }

  @Test
  void what_was_written_is_told_with_its_place_and_heading() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(
            discussed("2026-10-05").build(),
            record("s1", "case-record", "2026-10-07")
                .caseId("c1")
                .heading("supervision")
                .build()),
        SAT_2026_11_21);
    assertThat(verdict.because())
        .extracting(step -> step.text())
        .contains(
            "recorded on 7 October 2026 by m1 in case-record under the heading `supervision`");
  }
}
