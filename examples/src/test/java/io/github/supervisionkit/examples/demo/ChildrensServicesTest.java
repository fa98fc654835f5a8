package io.github.supervisionkit.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildrensServicesTest {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);

  private static final ServiceRecord SERVICE = ChildrensServices.record();

  @Test
  void has_about_120_people() {
    assertThat(SERVICE.people()).hasSizeBetween(115, 125);
  }

  @Test
  void has_about_1500_cases() {
    assertThat(SERVICE.cases()).hasSizeBetween(1450, 1600);
  }

  @ParameterizedTest
  @CsvSource({"child, 1200", "foster-carer, 100", "caregiver, 40", "victim, 50"})
  void has_cases_about_every_subject(String subject, int atLeast) {
    assertThat(SERVICE.cases())
        .filteredOn(file -> file.subject().equals(subject))
        .hasSizeGreaterThan(atLeast);
  }

  @ParameterizedTest
  @ValueSource(strings = {"asye", "yos-staff", "seconded", "performance-plan"})
  void has_people_in_every_circumstance(String circumstance) {
    assertThat(SERVICE.people())
        .anyMatch(member ->
            member.circumstances().stream().anyMatch(fact -> fact.what().equals(circumstance)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"low", "medium", "high", "very-high"})
  void has_every_level_of_risk_of_serious_harm(String level) {
    assertThat(SERVICE.cases())
        .anyMatch(file -> file.circumstances().stream()
            .anyMatch(fact -> fact.what().equals("risk-of-serious-harm")
                && fact.level().filter(level::equals).isPresent()));
  }

  @Test
  void gives_every_open_case_one_holder_who_is_in_post() {
    Staff staff = new Staff(SERVICE.people());

    assertThat(SERVICE.cases())
        .filteredOn(file -> file.openOn(FRI_2026_11_20))
        .allMatch(file -> file.holders().stream()
                .filter(tie -> tie.span().holdsOn(FRI_2026_11_20))
                .count()
            == 1)
        .allMatch(file -> file.holderOn(FRI_2026_11_20)
            .filter(id -> staff.member(id).inPostOn(FRI_2026_11_20))
            .isPresent());
  }

  @Test
  void hands_the_southern_team_to_a_new_manager_and_not_every_record_with_it() {
    long changed = SERVICE.people().stream()
        .filter(member -> member.supervisors().size() > 1)
        .count();
    long handedOver = SERVICE.records().stream()
        .filter(entry -> entry.of().startsWith("handover:"))
        .count();

    assertThat(changed).isEqualTo(6);
    assertThat(handedOver).isBetween(3L, 5L);
  }
}
