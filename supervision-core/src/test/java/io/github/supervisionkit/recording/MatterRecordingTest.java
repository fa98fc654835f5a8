package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.record;
import static io.github.supervisionkit.duty.Scene.session;
import static io.github.supervisionkit.recording.MatterScene.inFormalSession;
import static io.github.supervisionkit.recording.MatterScene.matter;
import static io.github.supervisionkit.recording.MatterScene.only;
import static io.github.supervisionkit.recording.MatterScene.outside;
import static io.github.supervisionkit.recording.MatterScene.service;
import static io.github.supervisionkit.recording.MatterScene.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when a matter is recorded. */
class MatterRecordingTest {

  private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
  private static final LocalDate TUE_2026_10_06 = LocalDate.of(2026, 10, 6);
  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  @Test
  void a_significant_decision_in_a_formal_session_has_24_hours_from_its_instant() {
    Verdict verdict = only(
        inFormalSession(
            matter("significant-decision", "2026-10-05T11:30:00+01:00").build()),
        SAT_2026_11_21);
    assertThat(verdict.duty()).isEqualTo("X-14/x1");
    assertThat(verdict.person()).contains("m1");
    assertThat(verdict.caseId()).contains("c1");
    assertThat(verdict.limit()).isEmpty();
    assertThat(verdict.limitAt()).contains(OffsetDateTime.parse("2026-10-06T11:30:00+01:00"));
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
    assertThat(verdict.overdueDays()).hasValue(46);
    assertThat(verdict.because())
        .extracting(Step::text)
        .startsWith(
            "matter x1 (significant-decision) arose on 5 October 2026 in session s1",
            "within 24 hours (X-14, Section 14): from 11:30 on 5 October 2026"
                + " until 11:30 on 6 October 2026");
  }

  @Test
  void an_instant_on_the_as_of_day_is_due_until_the_day_ends() {
    ServiceRecord service = inFormalSession(
        matter("significant-decision", "2026-10-05T11:30:00+01:00").build());
    assertThat(only(service, TUE_2026_10_06).status()).isEqualTo(Status.DUE);
    assertThat(only(service, TUE_2026_10_06.plusDays(1)).status()).isEqualTo(Status.OVERDUE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-06T11:30:00+01:00, met",
    "2026-10-06T10:30:00Z, met",
    "2026-10-06T11:30:01+01:00, met-late",
    "2026-10-06, met",
    "2026-10-07, met-late",
  })
  void one_second_after_24_hours_is_late_and_a_mere_date_is_judged_in_favour_of_done(
      String recorded, String status) {
    Verdict verdict = only(
        inFormalSession(
            matter("significant-decision", "2026-10-05T11:30:00+01:00").build(),
            record("x1", "case-record", recorded).caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(verdict.status().text()).isEqualTo(status);
  }

  @Test
  void a_date_against_an_instant_says_that_dates_are_compared() {
    Verdict verdict = only(
        inFormalSession(
            matter("significant-decision", "2026-10-05T11:30:00+01:00").build(),
            record("x1", "case-record", "2026-10-06").caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(verdict.because())
        .extracting(Step::text)
        .contains("an instant is known on one side only, so dates are compared, in favour of done");
  }

  @Test
  void of_a_mere_date_the_limit_is_the_end_of_the_next_day_and_says_so() {
    Verdict verdict = only(inFormalSession(matter("urgent", "2026-10-05").build()), TUE_2026_10_06);
    assertThat(verdict.limit()).contains(TUE_2026_10_06);
    assertThat(verdict.limitAt()).isEmpty();
    assertThat(verdict.computedFromDate()).isTrue();
    assertThat(verdict.status()).isEqualTo(Status.DUE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-24T11:30:00+01:00, 2026-10-25T10:30:00Z",
    "2026-03-28T11:30:00Z, 2026-03-29T12:30:00+01:00",
  })
  void elapsed_hours_stay_24_when_the_clocks_change(String arose, String limit) {
    Verdict verdict =
        only(outside(matter("urgent", arose).by("m1").build()), LocalDate.parse("2026-12-01"));
    assertThat(verdict.limitAt()).contains(OffsetDateTime.parse(limit));
  }

  @Test
  void the_record_of_the_session_does_not_discharge_the_matter() {
    Verdict verdict = only(
        inFormalSession(
            matter("urgent", "2026-10-05").build(),
            record("s1", "case-record", "2026-10-05").caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
  }

  @Test
  void a_matter_without_a_day_is_undetermined() {
    Matter matter = Matter.builder().id("x1").kind("urgent").build();
    Verdict verdict = only(outside(matter), SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(verdict.missing()).containsExactly("when matter x1 arose");
  }

  @Test
  void a_matter_after_the_as_of_day_does_not_exist_yet() {
    assertThat(verdicts(outside(matter("urgent", "2026-10-06").build()), MON_2026_10_05))
        .isEmpty();
  }

  @Test
  void the_end_of_an_informal_talk_is_the_limit_of_what_is_recorded_at_once() {
    PolicyPack atOnce = Scene.policy(
        ClauseKind.RECORDING,
        new Recording(
            new Trigger.MatterArises(List.of("informal-significant"), Setting.ELSEWHERE),
            "",
            Recorder.EITHER,
            "",
            TimeLimit.atTheEnd(),
            TimeLimit.atTheEnd()));
    Session informal = session("2026-10-05T10:00:00+01:00")
        .end(Moment.parse("2026-10-05T10:40:00+01:00"))
        .form("informal")
        .addMatters(matter("informal-significant", "2026-10-05T10:10:00+01:00").build())
        .build();
    ServiceRecord service = service()
        .addSessions(informal)
        .addRecords(
            record("x1", "staff-record", "2026-10-05T10:40:00+01:00").by("p1").build())
        .build();
    Verdict verdict =
        Scene.verdicts(RecordingAssessor::new, atOnce, service, SAT_2026_11_21).get(0);
    assertThat(verdict.limitAt()).contains(OffsetDateTime.parse("2026-10-05T10:40:00+01:00"));
    assertThat(verdict.place()).isEmpty();
    assertThat(verdict.status()).isEqualTo(Status.MET);
  }
}
