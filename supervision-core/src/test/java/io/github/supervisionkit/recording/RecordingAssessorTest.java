package io.github.supervisionkit.recording;

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
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when a record is owed. */
class RecordingAssessorTest {

  private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
  private static final LocalDate WED_2026_10_07 = LocalDate.of(2026, 10, 7);
  private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);
  private static final LocalDate TUE_2026_10_13 = LocalDate.of(2026, 10, 13);
  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource({
    "2026-10-05, due-soon",
    "2026-10-11, due-soon",
    "2026-10-12, due",
    "2026-10-13, overdue",
  })
  void five_working_days_after_monday_5_october_end_on_monday_12(LocalDate asOf, String status) {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS), service(discussed("2026-10-05").build()), asOf);
    assertThat(verdict.limit()).contains(MON_2026_10_12);
    assertThat(verdict.status().text()).isEqualTo(status);
  }

  @Test
  void a_record_of_wednesday_7_october_is_in_time_and_keeps_its_limit() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(
            discussed("2026-10-05").build(),
            record("s1", "case-record", "2026-10-07T09:00:00+01:00")
                .caseId("c1")
                .build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.done()).contains(WED_2026_10_07);
    assertThat(verdict.limit()).contains(MON_2026_10_12);
    assertThat(verdict.because())
        .extracting(Step::text)
        .containsExactly(
            "case c1 was discussed at check-in depth in session s1 on 5 October 2026",
            "within 5 working days (X-1, Section 1): day 1 is Tuesday 6 October 2026,"
                + " day 5 Monday 12 October 2026",
            "recorded on 7 October 2026 by m1 in case-record",
            "that is in time");
  }

  @Test
  void a_record_of_tuesday_13_october_is_met_late() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(
            discussed("2026-10-05").build(),
            record("s1", "case-record", "2026-10-13").caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.MET_LATE);
    assertThat(verdict.done()).contains(TUE_2026_10_13);
    assertThat(verdict.limit()).contains(MON_2026_10_12);
  }

  @Test
  void a_late_record_is_a_gap_of_the_day_of_its_limit() {
    List<Timeline> timelines = Scene.timelines(
        RecordingAssessor::new,
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(
            discussed("2026-10-05").build(),
            record("s1", "case-record", "2026-10-13").caseId("c1").build()),
        SAT_2026_11_21);
    assertThat(timelines.get(0).gaps(MON_2026_10_12, TUE_2026_10_13))
        .extracting(Occurrence::outcome)
        .containsExactly(Outcome.LATE);
  }

  @Test
  void overdue_since_12_october_is_40_days_and_29_working_days_on_21_november() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(discussed("2026-10-05").build()),
        SAT_2026_11_21);
    assertThat(verdict.overdueDays()).hasValue(40);
    assertThat(verdict.overdueWorkingDays()).hasValue(29);
    assertThat(verdict.because())
        .extracting(Step::text)
        .contains("the limit passed 40 days ago, 29 working days");
  }

  @Test
  void christmas_2026_passes_over_three_holidays_and_names_them() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(discussed("2026-12-24").build()),
        LocalDate.of(2026, 12, 24));
    assertThat(verdict.limit()).contains(LocalDate.of(2027, 1, 5));
    assertThat(verdict.because())
        .extracting(Step::text)
        .contains(
            "Friday 25 December 2026 does not count: Christmas Day",
            "Monday 28 December 2026 does not count: Boxing Day (substitute day)",
            "Friday 1 January 2027 does not count: New Year's Day");
  }

  @Test
  void easter_2026_moves_five_working_days_from_maundy_thursday_to_monday_13_april() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(discussed("2026-04-02").build()),
        LocalDate.of(2026, 4, 2));
    assertThat(verdict.limit()).contains(LocalDate.of(2026, 4, 13));
  }

  @Test
  void a_limit_beyond_the_coverage_is_undetermined_and_names_calendar_date_and_coverage() {
    Verdict verdict = only(
        recordingPolicy(WITHIN_5_WORKING_DAYS),
        service(discussed("2027-12-29").build()),
        LocalDate.of(2027, 12, 29));
    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(verdict.limit()).isEmpty();
    assertThat(verdict.notCovered()).contains(LocalDate.of(2028, 1, 1));
    assertThat(verdict.missing())
        .containsExactly("the calendar `england-and-wales` does not cover 2028-01-01:"
            + " it covers 2026-01-01 to 2027-12-31");
  }

  @Test
  void a_session_over_midnight_is_recorded_from_the_day_on_which_it_ends() {
    Session session = discussed("2026-10-05T23:00:00+01:00")
        .end(Moment.parse("2026-10-06T00:30:00+01:00"))
        .build();
    assertThat(verdicts(recordingPolicy(WITHIN_5_WORKING_DAYS), service(session), MON_2026_10_05))
        .isEmpty();
    Verdict verdict =
        only(recordingPolicy(WITHIN_5_WORKING_DAYS), service(session), WED_2026_10_07);
    assertThat(verdict.limit()).contains(TUE_2026_10_13);
    assertThat(verdict.because())
        .extracting(Step::text)
        .contains("it ended on 6 October 2026, and is recorded from there");
  }

  @Test
  void a_duty_without_a_number_is_open_until_done_and_then_met() {
    PolicyPack pack = recordingPolicy(
        recording(new Trigger.SessionHeld("formal"), "staff-record", TimeLimit.none()));
    ServiceRecord service = service(
        session("2026-10-05").build(),
        record("s1", "staff-record", "2026-11-20").build());
    Verdict open = only(pack, service, TUE_2026_10_13);
    assertThat(open.status()).isEqualTo(Status.OPEN);
    assertThat(open.duty()).isEqualTo("X-1/s1");
    Verdict met = only(pack, service, SAT_2026_11_21);
    assertThat(met.status()).isEqualTo(Status.MET);
    assertThat(met.limit()).isEmpty();
    assertThat(met.done()).contains(LocalDate.of(2026, 11, 20));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05T12:00:00+01:00, met",
    "2026-10-05T12:00:01+01:00, met-late",
    "2026-10-05, met",
    "2026-10-06, met-late",
  })
  void the_end_of_a_session_at_12_o_clock_is_an_instant(String recorded, String status) {
    PolicyPack pack = recordingPolicy(
        recording(new Trigger.SessionHeld("formal"), "staff-record", TimeLimit.atTheEnd()));
    Session session = session("2026-10-05T10:00:00+01:00")
        .end(Moment.parse("2026-10-05T12:00:00+01:00"))
        .build();
    Verdict verdict = only(
        pack, service(session, record("s1", "staff-record", recorded).build()), SAT_2026_11_21);
    assertThat(verdict.status().text()).isEqualTo(status);
    assertThat(verdict.limitAt()).contains(OffsetDateTime.parse("2026-10-05T12:00:00+01:00"));
  }

  @Test
  void without_an_end_instant_the_end_of_the_session_is_the_end_of_its_day() {
    PolicyPack pack = recordingPolicy(
        recording(new Trigger.SessionHeld("formal"), "staff-record", TimeLimit.atTheEnd()));
    Verdict verdict =
        only(pack, service(session("2026-10-05T10:00:00+01:00").build()), MON_2026_10_05);
    assertThat(verdict.limit()).contains(MON_2026_10_05);
    assertThat(verdict.computedFromDate()).isTrue();
    assertThat(verdict.status()).isEqualTo(Status.DUE);
  }
}
