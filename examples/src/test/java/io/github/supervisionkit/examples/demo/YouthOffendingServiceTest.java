package io.github.supervisionkit.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YouthOffendingServiceTest {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);

  private static final ServiceRecord SERVICE = YouthOffendingService.record();

  @Test
  void has_40_people() {
    assertThat(SERVICE.people()).hasSize(40);
  }

  @Test
  void has_about_450_cases() {
    assertThat(SERVICE.cases()).hasSizeBetween(430, 470);
  }

  @Test
  void gives_settled_case_managers_11_to_16_open_cases() {
    Map<String, Long> open = SERVICE.cases().stream()
        .filter(file -> file.openOn(FRI_2026_11_20))
        .flatMap(file -> file.holderOn(FRI_2026_11_20).stream())
        .collect(Collectors.groupingBy(holder -> holder, Collectors.counting()));

    assertThat(open).hasSize(16);
    open.keySet().removeAll(List.of("p32", "p33"));
    assertThat(open.values()).allMatch(cases -> cases >= 11 && cases <= 16);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "significant-decision",
        "urgent",
        "informal-significant",
        "management-decision",
        "panel-decision",
        "audit-outcome"
      })
  void has_matters_of_every_kind(String kind) {
    Stream<Matter> inSessions =
        SERVICE.sessions().stream().flatMap(session -> session.matters().stream());

    assertThat(Stream.concat(inSessions, SERVICE.matters().stream()))
        .anyMatch(matter -> matter.kind().equals(kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"held", "planned", "cancelled", "rearranged"})
  void has_formal_sessions_of_every_status(String status) {
    assertThat(SERVICE.sessions())
        .anyMatch(session -> session.formal() && session.status().equals(status));
  }

  @Test
  void has_one_case_with_two_holders_and_one_with_none() {
    List<CaseFile> open =
        SERVICE.cases().stream().filter(file -> file.openOn(FRI_2026_11_20)).toList();

    assertThat(open).filteredOn(file -> holders(file) == 2).hasSize(1);
    assertThat(open).filteredOn(file -> holders(file) == 0).hasSize(1);
    assertThat(open).allMatch(file -> holders(file) <= 2);
  }

  @Test
  void leaves_one_deputy_team_manager_without_a_supervisor() {
    assertThat(SERVICE.people())
        .filteredOn(member -> member.inPostOn(FRI_2026_11_20)
            && member.supervisorOn(FRI_2026_11_20).isEmpty())
        .extracting(StaffMember::id)
        .containsExactly("p01", "p11");
  }

  @Test
  void sees_most_people_in_october_2026() {
    long seen = SERVICE.sessions().stream()
        .filter(s -> s.formal() && s.held() && s.day().toString().startsWith("2026-10"))
        .map(Session::supervisee)
        .distinct()
        .count();

    assertThat(seen).isBetween(28L, 32L);
  }

  private static long holders(CaseFile file) {
    return file.holders().stream()
        .filter(tie -> tie.span().holdsOn(FRI_2026_11_20))
        .count();
  }
}
