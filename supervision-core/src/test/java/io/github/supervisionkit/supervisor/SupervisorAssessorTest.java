package io.github.supervisionkit.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.LineManagerSupervises;
import io.github.supervisionkit.policy.LineManagerSupervises.Delegation;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.SupervisionInPlace;
import io.github.supervisionkit.policy.SupervisionInPlace.Need;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On Monday 12 January 2026, of p1 who started a week before. */
class SupervisorAssessorTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
  private static final DateRange FROM_5_JANUARY = DateRange.from(MON_2026_01_05);
  private static final DateRange UNTIL_12_JANUARY = DateRange.of(MON_2026_01_05, MON_2026_01_12);
  private static final Condition EVERYONE = new Condition.Always();

  @ParameterizedTest(name = "delegation {0}, supervised by {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
          ALLOWED     | m1             | X-1/p1 undetermined
          ALLOWED     | m1 given       |
          ALLOWED     | m1 until       |
          ALLOWED     |                |
          NOT_ALLOWED | m1 given       | X-1/p1 undetermined
          NOT_ALLOWED | m1 given until |
          """)
  void where_no_line_manager_is_recorded_nobody_knows_whether_a_supervisor_is_one(
      Delegation delegation, String supervised, String told) {
    Person.Builder p1 = p1();
    Stream.ofNullable(supervised)
        .map(text -> List.of(text.split(" ", -1)))
        .forEach(words -> p1.addSupervisors(new SupervisorLink(
            words.get(0),
            words.contains("until") ? UNTIL_12_JANUARY : FROM_5_JANUARY,
            words.contains("given"))));
    assertThat(verdicts(new LineManagerSupervises(EVERYONE, delegation), p1))
        .extracting(Object::toString)
        .isEqualTo(Stream.ofNullable(told).toList());
  }

  @ParameterizedTest(name = "a {0}: {1}")
  @CsvSource({"cook, undetermined", "baker,", "cook until,"})
  void it_is_not_asked_of_those_whom_the_rule_does_not_name(String role, String status) {
    Person.Builder p1 = p1().addSupervisors(new SupervisorLink("m1", FROM_5_JANUARY, false))
        .addRoles(new RoleHeld(
            role.split(" ", -1)[0], role.endsWith("until") ? UNTIL_12_JANUARY : FROM_5_JANUARY));
    Rule ofCooks = new LineManagerSupervises(new Condition.Role("cook"), Delegation.ALLOWED);
    assertThat(verdicts(ofCooks, p1))
        .extracting(verdict -> verdict.status().text())
        .isEqualTo(Stream.ofNullable(status).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ALLOWED, 'the line manager supervises, or a delegation is recorded'",
    "NOT_ALLOWED, 'the line manager supervises, and a delegation does not replace that'"
  })
  void the_wrong_supervisor_is_named_with_what_would_be_right(
      Delegation delegation, String wanted) {
    Person.Builder p1 = p1().addSupervisors(new SupervisorLink("m1", FROM_5_JANUARY, false))
        .addLineManagers(new LineManagement("m2", FROM_5_JANUARY));
    assertThat(
            verdicts(new LineManagerSupervises(EVERYONE, delegation), p1).get(0).problems())
        .extracting(problem -> problem.why())
        .containsExactly("m1 supervises p1 and is not the line manager; " + wanted);
  }

  @Test
  void what_is_not_in_place_is_told_in_the_rule_s_order() {
    Rule all = new SupervisionInPlace(
        EVERYONE, List.of(Need.SUPERVISOR, Need.ARRANGEMENT, Need.AGREEMENT));
    assertThat(verdicts(all, p1()).get(0).problems())
        .extracting(problem -> problem.why())
        .containsExactly(
            "p1 has no named supervisor; everyone has one",
            "p1 has no explicit arrangement; an arrangement or an agreement settles how supervision"
                + " takes place",
            "p1 has no agreement; supervisor and supervisee make one");
  }

  private static Person.Builder p1() {
    return Person.builder().id("p1").started(MON_2026_01_05);
  }

  private static List<Verdict> verdicts(Rule rule, Person.Builder p1) {
    return Scene.verdicts(
        SupervisorAssessor::new,
        Scene.policy(ClauseKind.CHAIN, rule),
        ServiceRecord.builder().addPeople(p1.build()).build(),
        MON_2026_01_12);
  }
}
