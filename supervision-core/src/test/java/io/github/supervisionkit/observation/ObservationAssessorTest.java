package io.github.supervisionkit.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.ObservationFedBack;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Observation;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
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

  @Test
  void two_of_one_day_are_done_with_the_later_session_in_whatever_order_they_are_recorded() {
    Observation first = new Observation("p1", MON_2026_03_02, "s1");
    Observation second = new Observation("p1", MON_2026_03_02, "s2");
    assertThat(doneOf(first, second)).isEqualTo(doneOf(second, first)).contains(MON_2026_03_16);
  }

  private static Optional<LocalDate> doneOf(Observation... observations) {
    ServiceRecord.Builder service = ServiceRecord.builder();
    service
        .from(service(observations))
        .addSessions(Scene.session("2026-03-16").id("s2").build());
    return Scene.verdicts(ObservationAssessor::new, POLICY, service.build(), MON_2026_03_16)
        .get(0)
        .done();
  }

  @ParameterizedTest(name = "left on {0}: {1}")
  @CsvSource({"2026-03-16, 0", "2026-03-17, 1"})
  void nothing_is_fed_back_to_somebody_who_left(LocalDate left, int count) {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").left(left).build())
        .addObservations(new Observation("p1", MON_2026_03_02, ""))
        .build();
    assertThat(Scene.verdicts(ObservationAssessor::new, POLICY, service, MON_2026_03_16))
        .hasSize(count);
  }

  @ParameterizedTest(name = "a worker from {0}: {1}")
  @CsvSource({"2026-03-02, 1", "2026-03-03, 0"})
  void it_is_asked_for_while_the_policy_covers_the_one_observed(LocalDate from, int count) {
    PolicyPack ofWorkers = Scene.policy(
        ClauseKind.OBSERVATION, WITHIN_A_MONTH, new Covers(new Condition.Role("worker")));
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder()
            .id("p1")
            .addRoles(new RoleHeld("worker", DateRange.from(from)))
            .build())
        .addObservations(new Observation("p1", MON_2026_03_02, ""))
        .build();
    Inquiry inquiry =
        new Inquiry(ofWorkers, Register.of(service, Scene.LONDON), Scene.ENGLAND, MON_2026_03_16);
    assertThat(Scene.verdicts(ObservationAssessor::new, ofWorkers, service, MON_2026_03_16))
        .hasSize(count);
    assertThat(ObservationAssessor.toFeedBack(inquiry, WITHIN_A_MONTH, "p1", MON_2026_03_16))
        .hasSize(count);
  }
}
