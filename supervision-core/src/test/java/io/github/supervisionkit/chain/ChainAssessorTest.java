package io.github.supervisionkit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.SupervisionChain;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chain from practitioner to manager, of people who are there from Monday 5 January 2026. */
class ChainAssessorTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_19 = LocalDate.of(2026, 1, 19);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final SupervisionChain CHAIN =
      new SupervisionChain(List.of("practitioner", "manager"));
  private static final PolicyPack PACK = Scene.policy(ClauseKind.CHAIN, CHAIN);
  private static final PolicyPack WITH_A_MONTH = withAMonth("formal");

  @Test
  void a_chain_that_reaches_the_manager_is_whole() {
    assertThat(timelines(PACK, MON_2026_03_02, practitioner(link("m1", MON_2026_01_05)), manager()))
        .isEmpty();
  }

  @Test
  void a_supervisor_who_is_nobody_of_the_service_leaves_the_chain_broken() {
    assertThat(timelines(PACK, MON_2026_03_02, practitioner(link("m9", MON_2026_01_05)))
            .get(0)
            .occurrences())
        .hasToString("[2026-01-05, limit null, breached]");
  }

  @Test
  void each_time_without_a_supervisor_is_a_break_of_its_own() {
    Person person = practitioner(
        new SupervisorLink("m1", DateRange.from(MON_2026_03_02), false),
        new SupervisorLink("m1", DateRange.of(MON_2026_01_19, MON_2026_02_02), false));
    Timeline timeline =
        timelines(PACK, LocalDate.of(2026, 3, 9), person, manager()).get(0);
    assertThat(timeline.isOver()).isTrue();
    assertThat(timeline.occurrences())
        .hasToString("[2026-01-05, limit null, breached 2026-01-19,"
            + " 2026-02-02, limit null, breached 2026-03-02]");
    assertThat(timeline.occurrences().get(1).because())
        .extracting(Step::text)
        .containsExactly("nobody who is there is recorded as supervising p1 from 2 February 2026;"
            + " a supervisor mends the chain");
  }

  @Test
  void a_break_that_goes_on_stands() {
    Person person =
        practitioner(new SupervisorLink("m1", DateRange.of(MON_2026_01_05, MON_2026_02_02), false));
    Timeline timeline = timelines(PACK, MON_2026_03_02, person, manager()).get(0);
    assertThat(timeline.isOver()).isFalse();
    assertThat(timeline.occurrences()).hasToString("[2026-02-02, limit null, breached]");
    assertThat(timeline.verdict().because())
        .extracting(Step::text)
        .containsExactly(
            "A sentence. (X-1, Section 1)",
            "broken since 2 February 2026: nobody who is there is recorded as supervising p1"
                + " from 2 February 2026; a supervisor mends the chain");
  }

  @Test
  void two_who_supervise_each_other_go_in_a_circle() {
    Person person = practitioner(link("m1", MON_2026_01_05));
    Person manager = Person.builder()
        .from(manager())
        .addSupervisors(link("p1", MON_2026_02_02))
        .build();
    List<Timeline> timelines = timelines(PACK, MON_2026_03_02, person, manager);
    assertThat(timelines).hasSize(2);
    assertThat(timelines.get(1).verdict().problems())
        .extracting(Shortcoming::why)
        .containsExactly(
            "supervision goes in a circle: p1 is supervised by m1 is supervised by p1");
    assertThat(timelines.get(1).occurrences()).hasToString("[2026-02-02, limit null, breached]");
  }

  @Test
  void a_circle_of_somebody_who_is_still_to_start_is_none_yet() {
    Person person = Person.builder()
        .id("p1")
        .started(MON_2026_03_02)
        .addRoles(new RoleHeld("practitioner", DateRange.from(MON_2026_01_05)))
        .addSupervisors(link("m1", MON_2026_01_05))
        .build();
    Person manager = Person.builder()
        .from(manager())
        .addSupervisors(link("p1", MON_2026_01_05))
        .build();
    assertThat(timelines(PACK, MON_2026_02_02, person, manager)).isEmpty();
  }

  @Test
  void a_session_that_came_a_week_late_broke_the_chain_for_six_days_after_its_limit() {
    Session kept = Scene.session("2026-02-02").build();
    Session late = Scene.session("2026-03-09").id("s2").build();
    Person person = practitioner(link("m1", MON_2026_01_05));
    Timeline timeline = timelines(
            WITH_A_MONTH, LocalDate.of(2026, 3, 16), List.of(kept, late), person, manager())
        .get(0);
    assertThat(timeline.occurrences()).hasToString("[2026-03-03, limit null, breached 2026-03-09]");
    assertThat(timeline.occurrences().get(0).because())
        .extracting(Step::text)
        .containsExactly("p1 was to be supervised by 2 March 2026 (X-2)");
  }

  @Test
  void a_session_on_the_day_after_its_limit_broke_nothing() {
    Session kept = Scene.session("2026-02-02").build();
    Session late = Scene.session("2026-03-03").id("s2").build();
    Person person = practitioner(link("m1", MON_2026_01_05));
    assertThat(timelines(
            WITH_A_MONTH, LocalDate.of(2026, 3, 16), List.of(kept, late), person, manager()))
        .isEmpty();
  }

  @Test
  void a_group_that_did_not_meet_in_time_breaks_no_link() {
    Person person = practitioner(link("m1", MON_2026_01_05));
    assertThat(timelines(withAMonth("group"), MON_2026_03_02, person, manager()))
        .isEmpty();
  }

  @Test
  void the_line_manager_supervises_while_the_first_supervisor_is_still_to_start() {
    Person person = Person.builder()
        .from(practitioner(link("m2", MON_2026_01_05)))
        .addLineManagers(new LineManagement("m1", DateRange.from(MON_2026_01_05)))
        .build();
    Person next = Person.builder().id("m2").started(MON_2026_03_02).build();
    assertThat(timelines(PACK, MON_2026_02_02, person, manager(), next)).isEmpty();
  }

  @Test
  void breaks_are_told_by_their_first_day_and_then_by_what_they_are() {
    Person person = practitioner();
    Timeline timeline =
        timelines(WITH_A_MONTH, MON_2026_03_02, List.of(), person, manager()).get(0);
    assertThat(timeline.verdict().problems())
        .extracting(Shortcoming::what)
        .containsExactly("missing-link", "overdue-supervision");
    Person untilFebruary = practitioner(
        new SupervisorLink("m1", DateRange.of(MON_2026_01_05, LocalDate.of(2026, 2, 6)), false));
    assertThat(timelines(WITH_A_MONTH, MON_2026_03_02, List.of(), untilFebruary, manager())
            .get(0)
            .verdict()
            .problems())
        .extracting(Shortcoming::what)
        .containsExactly("missing-link", "overdue-supervision");
    Person untilMarch =
        practitioner(new SupervisorLink("m1", DateRange.of(MON_2026_01_05, MON_2026_03_02), false));
    assertThat(timelines(WITH_A_MONTH, MON_2026_03_02, List.of(), untilMarch, manager())
            .get(0)
            .verdict()
            .problems())
        .extracting(Shortcoming::what)
        .containsExactly("overdue-supervision", "missing-link");
  }

  private static PolicyPack withAMonth(String stream) {
    return Scene.policy(List.of(
        Scene.clause("X-1", ClauseKind.CHAIN, Force.MUST, CHAIN),
        Scene.clause(
            "X-2",
            ClauseKind.STAFF_FREQUENCY,
            Force.MUST,
            new Frequency(
                stream,
                new Condition.Role("practitioner"),
                List.of(Phase.lasting(Cadence.everyMonths(1))),
                "",
                false,
                false))));
  }

  private static Person practitioner(SupervisorLink... links) {
    return Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addRoles(new RoleHeld("practitioner", DateRange.from(MON_2026_01_05)))
        .addSupervisors(links)
        .build();
  }

  private static Person manager() {
    return Person.builder()
        .id("m1")
        .started(MON_2026_01_05)
        .addRoles(new RoleHeld("manager", DateRange.from(MON_2026_01_05)))
        .build();
  }

  private static SupervisorLink link(String to, LocalDate from) {
    return new SupervisorLink(to, DateRange.from(from), false);
  }

  private static List<Timeline> timelines(PolicyPack pack, LocalDate asOf, Person... people) {
    return timelines(pack, asOf, List.of(), people);
  }

  private static List<Timeline> timelines(
      PolicyPack pack, LocalDate asOf, List<Session> sessions, Person... people) {
    ServiceRecord service =
        ServiceRecord.builder().addPeople(people).addAllSessions(sessions).build();
    return Scene.timelines(ChainAssessor::new, pack, service, asOf);
  }
}
