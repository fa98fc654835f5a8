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

import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Under which clause a matter is recorded. */
class MatterClauseTest {

  private static final LocalDate TUE_2026_10_06 = LocalDate.of(2026, 10, 6);
  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

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
  void a_matter_in_a_session_that_was_called_off_did_not_arise() {
    Session cancelled = session("2026-10-05")
        .status(SessionStatus.CANCELLED)
        .addMatters(matter("urgent", "2026-10-05").build())
        .build();
    assertThat(verdicts(service().addSessions(cancelled).build(), SAT_2026_11_21))
        .isEmpty();
  }
}
