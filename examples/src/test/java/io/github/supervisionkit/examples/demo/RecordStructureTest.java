package io.github.supervisionkit.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordStructureTest {

  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  private static final ServiceRecord YOUTH_OFFENDING = YouthOffendingService.record();
  private static final ServiceRecord CHILDRENS = ChildrensServices.record();

  static Stream<Named<ServiceRecord>> services() {
    return Stream.of(
        Named.of("youth offending service", YOUTH_OFFENDING),
        Named.of("children's services", CHILDRENS));
  }

  @ParameterizedTest
  @MethodSource("services")
  void names_every_person_and_case_once(ServiceRecord service) {
    assertThat(service.people()).extracting(StaffMember::id).doesNotHaveDuplicates();
    assertThat(service.cases()).extracting(CaseFile::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("services")
  void names_every_session_matter_action_and_agreement_once(ServiceRecord service) {
    assertThat(new RecordReferences(service).sessionsThenMatters()).doesNotHaveDuplicates();
    assertThat(
            service.sessions().stream().flatMap(s -> s.actions().stream()).map(Session.Action::id))
        .doesNotHaveDuplicates();
    assertThat(service.agreements()).extracting(Agreement::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("services")
  void speaks_of_no_one_and_nothing_that_it_does_not_define(ServiceRecord service) {
    RecordReferences references = new RecordReferences(service);

    assertThat(references.danglingPeople()).isEmpty();
    assertThat(references.danglingCases()).isEmpty();
    assertThat(references.danglingSessions()).isEmpty();
    assertThat(references.danglingRecords()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("services")
  void ends_every_session_after_its_start(ServiceRecord service) {
    assertThat(service.sessions()).allMatch(session -> session.end().isAfter(session.start()));
  }

  @ParameterizedTest
  @MethodSource("services")
  void plans_every_session_after_21_november_2026_and_none_before(ServiceRecord service) {
    assertThat(service.sessions())
        .allMatch(s -> s.day().isAfter(SAT_2026_11_21) == s.status().equals("planned"));
  }

  @ParameterizedTest
  @MethodSource("services")
  void writes_no_record_after_21_november_2026(ServiceRecord service) {
    assertThat(service.records())
        .allMatch(entry -> entry.at().substring(0, 10).compareTo("2026-11-21") <= 0);
  }

  @ParameterizedTest
  @MethodSource("services")
  void shows_summer_time_in_july_and_winter_time_in_january(ServiceRecord service) {
    assertThat(service.sessions())
        .filteredOn(session -> session.day().getMonthValue() == 7)
        .allMatch(session -> session.start().getOffset().getTotalSeconds() == 3600);
    assertThat(service.sessions())
        .filteredOn(session -> session.day().getMonthValue() == 1)
        .allMatch(session -> session.start().getOffset().getTotalSeconds() == 0);
  }

  @ParameterizedTest
  @MethodSource("services")
  void gives_no_one_two_absences_at_once(ServiceRecord service) {
    assertThat(service.people()).allMatch(RecordStructureTest::absencesKeepApart);
  }

  @ParameterizedTest
  @MethodSource("services")
  void holds_sessions_only_while_both_are_in_post(ServiceRecord service) {
    Staff staff = new Staff(service.people());

    assertThat(service.sessions())
        .filteredOn(Session::held)
        .allMatch(s -> staff.member(s.supervisor()).inPostOn(s.day())
            && staff.member(s.supervisee()).inPostOn(s.day()));
  }

  private static boolean absencesKeepApart(StaffMember member) {
    return member.absences().stream()
        .allMatch(one -> member.absences().stream()
            .noneMatch(other -> !one.equals(other) && one.span().overlaps(other.span())));
  }
}
