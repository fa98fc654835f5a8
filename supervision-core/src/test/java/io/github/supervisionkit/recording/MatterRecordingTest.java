package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.clause;
import static io.github.supervisionkit.duty.Scene.practitioner;
import static io.github.supervisionkit.duty.Scene.record;
import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterRecordingTest {

  private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
  private static final LocalDate TUE_2026_10_06 = LocalDate.of(2026, 10, 6);
  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  private static final TimeLimit DAY = TimeLimit.ofHours(24);
  private static final TimeLimit WEEK = TimeLimit.ofWorkingDays(5);

  /** X-14 for formal sessions, X-21 elsewhere, X-23 for panels, X-24 for decisions outside, under a heading. */
  private static final PolicyPack POLICY = Scene.policy(List.of(
      clause(
          "X-14",
          ClauseKind.RECORDING,
          Force.MUST,
          rule(List.of("significant-decision", "urgent"), Setting.FORMAL, DAY, DAY)),
      clause(
          "X-21",
          ClauseKind.RECORDING,
          Force.MUST,
          rule(
              List.of("significant-decision", "urgent", "informal-significant"),
              Setting.ELSEWHERE,
              WEEK,
              DAY)),
      clause(
          "X-23",
          ClauseKind.RECORDING,
          Force.MUST,
          rule(List.of("panel-decision", "audit-outcome"), Setting.ANYWHERE, WEEK, DAY)),
      clause(
          "X-24",
          ClauseKind.RECORDING,
          Force.MUST,
          new Recording(
              new Trigger.MatterArises(List.of("management-decision"), Setting.ELSEWHERE),
              "case-record",
              Recorder.MANAGER_INVOLVED,
              "management-supervision-of-case",
              WEEK,
              DAY))));

  private static Recording rule(
      List<String> kinds, Setting where, TimeLimit within, TimeLimit whenUrgent) {
    return new Recording(
        new Trigger.MatterArises(kinds, where),
        "case-record",
        Recorder.LINE_MANAGER,
        "",
        within,
        whenUrgent);
  }

  private static Matter.Builder matter(String kind, String at) {
    return Matter.builder().id("x1").kind(kind).caseId("c1").at(Moment.parse(at));
  }

  private static ServiceRecord.Builder service() {
    return ServiceRecord.builder()
        .addPeople(practitioner("p1"))
        .addCases(CaseFile.builder()
            .id("c1")
            .addHolders(new Allocation("p1", DateRange.from(LocalDate.of(2026, 1, 12))))
            .build());
  }

  private static ServiceRecord inFormalSession(Matter matter, RecordEntry... records) {
    Session session = session("2026-10-05T10:00:00+01:00")
        .end(Moment.parse("2026-10-05T12:00:00+01:00"))
        .addMatters(matter)
        .build();
    return service().addSessions(session).addRecords(records).build();
  }

  private static ServiceRecord outside(Matter matter, RecordEntry... records) {
    return service().addMatters(matter).addRecords(records).build();
  }

  private static List<Verdict> verdicts(ServiceRecord service, LocalDate asOf) {
    return Scene.verdicts(RecordingAssessor::new, POLICY, service, asOf);
  }

  private static Verdict only(ServiceRecord service, LocalDate asOf) {
    List<Verdict> verdicts = verdicts(service, asOf);
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

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
  void a_significant_decision_elsewhere_falls_under_the_other_clause() {
    Verdict verdict = only(
        outside(
            matter("significant-decision", "2026-10-05T11:30:00+01:00").by("m2").build()),
        SAT_2026_11_21);
    assertThat(verdict.duty()).isEqualTo("X-21/x1");
    assertThat(verdict.person()).contains("m2");
    assertThat(verdict.limitAt()).contains(OffsetDateTime.parse("2026-10-06T11:30:00+01:00"));
  }

  @Test
  void a_matter_in_an_informal_session_arose_elsewhere() {
    Session informal = session("2026-10-05")
        .form("informal")
        .addMatters(matter("urgent", "2026-10-05").build())
        .build();
    assertThat(only(service().addSessions(informal).build(), SAT_2026_11_21).duty())
        .isEqualTo("X-21/x1");
  }

  @Test
  void an_informal_issue_without_a_mark_has_five_working_days() {
    Verdict verdict = only(
        outside(
            matter("informal-significant", "2026-10-12T16:10:00+01:00").by("m1").build()),
        SAT_2026_11_21);
    assertThat(verdict.limit()).contains(LocalDate.of(2026, 10, 19));
  }

  @Test
  void an_informal_issue_marked_significant_has_24_hours() {
    Verdict verdict = only(
        outside(matter("informal-significant", "2026-10-12T16:10:00+01:00")
            .significant(true)
            .build()),
        SAT_2026_11_21);
    assertThat(verdict.limitAt()).contains(OffsetDateTime.parse("2026-10-13T16:10:00+01:00"));
    assertThat(verdict.because())
        .extracting(Step::text)
        .contains("it is significant or urgent, so the shorter limit counts");
  }

  @Test
  void a_panel_s_decision_has_five_working_days() {
    Verdict verdict = only(outside(matter("panel-decision", "2026-10-05").build()), SAT_2026_11_21);
    assertThat(verdict.duty()).isEqualTo("X-23/x1");
    assertThat(verdict.limit()).contains(LocalDate.of(2026, 10, 12));
  }

  @Test
  void a_panel_s_decision_marked_urgent_stays_one_with_24_hours() {
    Verdict verdict =
        only(outside(matter("panel-decision", "2026-10-05").urgent(true).build()), SAT_2026_11_21);
    assertThat(verdict.duty()).isEqualTo("X-23/x1");
    assertThat(verdict.limit()).contains(TUE_2026_10_06);
  }

  @Test
  void a_management_decision_marked_significant_in_a_formal_session_is_a_significant_decision() {
    Verdict verdict = only(
        inFormalSession(
            matter("management-decision", "2026-10-05").significant(true).build()),
        SAT_2026_11_21);
    assertThat(verdict.duty()).isEqualTo("X-14/x1");
  }

  @Test
  void a_management_decision_outside_needs_its_heading() {
    Matter decision = matter("management-decision", "2026-10-05").by("m2").build();
    RecordEntry.Builder entry =
        record("x1", "case-record", "2026-10-06").by("m2").caseId("c1");
    Verdict without = only(outside(decision, entry.build()), SAT_2026_11_21);
    assertThat(without.status()).isEqualTo(Status.OVERDUE);
    assertThat(without.passedOver())
        .extracting(over -> over.why().text())
        .containsExactly(
            "written under no heading, not under the heading `management-supervision-of-case`");
    Verdict with = only(
        outside(decision, entry.heading("management-supervision-of-case").build()), SAT_2026_11_21);
    assertThat(with.status()).isEqualTo(Status.MET);
  }

  @Test
  void without_a_manager_named_the_holder_s_line_manager_owes_it() {
    Verdict verdict = only(outside(matter("panel-decision", "2026-10-05").build()), SAT_2026_11_21);
    assertThat(verdict.person()).contains("m1");
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
  void a_matter_in_a_session_that_was_called_off_did_not_arise() {
    Session cancelled = session("2026-10-05")
        .status(SessionStatus.CANCELLED)
        .addMatters(matter("urgent", "2026-10-05").build())
        .build();
    assertThat(verdicts(service().addSessions(cancelled).build(), SAT_2026_11_21))
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
