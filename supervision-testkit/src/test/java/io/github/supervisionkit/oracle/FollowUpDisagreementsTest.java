package io.github.supervisionkit.oracle;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.Observation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Disagreements on what follows a session, an observation or a change of supervisor, with what engine and oracle must say now. */
class FollowUpDisagreementsTest {

  private static final String TAMESIDE = "tameside-childrens-services";
  private static final String BIRMINGHAM = "birmingham-childrens-trust";
  private static final String HANDOVER = "BCT-59/handover:p1:2025-03-10";
  private static final LocalDate MON_2025_03_03 = LocalDate.of(2025, 3, 3);
  private static final LocalDate MON_2025_03_10 = LocalDate.of(2025, 3, 10);
  private static final LocalDate FRI_2025_03_14 = LocalDate.of(2025, 3, 14);
  private static final LocalDate MON_2025_03_17 = LocalDate.of(2025, 3, 17);

  static List<Remembered> disagreements() {
    return List.of(
        new Remembered(
            "a session that was held later is no new date yet",
            BIRMINGHAM,
            with(person().build())
                .addSessions(moved("s3"), session("s3", FRI_2025_03_14).build())
                .build(),
            MON_2025_03_10,
            "BCT-51/s2",
            "BCT-51 open"),
        new Remembered(
            "a session takes not its own place",
            BIRMINGHAM,
            with(person().build()).addSessions(moved("s2")).build(),
            MON_2025_03_10,
            "BCT-51/s2",
            "BCT-51 open"),
        new Remembered(
            "an action of a session to come tells nothing apart",
            BIRMINGHAM,
            with(person().build())
                .addSessions(
                    session("s1", MON_2025_03_03).addActions(action()).build(),
                    session("s2", FRI_2025_03_14).addActions(action()).build())
                .build(),
            MON_2025_03_10,
            "BCT-50/a1",
            "BCT-50 open"),
        new Remembered(
            "what was observed is not fed back to somebody who left",
            TAMESIDE,
            with(person().left(MON_2025_03_10).build())
                .addObservations(new Observation("p1", MON_2025_03_03, ""))
                .build(),
            MON_2025_03_10,
            "TAM-29/p1/2025-03-03",
            "none"),
        new Remembered(
            "two observations of one day are fed back with the later session",
            TAMESIDE,
            with(person().build())
                .addSessions(
                    session("s1", MON_2025_03_10).build(),
                    session("s2", FRI_2025_03_14).build())
                .addObservations(
                    new Observation("p1", MON_2025_03_03, "s2"),
                    new Observation("p1", MON_2025_03_03, "s1"))
                .build(),
            MON_2025_03_17,
            "TAM-29/p1/2025-03-03",
            "TAM-29 met, done 2025-03-14"),
        new Remembered(
            "two new supervisors of one day owe one note, which may be the other's",
            BIRMINGHAM,
            with(supervised(until("m1"), since("m2"), since("m3")))
                .addRecords(note().by("m3").build())
                .build(),
            MON_2025_03_17,
            HANDOVER,
            "BCT-59 met, measured from 2025-03-10, done 2025-03-14"),
        new Remembered(
            "who supervised beside the one who went takes nothing over",
            BIRMINGHAM,
            with(supervised(until("m1"), until("m2"), since("m1"))).build(),
            MON_2025_03_17,
            HANDOVER,
            "none"),
        new Remembered(
            "a note without an author does not hide the right one",
            BIRMINGHAM,
            with(supervised(until("m1"), since("m2")))
                .addRecords(note().build(), note().by("m2").build())
                .build(),
            MON_2025_03_17,
            HANDOVER,
            "BCT-59 met, measured from 2025-03-10, done 2025-03-14"),
        new Remembered(
            "an agreement is reviewed a year after the policy began to cover the supervisee",
            "school-trust-cso",
            with(person()
                    .addCircumstances(
                        Circumstance.of("direct-work", DateRange.from(MON_2025_03_10)))
                    .build())
                .addAgreements(Agreement.builder()
                    .id("g1")
                    .addSupervisees("p1")
                    .made(LocalDate.of(2024, 1, 8))
                    .build())
                .build(),
            MON_2025_03_17,
            "CSO-10/g1",
            "CSO-10 met, limit 2026-03-10, last practical day 2026-03-10, measured from 2025-03-10"));
  }

  @ParameterizedTest
  @MethodSource("disagreements")
  void engine_and_oracle_agree_where_they_once_did_not(Remembered disagreement) {
    disagreement.assertAgreement();
  }

  private static ServiceRecord.Builder with(Person person) {
    return ServiceRecord.builder().addPeople(person);
  }

  private static Person.Builder person() {
    Person.Builder person = Person.builder();
    person.id("p1").started(LocalDate.of(2023, 11, 6));
    return person;
  }

  private static Person supervised(SupervisorLink... links) {
    return person().addSupervisors(links).build();
  }

  private static SupervisorLink until(String supervisor) {
    return new SupervisorLink(
        supervisor, DateRange.of(LocalDate.of(2023, 11, 6), MON_2025_03_10), false);
  }

  private static SupervisorLink since(String supervisor) {
    return new SupervisorLink(supervisor, DateRange.from(MON_2025_03_10), false);
  }

  private static RecordEntry.Builder note() {
    return RecordEntry.builder()
        .of("handover:p1:2025-03-10")
        .place("staff-record")
        .at(Moment.onDate(FRI_2025_03_14));
  }

  private static Session.Builder session(String id, LocalDate day) {
    Session.Builder session = Session.builder();
    session.id(id).start(Moment.onDate(day)).addSupervisees("p1");
    return session;
  }

  private static Session moved(String to) {
    return session("s2", MON_2025_03_10)
        .status(SessionStatus.REARRANGED)
        .rearrangedTo(to)
        .build();
  }

  private static Action action() {
    return Action.builder().id("a1").build();
  }
}
