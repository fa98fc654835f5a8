package io.github.supervisionkit.agenda;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Revisit;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of matters, reviews and duties that were comes up in a session of p1, who is supervised each week. */
class CarriedOverTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_26 = LocalDate.of(2026, 1, 26);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final DateRange JANUARY = DateRange.of(MON_2026_01_05, MON_2026_01_26);

  private static final Rule REVISIT =
      new Revisit(new Trigger.MatterArises(List.of("urgent"), Setting.ELSEWHERE), "formal");

  @ParameterizedTest(name = "in the session on {0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
          2026-01-26 | MATTER x1 due, by none: A sentence. It arose on 12 January 2026. (must)
          2026-01-27 | MATTER x1 overdue, by 2026-01-26: A sentence. It arose on 12 January 2026. (must)
          """)
  void a_matter_is_overdue_once_a_session_did_not_take_it_up(LocalDate on, String told) {
    ServiceRecord service = service()
        .addMatters(matter("x1").person("p1").build(), matter("x2").person("p2").build())
        .addSessions(Scene.session("2026-01-26").build())
        .build();
    assertThat(told(REVISIT, service, on)).containsExactly(told);
  }

  @ParameterizedTest(name = "in the session on {0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
          2026-01-29 | none
          2026-01-30 | falling due, by 2026-02-05: A sentence. It falls due on 5 February 2026, before the next session. (must)
          2026-02-04 | falling due, by 2026-02-05: A sentence. It falls due on 5 February 2026, before the next session. (must)
          2026-02-05 | due, by 2026-02-05: A sentence. It is due by 5 February 2026. (must)
          2026-02-06 | overdue, by 2026-02-05: A sentence. It is due by 5 February 2026. (must)
          """)
  void an_agreement_to_be_reviewed_by_5_february(LocalDate on, String told) {
    Rule monthly = new AgreementReview("one-to-one", Period.ofMonths(1));
    ServiceRecord service =
        service().addAgreements(agreement("g1", "p1"), agreement("g2", "p2")).build();
    assertThat(told(monthly, service, on))
        .isEqualTo(told.equals("none") ? List.of() : List.of("DUTY X-1/g1 " + told));
  }

  @Test
  void what_was_asked_of_cooks_is_not_asked_of_those_who_were_cooks() {
    Rule ofCooks = new Frequency(
        "formal",
        new Condition.Role("cook"),
        List.of(Phase.lasting(new Cadence.Unquantified())),
        "",
        false,
        false);
    Person p1 = Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addRoles(new RoleHeld("cook", JANUARY))
        .build();
    ServiceRecord service = ServiceRecord.builder().addPeople(p1).build();
    assertThat(told(ofCooks, service, MON_2026_01_26))
        .containsExactly("DUTY X-1/p1 standing, by none: A sentence. (must)");
    assertThat(told(ofCooks, service, MON_2026_02_02)).isEmpty();
  }

  @Test
  void a_case_is_not_discussed_for_what_it_was() {
    Rule ofTall = new Discussion(new Condition.Is("tall"), new Cadence.EverySession(), "", false);
    ServiceRecord service = service()
        .addCases(CaseFile.builder()
            .id("c1")
            .opened(MON_2026_01_05)
            .addHolders(new Allocation("p1", DateRange.from(MON_2026_01_05)))
            .addCircumstances(Circumstance.of("tall", JANUARY))
            .build())
        .build();
    assertThat(told(ofTall, service, MON_2026_01_26))
        .singleElement()
        .asString()
        .startsWith("CASE c1 every session");
    assertThat(told(ofTall, service, MON_2026_02_02))
        .noneMatch(one -> one.contains("every session"));
  }

  @Test
  void an_agenda_says_whose_it_is_and_by_when_the_next_session_is() {
    Agenda agenda = Agenda.of(inquiry(REVISIT, service().build()), "p1", MON_2026_01_26);
    assertThat(agenda.person()).isEqualTo("p1");
    assertThat(agenda.on()).isEqualTo(MON_2026_01_26);
    assertThat(agenda.next()).contains(MON_2026_02_02);
  }

  @Test
  void agendas_are_the_same_that_say_the_same() {
    Inquiry inquiry = inquiry(REVISIT, service().build());
    assertThat(Agenda.of(inquiry, "p1", MON_2026_01_26))
        .isEqualTo(Agenda.of(inquiry, "p1", MON_2026_01_26))
        .isNotEqualTo(Agenda.of(inquiry, "p1", MON_2026_02_02));
  }

  @Test
  void nobody_has_an_agenda_whom_the_service_does_not_know() {
    Inquiry inquiry = inquiry(REVISIT, service().build());
    assertThatThrownBy(() -> Agenda.of(inquiry, "p9", MON_2026_01_26))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the service has no person `p9`");
  }

  private static Matter.Builder matter(String id) {
    return Matter.builder().id(id).kind("urgent").at(Moment.parse("2026-01-12"));
  }

  private static Agreement agreement(String id, String supervisee) {
    return Agreement.builder()
        .id(id)
        .supervisor("m1")
        .addSupervisees(supervisee)
        .made(MON_2026_01_05)
        .build();
  }

  private static ServiceRecord.Builder service() {
    return ServiceRecord.builder()
        .addPeople(
            Person.builder().id("p1").started(MON_2026_01_05).build(),
            Person.builder().id("p2").started(MON_2026_01_05).build());
  }

  private static Inquiry inquiry(Rule rule, ServiceRecord service) {
    Clause weekly = clause(
        "X-2",
        ClauseKind.STAFF_FREQUENCY,
        Force.MUST,
        new Frequency(
            "formal",
            new Condition.Always(),
            List.of(Phase.lasting(Cadence.everyWeeks(1))),
            "",
            false,
            false));
    return new Inquiry(
        Scene.policy(List.of(clause("X-1", ClauseKind.AGENDA, Force.MUST, rule), weekly)),
        Register.of(service, Scene.LONDON),
        Scene.ENGLAND,
        MON_2026_01_26);
  }

  private static List<String> told(Rule rule, ServiceRecord service, LocalDate on) {
    return Agenda.of(inquiry(rule, service), "p1", on).entries().stream()
        .map(
            entry -> entry.topic() + " " + entry.about() + " " + entry.urgency().text() + ", by "
                + entry.limit().map(LocalDate::toString).orElse("none") + ": "
                + entry.reasons().get(0).text())
        .toList();
  }
}
