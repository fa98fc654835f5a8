package io.github.supervisionkit.agenda;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How supervision stands below m1 where everybody is supervised each month, and everybody started on 5 January 2026. */
class TeamTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate THU_2026_02_05 = LocalDate.of(2026, 2, 5);
  private static final LocalDate FRI_2026_02_06 = LocalDate.of(2026, 2, 6);

  @ParameterizedTest(name = "under a duty that {0}, on {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
          MUST   | 2026-02-05 | Of 2 people below m1, 2 are supervised on time.
          MUST   | 2026-02-06 | Of 2 people below m1, 0 are supervised on time; overdue: p1, p2.
          SHOULD | 2026-02-06 | Of 2 people below m1, 2 are supervised on time.
          """)
  void who_is_overdue_is_named(Force force, LocalDate asOf, String told) {
    assertThat(figures(force, LocalDate.MAX, asOf, below("p1", "m1"), below("p2", "p1")))
        .isEqualTo(told);
  }

  @Test
  void who_has_met_is_supervised_on_time() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(manager(), below("p1", "m1").build(), below("p2", "m1").build())
        .addSessions(Scene.session("2026-01-19").build())
        .build();
    assertThat(figures(Force.MUST, LocalDate.MAX, FRI_2026_02_06, service))
        .isEqualTo("Of 2 people below m1, 1 are supervised on time; overdue: p2.");
  }

  @Test
  void nobody_is_overdue_once_the_policy_has_ended() {
    assertThat(figures(Force.MUST, FRI_2026_02_06, FRI_2026_02_06, below("p1", "m1")))
        .isEqualTo("Of 1 people below m1, 1 are supervised on time.");
  }

  @Test
  void who_is_supervised_by_others_is_not_below() {
    assertThat(figures(
            Force.MUST, LocalDate.MAX, THU_2026_02_05, below("p1", "m1"), below("p2", "m2")))
        .startsWith("Of 1 people");
  }

  @Test
  void who_has_left_or_changed_supervisors_is_below_no_more() {
    Person.Builder changed = Person.builder()
        .id("p3")
        .started(MON_2026_01_05)
        .addSupervisors(
            new SupervisorLink("m1", DateRange.of(MON_2026_01_05, THU_2026_02_05), false));
    assertThat(figures(
            Force.MUST,
            LocalDate.MAX,
            THU_2026_02_05,
            below("p1", "m1"),
            below("p2", "m1").left(THU_2026_02_05),
            changed))
        .startsWith("Of 1 people");
  }

  @Test
  void in_a_circle_nobody_is_below_themselves() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(below("m1", "p1").build(), below("p1", "m1").build())
        .build();
    assertThat(figures(Force.MUST, LocalDate.MAX, THU_2026_02_05, service))
        .startsWith("Of 1 people");
  }

  private static Person manager() {
    return Person.builder().id("m1").started(MON_2026_01_05).build();
  }

  private static Person.Builder below(String id, String supervisor) {
    return Person.builder()
        .id(id)
        .started(MON_2026_01_05)
        .addSupervisors(new SupervisorLink(supervisor, DateRange.from(MON_2026_01_05), false));
  }

  private static String figures(
      Force force, LocalDate until, LocalDate asOf, Person.Builder... people) {
    ServiceRecord.Builder service = ServiceRecord.builder().addPeople(manager());
    for (Person.Builder person : people) {
      service.addPeople(person.build());
    }
    return figures(force, until, asOf, service.build());
  }

  private static String figures(
      Force force, LocalDate until, LocalDate asOf, ServiceRecord service) {
    Register register = Register.of(service, Scene.LONDON);
    Inquiry inquiry = new Inquiry(policy(force, until), register, Scene.ENGLAND, asOf);
    return new Team(inquiry, register.person("m1").orElseThrow()).figures();
  }

  private static PolicyPack policy(Force force, LocalDate until) {
    Frequency monthly = new Frequency(
        "formal",
        new Condition.Always(),
        List.of(Phase.lasting(Cadence.everyMonths(1))),
        "",
        false,
        false);
    return Scene.policy(List.of(
        clause(
            "X-0",
            ClauseKind.METADATA,
            Force.NOTE,
            new InForce(MON_2026_01_05, until, false, LocalDate.MAX)),
        clause("X-1", ClauseKind.STAFF_FREQUENCY, force, monthly)));
  }
}
