package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.practitioner;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
