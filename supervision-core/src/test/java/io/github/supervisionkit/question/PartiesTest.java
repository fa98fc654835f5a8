package io.github.supervisionkit.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {

  private static final PolicyPack POLICY = Scene.policy(ClauseKind.ACCESS);

  private final Parties parties = new Parties(Line.under(POLICY), "p1");

  @ParameterizedTest(name = "{0} is the {1}: {2}")
  @CsvSource({
    "p1, supervisee, TRUE",
    "m1, supervisor, TRUE",
    "m1, line-manager, TRUE",
    "m2, supervisors-line-manager, TRUE",
    "m3, supervisors-line-manager, FALSE",
    "m2, senior-manager, TRUE",
    "m3, senior-manager, TRUE",
    "m1, senior-manager, FALSE",
    "m1, line-of-management, TRUE",
    "m3, line-of-management, TRUE",
    "x1, colleague, TRUE",
    "p1, colleague, FALSE",
    "x1, inspector, FALSE",
    "inspector, inspector, TRUE",
    "inspector, colleague, FALSE"
  })
  void who_somebody_is_follows_from_the_line(String who, String party, Truth truth) {
    assertThat(parties.is(who, party)).isEqualTo(truth);
  }

  @Test
  void where_the_line_is_not_recorded_nobody_knows() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").build(), Person.builder().id("x1").build())
        .build();
    Parties unknown = new Parties(Line.under(POLICY, service), "p1");

    assertThat(unknown.is("x1", "supervisors-line-manager")).isEqualTo(Truth.UNKNOWN);
    assertThat(unknown.addressee("supervisor").people()).isEmpty();
  }

  @Test
  void where_no_supervisor_was_ever_recorded_the_line_manager_supervises() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(
            Person.builder().id("p1").addLineManagers(Line.managed("m1")).build(),
            Person.builder().id("m1").build())
        .build();

    assertThat(new Parties(Line.under(POLICY, service), "p1").addressee("supervisor"))
        .hasToString("supervisor m1");
  }

  @Test
  void a_manager_who_has_left_is_no_manager() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(
            Person.builder().id("p1").addLineManagers(Line.managed("m1")).build(),
            Person.builder().id("m1").left(LocalDate.of(2026, 3, 10)).build())
        .build();

    assertThat(new Parties(Line.under(POLICY, service), "p1").addressee("line-manager"))
        .hasToString("line-manager");
  }

  @ParameterizedTest(name = "until {0}: {1}")
  @CsvSource({"2026-03-10, supervisor m2", "2026-03-11, 'supervisor m1, m2'"})
  void who_supervised_until_today_is_no_supervisor(LocalDate until, String told) {
    DateRange first = DateRange.of(LocalDate.of(2026, 1, 1), until);
    DateRange second = DateRange.from(LocalDate.of(2026, 3, 1));
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(
            Person.builder()
                .id("p1")
                .addSupervisors(
                    new SupervisorLink("m1", first, false), new SupervisorLink("m2", second, false))
                .build(),
            Person.builder().id("m1").build(),
            Person.builder().id("m2").build())
        .build();

    assertThat(new Parties(Line.under(POLICY, service), "p1").addressee("supervisor"))
        .hasToString(told);
  }

  @Test
  void a_line_in_a_circle_ends_where_it_comes_back() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(
            Person.builder().id("p1").addLineManagers(Line.managed("m1")).build(),
            Person.builder().id("m1").addLineManagers(Line.managed("m2")).build(),
            Person.builder().id("m2").addLineManagers(Line.managed("m1")).build())
        .build();

    assertThat(new Parties(Line.under(POLICY, service), "p1").addressee("line-of-management"))
        .hasToString("line-of-management m1, m2");
  }
}
