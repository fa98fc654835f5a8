package io.github.supervisionkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.analysis.Analysis;
import io.github.supervisionkit.analysis.Finding;
import io.github.supervisionkit.analysis.FindingKind;
import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the analysis finds in the shipped packs to what their documents say, and to the engine's own verdicts. */
class ShippedDisagreementsTest {

  private static final String BIRMINGHAM = "birmingham-childrens-trust";
  private static final LocalDate MON_2024_01_01 = LocalDate.of(2024, 1, 1);

  @Test
  void birmingham_disagrees_with_itself_in_3_places() {
    assertThat(disagreements(BIRMINGHAM))
        .extracting(Finding::clauses)
        .containsExactly(
            List.of("BCT-26", "BCT-41"), List.of("BCT-29", "BCT-40"), List.of("BCT-30", "BCT-42"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blackburn-with-darwen-yjs",
        "islington-yos",
        "school-trust-cso",
        "tameside-childrens-services"
      })
  void the_other_packs_do_not(String pack) {
    assertThat(disagreements(pack)).isEmpty();
  }

  @Test
  void a_team_manager_of_the_yos_has_4_weeks_and_a_month_which_are_one_in_28_days_of_february() {
    assertThat(between("BCT-26", "BCT-41").days())
        .containsExactly(
            days("2024-01-01", "2025-01-31"),
            days("2025-03-01", "2026-01-31"),
            days("2026-03-01", "2027-01-31"),
            days("2027-03-01", "2028-01-01"));
  }

  @Test
  void a_project_officer_of_the_yos_has_8_weeks_and_2_months_which_are_never_one() {
    assertThat(between("BCT-29", "BCT-40").days())
        .containsExactly(days("2024-01-01", "2028-01-01"));
  }

  @Test
  void new_staff_of_the_yos_have_two_rules_over_the_4th_month_alone() {
    assertThat(between("BCT-30", "BCT-42").days())
        .containsExactly(days("2024-04-01", "2024-05-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BCT-26 | BCT-41 | BCT-26 (Frequency, table 2) | BCT-41 (Appendix v, staff) | a `team-manager` in `yos-staff`",
        "BCT-29 | BCT-40 | BCT-29 (Frequency, table 2) | BCT-40 (Appendix v, staff) | a `project-officer` in `yos-staff`",
        "BCT-30 | BCT-42 | BCT-30 (Frequency, table 2) | BCT-42 (Appendix v, staff) | somebody in `yos-staff`"
      })
  void a_disagreement_is_told_with_both_citations_and_a_witness(
      String one, String other, String cited, String otherCited, String witness) {
    assertThat(between(one, other).text()).contains(cited, otherCited, "witness: " + witness);
  }

  @Test
  void group_and_one_to_one_are_told_together() {
    assertThat(between("BCT-29", "BCT-40").text()).startsWith("in one-to-one and group, ");
  }

  @Test
  void the_days_are_told_with_a_session_after_which_the_limits_differ() {
    assertThat(between("BCT-30", "BCT-42").text())
        .contains(
            "from 1 April 2024 to 30 April 2024",
            "after a session on 1 April 2024 the limits are 15 April 2024 and none");
  }

  @ParameterizedTest
  @CsvSource({"BCT-26, BCT-41, team-manager, ''", "BCT-29, BCT-40, project-officer, /one-to-one"})
  void the_verdicts_differ_on_those_days_of_14_months_and_on_no_other(
      String one, String other, String role, String stream) {
    List<LocalDate> all = MON_2024_01_01.datesUntil(LocalDate.of(2025, 3, 1)).toList();
    List<DateRange> expected = between(one, other).days();

    assertThat(all.stream()
            .filter(day -> !limit(one + "/p1" + stream, role, day)
                .equals(limit(other + "/p1" + stream, role, day))))
        .containsExactlyElementsOf(all.stream()
            .filter(day -> expected.stream().anyMatch(range -> range.contains(day)))
            .toList());
  }

  /** A limit that would come when a rule's phases are over is not asked for, so the verdicts part a fortnight before the rules. */
  @Test
  void
      the_verdicts_on_new_staff_differ_while_one_rule_has_a_limit_within_its_months_and_the_other_none() {
    assertThat(MON_2024_01_01
            .datesUntil(LocalDate.of(2025, 3, 1))
            .filter(day -> !limit("BCT-30/p1", "yos-case-manager", day)
                .equals(limit("BCT-42/p1", "yos-case-manager", day))))
        .containsExactlyElementsOf(
            LocalDate.of(2024, 3, 18).datesUntil(LocalDate.of(2024, 4, 17)).toList());
  }

  /** The limit on the day of a session, for somebody who has worked in the YOS since the first day of 2024. */
  private static Optional<LocalDate> limit(String duty, String role, LocalDate day) {
    DateRange sinceThen = DateRange.from(MON_2024_01_01);
    ServiceRecord record = ServiceRecord.builder()
        .addPeople(Person.builder()
            .id("p1")
            .started(MON_2024_01_01)
            .addRoles(new RoleHeld(role, sinceThen))
            .addCircumstances(new Circumstance("yos-staff", "", sinceThen))
            .build())
        .addSessions(Session.builder()
            .id("s1")
            .form("one-to-one")
            .start(Moment.onDate(day))
            .addSupervisees("p1")
            .build())
        .build();
    PolicyPack pack = PolicyPacks.named(BIRMINGHAM);
    Assessment assessment = Supervision.under(pack)
        .with(UkCalendars.named(pack.calendar()).orElseThrow())
        .assess(record, day);
    // What was missed before is another matter: only what the session began is compared.
    return assessment
        .verdict(duty)
        .filter(verdict -> verdict.measuredFrom().equals(Optional.of(day)))
        .flatMap(Verdict::limit);
  }

  private static Finding between(String one, String other) {
    return disagreements(BIRMINGHAM).stream()
        .filter(finding -> finding.clauses().equals(List.of(one, other)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> disagreements(String pack) {
    return Analysis.of(PolicyPacks.named(pack)).stream()
        .filter(finding -> finding.kind() == FindingKind.DISAGREEMENT)
        .toList();
  }

  private static DateRange days(String from, String until) {
    return DateRange.of(LocalDate.parse(from), LocalDate.parse(until));
  }
}
