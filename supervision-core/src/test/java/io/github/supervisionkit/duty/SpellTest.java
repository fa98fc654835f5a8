package io.github.supervisionkit.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

  @ParameterizedTest(name = "January without {0}, {1}: {2}")
  @CsvSource({
    "2026-02-01/2026-03-01, TRUE, TRUE 2026-01-01/2026-02-01",
    "2026-01-10/2026-01-20, TRUE, TRUE 2026-01-01/2026-01-10 TRUE 2026-01-20/2026-02-01",
    "2025-12-01/2026-01-20, TRUE, TRUE 2026-01-20/2026-02-01",
    "2025-12-01/2026-03-01, TRUE, ''",
    "2026-01-20/2026-03-01, UNKNOWN, TRUE 2026-01-01/2026-01-20 UNKNOWN 2026-01-20/2026-02-01"
  })
  void what_lies_outside_another_spell_is_left(String other, Truth truth, String left) {
    List<Spell> spells = Spell.outside(
        List.of(new Spell(Truth.TRUE, DateRange.parse("2026-01-01/2026-02-01"))),
        List.of(new Spell(truth, DateRange.parse(other))));
    assertThat(String.join(
            " ",
            spells.stream().map(spell -> spell.truth() + " " + spell.during()).toList()))
        .isEqualTo(left);
  }

  @ParameterizedTest(name = "of {0} and {1}: {2}, {3}")
  @CsvSource({
    ", , true",
    "p1, , true",
    "p2, , false",
    ", c1, true",
    ", c2, false",
    "p1, c2, false",
    "p2, c1, false"
  })
  void a_scope_admits_what_is_of_its_person_and_its_case(
      String person, String caseId, boolean admits) {
    Scope scope = new Scope(Optional.ofNullable(person), Optional.ofNullable(caseId));
    assertThat(scope.admits(Optional.of("p1"), Optional.of("c1"))).isEqualTo(admits);
    assertThat(scope.admits(verdict().person("p1").caseId("c1").build())).isEqualTo(admits);
    assertThat(scope.isEverything()).isEqualTo(person == null && caseId == null);
  }

  @Test
  void a_scope_is_of_a_person_or_of_a_case() {
    assertThat(Scope.ofPerson("p1")).isEqualTo(new Scope(Optional.of("p1"), Optional.empty()));
    assertThat(Scope.ofCase("c1")).isEqualTo(new Scope(Optional.empty(), Optional.of("c1")));
  }

  @Test
  void each_fact_that_is_missing_is_named_once() {
    Condition subject = new Condition.Subject("child");
    Condition level = new Condition.AtLeast("risk", "high");
    Condition asked = new Condition.AnyOf(List.of(
        new Condition.Is("urgent"),
        new Condition.AllOf(List.of(subject, new Condition.Not(level))),
        new Condition.Not(subject)));
    CaseFile file = CaseFile.builder()
        .id("c1")
        .addCircumstances(new Circumstance("risk", "odd", DateRange.from(MON_2026_01_05)))
        .build();
    CaseSubject known = new CaseSubject(file, inquiry(MON_2026_01_05), List.of());
    assertThat(Unknowns.of(asked, known.on(MON_2026_01_05)))
        .containsExactly("the kind of subject", "the level of `risk`");
  }

  @ParameterizedTest(name = "from {0}: {1}")
  @CsvSource({
    "2026-01-01, true",
    "2026-01-02, true",
    "2026-01-30, true",
    "2026-01-31, false",
    "2026-02-28, false",
    "2027-12-31, true"
  })
  void a_month_is_owed_where_a_working_day_of_it_is_left(LocalDate start, boolean owed) {
    assertThat(new UnitLeft(inquiry(start)).isOwed(start, CalendarUnit.MONTH)).isEqualTo(owed);
  }

  @ParameterizedTest(name = "from {0} until {1}: {2}")
  @CsvSource({
    "2026-01-01, 2026-01-12, ''",
    "2026-01-01, 2026-01-13, late",
    "2026-01-14, 2026-01-15, late",
    "2026-01-15, 2026-02-01, ''",
    "2026-01-15, 2026-03-03, missed"
  })
  void a_gap_lasts_from_its_limit_until_it_ended(LocalDate from, LocalDate until, String told) {
    Timeline timeline = Timeline.standing(
        verdict().build(),
        List.of(
            ended("2026-01-12", "2026-01-12", Outcome.KEPT),
            ended("2026-01-12", "2026-01-14", Outcome.LATE),
            Occurrence.running(
                MON_2026_01_05, Optional.of(LocalDate.of(2026, 3, 2)), Outcome.MISSED, List.of())));
    assertThat(String.join(
            " ",
            timeline.gaps(from, until).stream().map(gap -> gap.outcome().text()).toList()))
        .isEqualTo(told);
  }

  private static Occurrence ended(String limit, String ended, Outcome outcome) {
    return Occurrence.ended(
        MON_2026_01_05,
        Optional.of(LocalDate.parse(limit)),
        LocalDate.parse(ended),
        outcome,
        List.of());
  }

  private static Verdict.Builder verdict() {
    return Verdict.under(Scene.clause("X-1", ClauseKind.AUDIT, Force.MUST)).status(Status.MET);
  }

  private static Inquiry inquiry(LocalDate asOf) {
    return new Inquiry(
        Scene.policy(ClauseKind.AUDIT),
        Register.of(ServiceRecord.builder().build(), Scene.LONDON),
        Scene.ENGLAND,
        asOf);
  }
}
