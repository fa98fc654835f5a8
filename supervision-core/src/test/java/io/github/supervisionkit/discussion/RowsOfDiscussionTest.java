package io.github.supervisionkit.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows of a policy ask that case c1 is discussed, and which session of which holder does it. */
class RowsOfDiscussionTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
  private static final LocalDate MON_2026_01_26 = LocalDate.of(2026, 1, 26);
  private static final Cadence MONTHLY = Cadence.everyMonths(1);
  private static final Condition ALWAYS = new Condition.Always();
  private static final Condition RISK = new Condition.Is("risk");
  private static final Condition HARM = new Condition.Is("harm");
  private static final Condition CHILD = new Condition.Subject("child");
  private static final PolicyPack EVERY_SESSION =
      Scene.policy(List.of(clause("X-1", row(ALWAYS, new Cadence.EverySession()))));

  @Test
  void a_session_held_after_the_as_of_day_has_discussed_nothing_yet() {
    PolicyPack pack = Scene.policy(List.of(clause("X-1", row(ALWAYS, MONTHLY))));
    assertThat(limit(pack, held().build(), MON_2026_01_26, about("p1", "2026-01-27")))
        .isEqualTo("2026-02-05");
  }

  @Test
  void a_case_allocated_before_it_opened_is_owed_from_its_opening() {
    PolicyPack pack = Scene.policy(List.of(clause("X-1", row(ALWAYS, MONTHLY))));
    assertThat(limit(pack, held().opened(MON_2026_01_12).build(), MON_2026_01_26))
        .isEqualTo("2026-02-12");
  }

  @ParameterizedTest(name = "in force from {0}, discussed on {1}: due by {2}")
  @CsvSource({
    "2025-01-01, 2025-12-20, 2026-02-05",
    "2025-01-01, 2026-01-08, 2026-02-08",
    "2026-01-12, 2026-01-08, 2026-02-12",
    "2026-01-12, 2026-01-12, 2026-02-12",
    "2026-01-12, 2026-01-13, 2026-02-13"
  })
  void a_row_for_all_others_counts_what_was_discussed_since_the_case_was_held_under_the_policy(
      LocalDate inForce, String discussed, String limit) {
    Discussion others = new Discussion(ALWAYS, MONTHLY, "t", true);
    PolicyPack pack = Scene.policy(
        ClauseKind.CASE_CADENCE, others, new InForce(inForce, LocalDate.MAX, false, LocalDate.MAX));
    CaseFile file = held().opened(LocalDate.of(2025, 12, 1)).build();
    assertThat(limit(pack, file, MON_2026_01_26, about("p1", discussed))).isEqualTo(limit);
  }

  @Test
  void of_two_times_at_risk_the_older_debt_speaks() {
    PolicyPack pack = Scene.policy(List.of(clause("X-1", row(RISK, MONTHLY))));
    CaseFile file = held()
        .addCircumstances(
            Circumstance.of("risk", DateRange.of(MON_2026_01_05, LocalDate.of(2026, 2, 10))),
            Circumstance.of("risk", DateRange.from(LocalDate.of(2026, 2, 16))))
        .build();
    assertThat(limit(pack, file, LocalDate.of(2026, 3, 2))).isEqualTo("2026-02-05");
  }

  @Test
  void what_the_rest_of_a_table_waits_for_is_what_its_own_rows_wait_for() {
    PolicyPack pack = Scene.policy(List.of(
        clause("X-1", new Discussion(CHILD, MONTHLY, "t", false)),
        clause("X-2", new Discussion(ALWAYS, MONTHLY, "t", true)),
        clause("X-3", new Discussion(new Condition.AtLeast("risk", "high"), MONTHLY, "u", false))));
    CaseFile file = held()
        .addCircumstances(new Circumstance("risk", "huge", DateRange.from(MON_2026_01_05)))
        .build();
    assertThat(timelines(pack, file, MON_2026_01_26))
        .extracting(timeline -> timeline.verdict().missing())
        .containsExactly(
            List.of("the kind of subject of c1, which the holder can supply"),
            List.of("the kind of subject of c1, which the holder can supply"),
            List.of("the level of `risk` of c1, which the holder can supply"));
  }

  @Test
  void of_two_rows_of_one_clause_the_one_that_is_known_speaks_and_else_the_first() {
    PolicyPack known = Scene.policy(
        List.of(clause("X-1", row(CHILD, MONTHLY), row(ALWAYS, new Cadence.Unquantified()))));
    assertThat(timelines(known, held().build(), MON_2026_01_26))
        .singleElement()
        .extracting(Timeline::verdict)
        .hasToString("X-1/c1 unquantified");
    PolicyPack both = Scene.policy(List.of(clause("X-1", row(RISK, MONTHLY), row(HARM, MONTHLY))));
    assertThat(
            timelines(both, atRisk().build(), MON_2026_01_26).get(0).verdict().because())
        .extracting(Step::text)
        .contains("it applies because: risk, since 5 January 2026");
  }

  @Test
  void a_case_that_nobody_holds_any_more_is_undetermined_once_and_keeps_its_history() {
    CaseFile file = CaseFile.builder()
        .id("c1")
        .opened(MON_2026_01_05)
        .addHolders(new Allocation("p1", DateRange.of(MON_2026_01_05, LocalDate.of(2026, 1, 20))))
        .build();
    PolicyPack pack = Scene.policy(List.of(clause("X-1", row(ALWAYS, MONTHLY))));
    List<Timeline> timelines = timelines(pack, file, MON_2026_01_26, about("p1", "2026-01-12"));
    assertThat(timelines).hasSize(1);
    assertThat(timelines.get(0).verdict()).hasToString("X-1/c1 undetermined");
    assertThat(timelines.get(0).occurrences()).isNotEmpty();
  }

  @Test
  void the_session_of_an_earlier_holder_owes_nothing_once_a_later_one_holds_the_case_too() {
    CaseFile file =
        held().addHolders(new Allocation("p2", DateRange.from(MON_2026_01_12))).build();
    Session session = Scene.session("2026-01-19").build();
    assertThat(timelines(EVERY_SESSION, file, MON_2026_01_26, session))
        .extracting(timeline -> timeline.verdict().toString())
        .containsExactly("X-1/c1 met");
    assertThat(timelines(EVERY_SESSION, held().build(), MON_2026_01_26, session))
        .extracting(timeline -> timeline.verdict().toString())
        .containsExactly("X-1/c1 overdue");
  }

  @ParameterizedTest(name = "discussed on {1} with {0}: {2}")
  @CsvSource({
    "p1, 2026-01-12, '2026-01-05, limit 2026-01-12, kept 2026-01-12'",
    "p2, 2026-01-12, ",
    "p1, 2026-01-05, "
  })
  void a_session_that_owed_it_and_discussed_it_is_history(
      String supervisee, String discussed, String told) {
    assertThat(
            timelines(EVERY_SESSION, held().build(), MON_2026_01_26, about(supervisee, discussed))
                .get(0)
                .occurrences())
        .extracting(Occurrence::toString)
        .filteredOn(text -> !text.endsWith("running"))
        .isEqualTo(told == null ? List.of() : List.of(told));
  }

  @Test
  void what_a_session_left_out_is_made_good_by_whoever_discusses_it() {
    assertThat(timelines(
                EVERY_SESSION,
                held().build(),
                MON_2026_01_26,
                Scene.session("2026-01-12").id("s0").build(),
                about("p2", "2026-01-19"))
            .get(0)
            .occurrences())
        .extracting(Occurrence::toString)
        .containsExactly(
            "2026-01-05, limit 2026-01-12, late 2026-01-19", "2026-01-19, limit null, running");
  }

  @Test
  void the_grounds_under_a_clause_are_those_that_hold_now_with_the_day_from_which_they_do() {
    PolicyPack pack = Scene.policy(List.of(
        clause(
            "X-1",
            new Discussion(HARM, MONTHLY, "t", false),
            new Discussion(RISK, MONTHLY, "t", true),
            row(new Condition.Not(new Condition.Is("calm")), MONTHLY)),
        clause("X-2", row(RISK, MONTHLY))));
    assertThat(under("X-1", pack, atRisk().build())).containsExactly("harm, since 5 January 2026");
    assertThat(under("X-2", pack, atRisk().build())).containsExactly("risk, since 5 January 2026");
    PolicyPack left = Scene.policy(List.of(clause(
        "X-1",
        new Discussion(CHILD, MONTHLY, "t", false),
        new Discussion(RISK, MONTHLY, "t", true))));
    assertThat(under("X-1", left, atRisk().build())).isEmpty();
    CaseFile again = held()
        .addCircumstances(
            Circumstance.of("risk", DateRange.of(MON_2026_01_05, MON_2026_01_12)),
            Circumstance.of("risk", DateRange.from(LocalDate.of(2026, 1, 19))))
        .build();
    assertThat(under("X-2", pack, again)).containsExactly("risk, since 19 January 2026");
  }

  @Test
  void a_ground_that_always_held_is_told_without_a_day() {
    PolicyPack pack = Scene.policy(List.of(clause("X-1", row(new Condition.Not(RISK), MONTHLY))));
    assertThat(timelines(pack, held().build(), MON_2026_01_26).get(0).verdict().because())
        .extracting(Step::text)
        .contains("it applies because: not risk");
  }

  private static List<String> under(String clause, PolicyPack pack, CaseFile file) {
    ServiceRecord service = ServiceRecord.builder().addCases(file).build();
    Inquiry inquiry =
        new Inquiry(pack, Register.of(service, Scene.LONDON), Scene.ENGLAND, MON_2026_01_26);
    return new Grounds(inquiry, file).under(clause).stream().map(Step::text).toList();
  }

  private static Discussion row(Condition grounds, Cadence cadence) {
    return new Discussion(grounds, cadence, "", false);
  }

  private static Clause clause(String id, Rule... rows) {
    return Scene.clause(id, ClauseKind.CASE_CADENCE, Force.MUST, rows);
  }

  private static CaseFile.Builder held() {
    return CaseFile.builder()
        .id("c1")
        .opened(MON_2026_01_05)
        .addHolders(new Allocation("p1", DateRange.from(MON_2026_01_05)));
  }

  private static CaseFile.Builder atRisk() {
    DateRange always = DateRange.from(MON_2026_01_05);
    return held()
        .addCircumstances(Circumstance.of("risk", always), Circumstance.of("harm", always));
  }

  private static Session about(String supervisee, String day) {
    return Session.builder()
        .from(Scene.session(day).build())
        .supervisees(List.of(supervisee))
        .addDiscussions(new CaseDiscussion("c1", Depth.CHECK_IN))
        .build();
  }

  private static String limit(PolicyPack pack, CaseFile file, LocalDate asOf, Session... sessions) {
    return timelines(pack, file, asOf, sessions)
        .get(0)
        .verdict()
        .limit()
        .orElseThrow()
        .toString();
  }

  private static List<Timeline> timelines(
      PolicyPack pack, CaseFile file, LocalDate asOf, Session... sessions) {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Scene.practitioner("p1"), Scene.practitioner("p2"))
        .addCases(file)
        .addSessions(sessions)
        .build();
    return Scene.timelines(DiscussionAssessor::new, pack, service, asOf);
  }
}
