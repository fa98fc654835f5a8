package io.github.supervisionkit.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.ObservationFedBack;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Observation;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationAssessorTest {

  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
  private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
  private static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);

  private static final ObservationFedBack WITHIN_A_MONTH =
      new ObservationFedBack(Period.ofMonths(1));
  private static final PolicyPack POLICY = Scene.policy(ClauseKind.OBSERVATION, WITHIN_A_MONTH);

  private static ServiceRecord service(Observation... observations) {
    return ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").build())
        .addSessions(Scene.session("2026-03-09").build())
        .addObservations(observations)
        .build();
  }

  private static List<String> verdicts(Observation... observations) {
    return Scene.verdicts(ObservationAssessor::new, POLICY, service(observations), MON_2026_03_16)
        .stream()
        .map(Verdict::toString)
        .toList();
  }

  @Test
  void what_was_observed_is_open_until_a_session_that_was_held_says_so() {
    assertThat(verdicts(new Observation("p1", MON_2026_03_02, "")))
        .containsExactly("X-1/p1/2026-03-02 open");
    assertThat(verdicts(new Observation("p1", MON_2026_03_02, "s1")))
        .containsExactly("X-1/p1/2026-03-02 met");
  }

  @Test
  void a_session_before_the_observation_fed_nothing_back() {
    assertThat(verdicts(new Observation("p1", MON_2026_03_16, "s1")))
        .containsExactly("X-1/p1/2026-03-16 open");
  }

  @Test
  void two_of_one_day_are_one_duty_done_when_both_are() {
    assertThat(verdicts(
            new Observation("p1", MON_2026_03_02, "s1"), new Observation("p1", MON_2026_03_02, "")))
        .containsExactly("X-1/p1/2026-03-02 open");
  }

  @Test
  void it_belongs_on_the_agenda_for_a_month_to_the_day() {
    Register register =
        Register.of(service(new Observation("p1", MON_2026_03_02, "")), Scene.LONDON);
    Inquiry before = new Inquiry(POLICY, register, Scene.ENGLAND, MON_2026_03_16);

    assertThat(ObservationAssessor.toFeedBack(before, WITHIN_A_MONTH, "p1", THU_2026_04_02))
        .hasSize(1);
    assertThat(ObservationAssessor.toFeedBack(before, WITHIN_A_MONTH, "p1", FRI_2026_04_03))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} observed on {1}: {2}")
  @CsvSource({
    "p1, 2026-03-01, 0",
    "p1, 2026-03-02, 1",
    "p1, 2026-03-16, 1",
    "p1, 2026-03-17, 0",
    "p2, 2026-03-02, 0"
  })
  void an_observation_counts_for_the_one_observed_under_the_policy_once_it_was_made(
      String person, LocalDate on, int count) {
    PolicyPack march = Scene.policy(
        ClauseKind.OBSERVATION,
        WITHIN_A_MONTH,
        new InForce(MON_2026_03_02, LocalDate.MAX, false, LocalDate.MAX));
    ServiceRecord service = service(new Observation(person, on, ""));
    assertThat(Scene.verdicts(ObservationAssessor::new, march, service, MON_2026_03_16))
        .hasSize(count);
    Inquiry inquiry =
        new Inquiry(march, Register.of(service, Scene.LONDON), Scene.ENGLAND, MON_2026_03_16);
    assertThat(ObservationAssessor.toFeedBack(inquiry, WITHIN_A_MONTH, "p1", MON_2026_03_16))
        .hasSize(count);
  }
}
