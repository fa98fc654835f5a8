package io.github.supervisionkit.story;

import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallerTest {

  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
  private static final PolicyPack TAMESIDE = PolicyPacks.named("tameside-childrens-services");

  /** A year of work, of which each test needs a little. */
  private static final ServiceRecord BUSY = busy();

  private static ServiceRecord busy() {
    return aPractitioner("p1")
        .from("2026-01-05")
        .withRole("social-worker")
        .being("newly-qualified", "2026-01-05", "2026-07-05")
        .holding("c1")
        .holding("c2", "2026-02-02", "2026-03-02")
        .supervisedOn("2026-01-20T10:00Z", "2026-02-17", "2026-03-17")
        .discussing("c1", "c2")
        .recorded("s3", "c1", "2026-03-18")
        .awayFrom("2026-03-30", "2026-04-13", "sickness")
        .arranged("r1", "one-to-one", "2 weeks", "2026-01-05", "2026-04-05")
        .passing("six-month-review", "2026-07-06")
        .needingDaysInUnit(5)
        .asAService();
  }

  @Test
  void where_every_service_fails_nothing_is_left() {
    assertThat(Smaller.thatStillFails(BUSY, service -> true))
        .isEqualTo(ServiceRecord.builder().build());
  }

  @Test
  void where_an_absence_fails_a_person_with_the_absence_is_left() {
    ServiceRecord smallest = Smaller.thatStillFails(
        BUSY,
        service ->
            service.people().stream().anyMatch(person -> !person.absences().isEmpty()));

    assertThat(ExchangeText.of(smallest)).isEqualTo("""
        {
          "people": [
            { "id": "p1", "absences": [{ "from": "2026-03-30", "reason": "sickness" }] }
          ]
        }""");
  }

  @Test
  void where_a_record_of_a_case_fails_what_it_refers_to_is_left_with_it() {
    ServiceRecord smallest = Smaller.thatStillFails(
        BUSY,
        service -> service.records().stream().anyMatch(entry -> entry.caseId().isPresent()));

    assertThat(ExchangeText.of(smallest)).isEqualTo("""
        {
          "cases": [
            { "id": "c1" }
          ],
          "sessions": [
            { "id": "s3", "form": "one-to-one", "start": "2026-03-17" }
          ],
          "records": [
            { "of": "s3", "case": "c1", "at": "2026-03-18" }
          ]
        }""");
  }

  @Test
  void an_instant_becomes_a_date_where_the_hour_does_not_matter() {
    ServiceRecord smallest = Smaller.thatStillFails(
        BUSY,
        service -> service.sessions().stream().anyMatch(session -> session.id().equals("s1")));

    assertThat(ExchangeText.of(smallest)).contains("\"start\": \"2026-01-20\"");
  }

  @Test
  void the_question_moves_to_the_first_day_on_which_it_fails() {
    Question smallest = Smaller.thatStillFails(
        new Question(BUSY, FRI_2026_05_01),
        question -> question.asOf().isAfter(LocalDate.of(2026, 2, 9))
            && !question.service().cases().isEmpty());

    assertThat(smallest.asOf()).isEqualTo("2026-02-10");
    assertThat(smallest.service().cases()).hasSize(1);
    assertThat(smallest.service().sessions()).isEmpty();
  }

  @Test
  void a_pack_keeps_the_clause_the_rule_the_phase_and_the_words_that_matter() {
    Story smallest = Smaller.thatStillFails(
        new Story(TAMESIDE, new Question(BUSY, FRI_2026_05_01)),
        story -> story.pack().rules(Frequency.class).stream()
            .map(placed -> placed.rule())
            .anyMatch(rule -> mentions(rule.who(), new Condition.Is("newly-qualified"))
                && rule.phases().stream()
                    .anyMatch(phase -> phase.cadence().equals(Cadence.everyWeeks(2)))));

    assertThat(smallest.pack().clauses()).hasSize(1);
    assertThat(smallest.pack().clauses().get(0).rules()).singleElement().satisfies(rule -> {
      Frequency frequency = (Frequency) rule;
      assertThat(frequency.who()).isEqualTo(new Condition.Is("newly-qualified"));
      assertThat(frequency.phases())
          .singleElement()
          .hasToString(Cadence.everyWeeks(2).text());
    });
    assertThat(smallest.pack().decisions()).isEmpty();
    assertThat(smallest.pack().vocabulary().of(WordKind.PERSON_CIRCUMSTANCE))
        .containsExactly("newly-qualified");
    assertThat(smallest.pack().vocabulary().words())
        .doesNotContainKeys(WordKind.ROLE, WordKind.SUBJECT, WordKind.PLACE, WordKind.MATTER);
    assertThat(smallest.question().service().people()).isEmpty();
  }

  private static boolean mentions(Condition whole, Condition part) {
    return whole.toString().contains(part.toString());
  }

  @Test
  void a_step_on_which_asking_throws_is_not_taken() {
    ServiceRecord smallest = Smaller.thatStillFails(BUSY, service -> {
      if (service.cases().isEmpty()) {
        throw new IllegalStateException("no case");
      }
      return true;
    });

    assertThat(smallest.cases()).hasSize(1);
    assertThat(smallest.people()).isEmpty();
  }

  @Test
  void what_does_not_fail_is_refused() {
    assertThatThrownBy(() -> Smaller.thatStillFails(BUSY, service -> false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("what is to become smaller must fail");
  }

  @Test
  void after_ten_thousand_attempts_it_is_over() {
    int[] asked = {0};
    Reduction<Integer> endless =
        new Reduction<>(number -> Stream.of(number - 1), number -> ++asked[0] > 0);

    assertThat(endless.of(1_000_000)).isEqualTo(990_000);
    assertThat(asked[0]).isEqualTo(10_001);
  }
}
