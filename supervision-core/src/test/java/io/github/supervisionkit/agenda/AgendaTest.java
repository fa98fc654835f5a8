package io.github.supervisionkit.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.ReviewActions;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.vocabulary.Condition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on the agenda of p1, who holds case c1 since Monday 5 January 2026, as of the day before the session. */
class AgendaTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_26 = LocalDate.of(2026, 1, 26);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate THU_2026_02_05 = LocalDate.of(2026, 2, 5);
  private static final Cadence WEEKLY = Cadence.everyWeeks(1);
  private static final Cadence MONTHLY = Cadence.everyMonths(1);
  private static final CaseFile HELD = CaseFile.builder()
      .id("c1")
      .opened(MON_2026_01_05)
      .addHolders(new Allocation("p1", DateRange.from(MON_2026_01_05)))
      .build();

  @ParameterizedTest(name = "in the session on {0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
          2026-01-28 | none
          2026-01-29 | none
          2026-01-30 | CASE c1 falling due: A sentence. It falls due on 5 February 2026, before the next session, which is due by 6 February 2026. (must)
          2026-02-05 | CASE c1 due: A sentence. It is due on the day of the session. (must)
          2026-02-06 | CASE c1 overdue: A sentence. It is overdue since 5 February 2026. (must)
          """)
  void a_case_to_be_discussed_by_5_february(LocalDate on, String told) {
    assertThat(told(inquiry(pack(new Condition.Always(), MONTHLY, WEEKLY), HELD), on))
        .isEqualTo(told);
  }

  @ParameterizedTest(name = "in the session on {0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
          2026-01-28 | none
          2026-01-29 | none
          2026-01-30 | ACTION a1 falling due: Review them. It is due by 5 February 2026. (must)
          2026-02-05 | ACTION a1 due: Review them. It is due by 5 February 2026. (must)
          2026-02-06 | ACTION a1 overdue: Review them. It is due by 5 February 2026. (must)
          """)
  void an_action_due_on_5_february(LocalDate on, String told) {
    assertThat(told(inquiry(Action.builder().id("a1").due(THU_2026_02_05).build()), on))
        .isEqualTo(told);
  }

  @Test
  void an_action_without_a_day_is_due_each_time_until_it_is_done() {
    Action.Builder action = Action.builder().id("a1").reason("waiting for the school");
    assertThat(told(inquiry(action.build()), MON_2026_02_02))
        .isEqualTo("ACTION a1 due: Review them. The reason noted: waiting for the school. (must)");
    assertThat(told(inquiry(action.done(MON_2026_02_02).build()), MON_2026_02_02))
        .startsWith("ACTION a1 due");
    assertThat(told(inquiry(action.done(MON_2026_02_02.minusDays(1)).build()), MON_2026_02_02))
        .isEqualTo("none");
  }

  @Test
  void what_has_no_date_comes_up_each_time() {
    Condition always = new Condition.Always();
    assertThat(
            told(inquiry(pack(always, new Cadence.EverySession(), WEEKLY), HELD), MON_2026_02_02))
        .isEqualTo("CASE c1 every session: A sentence. (must)");
    assertThat(
            told(inquiry(pack(always, new Cadence.Unquantified(), WEEKLY), HELD), MON_2026_02_02))
        .isEqualTo("CASE c1 standing: A sentence. (must)");
    assertThat(told(
            inquiry(pack(new Condition.Subject("child"), MONTHLY, WEEKLY), HELD), MON_2026_02_02))
        .isEqualTo(
            "CASE c1 undetermined: the kind of subject of c1, which the holder can supply (must)");
  }

  @ParameterizedTest(name = "closed on {0}: {1}")
  @CsvSource({"2026-02-06, none", "2026-02-07, CASE c1 overdue"})
  void a_case_that_will_be_closed_by_then_is_not_discussed(LocalDate closed, String told) {
    CaseFile file = CaseFile.builder().from(HELD).closed(closed).build();
    assertThat(told(
            inquiry(pack(new Condition.Always(), MONTHLY, WEEKLY), file), LocalDate.of(2026, 2, 6)))
        .startsWith(told);
  }

  private static PolicyPack pack(Condition grounds, Cadence cases, Cadence staff) {
    return Scene.policy(List.of(
        Scene.clause(
            "X-1", ClauseKind.CASE_CADENCE, Force.MUST, new Discussion(grounds, cases, "", false)),
        Scene.clause(
            "X-2",
            ClauseKind.STAFF_FREQUENCY,
            Force.MUST,
            new Frequency(
                "formal", new Condition.Always(), List.of(Phase.lasting(staff)), "", false, false)),
        Scene.clause("X-3", ClauseKind.ACTIONS, Force.MUST, new ReviewActions("Review them."))));
  }

  private static Inquiry inquiry(PolicyPack pack, CaseFile file) {
    return inquiry(
        pack,
        ServiceRecord.builder()
            .addPeople(Scene.practitioner("p1"))
            .addCases(file)
            .build());
  }

  private static Inquiry inquiry(Action action) {
    return inquiry(
        pack(new Condition.Always(), MONTHLY, WEEKLY),
        ServiceRecord.builder()
            .addPeople(Scene.practitioner("p1"))
            .addSessions(Scene.session("2026-01-19").addActions(action).build())
            .build());
  }

  private static Inquiry inquiry(PolicyPack pack, ServiceRecord service) {
    return new Inquiry(pack, Register.of(service, Scene.LONDON), Scene.ENGLAND, MON_2026_01_26);
  }

  /** The first case or action on the agenda. */
  private static String told(Inquiry inquiry, LocalDate on) {
    return Agenda.of(inquiry, "p1", on).entries().stream()
        .filter(entry -> entry.topic() == Topic.CASE || entry.topic() == Topic.ACTION)
        .map(entry -> entry.topic() + " " + entry.about() + " "
            + entry.urgency().text() + ": " + entry.reasons().get(0).text())
        .findFirst()
        .orElse("none");
  }
}
