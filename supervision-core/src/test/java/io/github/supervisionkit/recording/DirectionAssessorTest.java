package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.practitioner;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.DirectionByOthers;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionAssessorTest {

  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  private static final PolicyPack POLICY = Scene.policy(List.of(Scene.clause(
      "X-20",
      ClauseKind.FORM,
      Force.MAY,
      new DirectionByOthers(
          new Trigger.MatterArises(List.of("management-decision"), Setting.ELSEWHERE)))));

  private static List<Verdict> verdicts(Matter matter) {
    ServiceRecord service =
        ServiceRecord.builder().addPeople(practitioner("p1")).addMatters(matter).build();
    return Scene.verdicts(DirectionAssessor::new, POLICY, service, SAT_2026_11_21);
  }

  private static Matter.Builder matter() {
    return Matter.builder()
        .id("x9")
        .kind("management-decision")
        .person("p1")
        .at(Moment.parse("2026-10-12"));
  }

  @Test
  void direction_by_another_manager_is_permitted_and_names_the_line_manager() {
    List<Verdict> verdicts = verdicts(matter().by("m2").build());
    assertThat(verdicts).hasSize(1);
    assertThat(verdicts.get(0).status()).isEqualTo(Status.PERMITTED);
    assertThat(verdicts.get(0).duty()).isEqualTo("X-20/x9");
    assertThat(verdicts.get(0).person()).contains("m2");
    assertThat(verdicts.get(0).because())
        .extracting(Step::text)
        .containsExactly(
            "m2 gave direction in matter x9 on 12 October 2026",
            "the line manager of p1 was m1 then; somebody else may give direction"
                + " (X-20, Section 20)");
  }

  @Test
  void direction_by_the_line_manager_needs_no_permission() {
    assertThat(verdicts(matter().by("m1").build())).isEmpty();
  }

  @Test
  void where_nobody_is_known_to_have_given_direction_nothing_is_said() {
    assertThat(verdicts(matter().build())).isEmpty();
  }

  @Test
  void where_no_line_manager_is_known_nothing_is_said() {
    assertThat(verdicts(matter().person("p2").by("m2").build())).isEmpty();
  }

  @Test
  void direction_that_lies_ahead_is_not_spoken_of_yet() {
    assertThat(verdicts(matter().at(Moment.parse("2026-11-22")).by("m2").build()))
        .isEmpty();
    assertThat(verdicts(matter().at(Moment.parse("2026-11-21")).by("m2").build()))
        .hasSize(1);
  }

  @ParameterizedTest(name = "m1 until {0}, m3 from {1}: {2}")
  @CsvSource({
    "2026-10-01, 2026-10-01, m3",
    "2026-11-01, 2026-10-01, m3",
    "2026-11-01, 2026-10-13, m1"
  })
  void the_line_manager_is_the_one_of_the_day_and_of_two_the_later(
      LocalDate until, LocalDate from, String manager) {
    Person person = Person.builder()
        .id("p1")
        .addLineManagers(
            new LineManagement("m1", DateRange.of(LocalDate.of(2026, 1, 5), until)),
            new LineManagement("m3", DateRange.from(from)))
        .build();
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(person)
        .addMatters(matter().by("m2").build())
        .build();
    assertThat(Scene.verdicts(DirectionAssessor::new, POLICY, service, SAT_2026_11_21)
            .get(0)
            .because()
            .get(1)
            .text())
        .startsWith("the line manager of p1 was " + manager + " then");
  }
}
