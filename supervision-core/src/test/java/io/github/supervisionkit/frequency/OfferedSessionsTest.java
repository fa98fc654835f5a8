package io.github.supervisionkit.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.CountsWithOffer;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A group of 26 January 2026 that counts for a month, since one-to-one supervision was offered on 10 March. */
class OfferedSessionsTest {

  private static final PolicyPack PACK = Scene.policy(
      ClauseKind.STAFF_FREQUENCY,
      new Frequency(
          "formal",
          new Condition.Always(),
          List.of(Phase.lasting(Cadence.everyMonths(1))),
          "",
          false,
          false),
      new CountsWithOffer("group", "formal", "offered", Period.ofMonths(1)));

  @Test
  void before_the_offer_the_first_limit_is_missed() {
    assertThat(occurrences(LocalDate.of(2026, 3, 9)))
        .extracting(Occurrence::toString)
        .containsExactly("2026-01-05, limit 2026-02-05, missed");
  }

  @Test
  void from_the_offer_on_it_is_made_good_and_the_next_one_is_told() {
    List<Occurrence> told = occurrences(LocalDate.of(2026, 3, 20));
    assertThat(told)
        .extracting(Occurrence::toString)
        .containsExactly(
            "2026-01-05, limit 2026-02-05, late 2026-03-10",
            "2026-01-26, limit 2026-02-26, missed");
    assertThat(told).extracting(Occurrence::day).last().isEqualTo(LocalDate.of(2026, 3, 10));
  }

  @Test
  void when_the_offer_is_too_long_ago_the_first_limit_is_missed_again_and_history_stays() {
    List<Occurrence> told = occurrences(LocalDate.of(2026, 4, 20));
    assertThat(told)
        .extracting(Occurrence::toString)
        .containsExactly(
            "2026-01-05, limit 2026-02-05, late 2026-03-10",
            "2026-01-26, limit 2026-02-26, late 2026-04-11",
            "2026-01-05, limit 2026-02-05, missed");
    assertThat(told.get(2).because())
        .extracting(Step::text)
        .containsExactly(
            "group supervision counts no more from 11 April 2026 on, by the events `offered` of p1 (X-1)");
  }

  private static List<Occurrence> occurrences(LocalDate asOf) {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder()
            .id("p1")
            .started(LocalDate.of(2026, 1, 5))
            .addEvents(new PersonEvent("offered", LocalDate.of(2026, 3, 10)))
            .build())
        .addSessions(Scene.session("2026-01-26").form("group").build())
        .build();
    return Scene.timelines(FrequencyAssessor::new, PACK, service, asOf).get(0).occurrences();
  }
}
