package io.github.supervisionkit.oracle;

import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.story.PractitionerStory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every disagreement that engine and oracle ever had under Islington's policy, with what both must say now. */
class DisagreementCorpusTest {

  private static final String ISLINGTON = "islington-yos";

  static List<Remembered> cases() {
    return List.of(
        found(
            "nothing is owed before the person starts",
            aPractitioner("p1").withRole("case-manager", "2025-01-01", "").from("2026-11-04"),
            "2026-09-17",
            "ISL-04/p1",
            "none"),
        found(
            "an excused limit goes with its clause",
            aPractitioner("p1")
                .from("2027-04-30")
                .withRole("case-manager", "2027-04-30", "2027-05-22")
                .awayFrom("2027-04-06", "2027-06-07", "annual-leave"),
            "2027-06-18",
            "ISL-04/p1",
            "none"),
        found(
            "a limit inside an absence is excused on the day of a change of clause too",
            aPractitioner("p1")
                .from("2026-08-31")
                .withRole("deputy-team-manager", "2026-08-31", "2026-11-30")
                .withRole("specialist-worker", "2026-11-30", "2026-12-05")
                .awayFrom("2026-09-01", "", "sickness")
                .supervisedOn("2026-10-20T15:10:00Z"),
            "2026-12-04",
            "ISL-25/p1",
            "none"),
        found(
            "an arrangement has nothing to tighten after its rule",
            aPractitioner("p1")
                .from("2025-12-30")
                .withRole("case-manager", "2026-03-05", "2026-03-18")
                .arranged("r2", "peer", "1 month", "2026-03-12", "2026-04-26"),
            "2026-04-05",
            "ISL-17/p1/r2",
            "none"),
        found(
            "an arrangement has nothing to tighten before its rule",
            aPractitioner("p1")
                .from("2022-07-03")
                .withRole("case-manager", "2022-09-27", "")
                .arranged("r2", "peer", "1 month", "2022-08-15", "2022-12-01"),
            "2022-10-11",
            "ISL-17/p1/r2",
            "ISL-17 met, limit 2022-10-27, last practical day 2022-10-27, measured from 2022-09-27"),
        found(
            "four in each quarter may bind beside two in each month",
            aPractitioner("p1")
                .from("2022-08-03")
                .withRole("case-manager")
                .arranged("r1", "peer", "4 each calendar-quarter", "2022-08-19", ""),
            "2022-09-06",
            "ISL-17/p1/r1",
            "ISL-17 met, limit 2022-09-30, last practical day 2022-09-30, measured from 2022-08-19"),
        found(
            "what takes over counts what its predecessors counted, and no session before them",
            aPractitioner("p1")
                .arranged("r1", "one-to-one", "1 month", "2026-02-19", "2026-02-28")
                .arranged("r2", "one-to-one", "4 each calendar-quarter", "2026-02-28", "")
                .supervisedOn("2026-01-04", "2026-01-19", "2026-02-22", "2026-03-16"),
            "2026-04-24",
            "ISL-09/p1/r2",
            "ISL-09 overdue, limit 2026-03-31, last practical day 2026-03-31, measured from 2026-03-16"),
        found(
            "a start too late in its unit stays one when another requirement takes over",
            aPractitioner("p1")
                .from("2020-02-29")
                .arranged("r1", "one-to-one", "1 month", "2020-03-31", "2020-04-03")
                .arranged("r2", "one-to-one", "4 each calendar-quarter", "2020-04-03", "")
                .needingDaysInUnit(5),
            "2020-04-30",
            "ISL-09/p1/r2",
            "ISL-09 met, limit 2020-06-30, last practical day 2020-06-30, measured from 2020-03-31"),
        found(
            "a laxer arrangement held while there was no rule, and what it took over stays missed",
            aPractitioner("p1")
                .arranged("r1", "one-to-one", "2 each calendar-month", "2025-12-26", "2025-12-31")
                .arranged("r2", "one-to-one", "2 months", "2025-12-31", "")
                .holding("c1", "2026-01-10", ""),
            "2026-01-10",
            "ISL-09/p1/r1",
            "ISL-09 overdue, limit 2025-12-31, last practical day 2025-12-31, measured from 2025-12-26"),
        found(
            "of two requirements that cease together each caps what takes over from them",
            aPractitioner("p1")
                .withRole("case-manager", "2026-02-10", "")
                .arranged("r1", "one-to-one", "calendar-month", "2026-01-31", "")
                .arranged("r2", "one-to-one", "calendar-quarter", "2026-02-06", "")
                .supervisedOn("2026-02-05"),
            "2026-02-13",
            "ISL-04/p1",
            "ISL-04 met, limit 2026-02-28, last practical day 2026-02-27, measured from 2026-02-06"),
        found(
            "a session in a unit too short to be owed does not make it owed",
            aPractitioner("p1")
                .arranged("r1", "one-to-one", "2 each calendar-month", "2023-12-31", "")
                .from("2023-12-01")
                .supervisedOn("2023-12-31"),
            "2023-12-31",
            "ISL-09/p1/r1",
            "ISL-09 met, limit 2024-01-31, last practical day 2024-01-31, measured from 2023-12-31"),
        found(
            "two absences that begin on one day are recorded once",
            aPractitioner("p1")
                .withRole("case-manager")
                .holding("c1")
                .supervisedOn("2025-10-06")
                .discussing("c1")
                .awayFrom("2025-11-10", "2025-11-14", "sickness")
                .awayFrom("2025-11-10", "2025-12-08", "annual-leave"),
            "2025-12-10",
            "ISL-06/absence:p1:2025-11-10/c1/case-record",
            "ISL-06 open"),
        found(
            "of two sessions of one day one has to discuss the case",
            aPractitioner("p1")
                .holding("c1", "2027-04-15", "")
                .supervisedOn("2027-06-07T14:00:00+01:00")
                .discussing("c1")
                .supervisedOn("2027-06-07T23:30:00+01:00"),
            "2027-06-30",
            "ISL-05/c1",
            "ISL-05 met"),
        found(
            "a case that is allocated again to its holder is owed on that day",
            aPractitioner("p1")
                .holding("c1", "2026-09-06", "2026-10-31")
                .holding("c1", "2026-10-31", "")
                .supervisedOn("2026-10-31"),
            "2026-12-14",
            "ISL-05/c1",
            "ISL-05 overdue, limit 2026-10-31"),
        found(
            "an allocation to come changes nothing",
            aPractitioner("p1").holding("c1", "2026-12-16", ""),
            "2026-11-01",
            "ISL-05/c1",
            "ISL-05 undetermined"),
        found(
            "a case whose holder has not started is held by nobody",
            aPractitioner("p1").from("2024-04-02").holding("c1", "2024-03-04", "2024-04-01"),
            "2024-03-22",
            "ISL-05/c1",
            "ISL-05 undetermined"),
        found(
            "cases of somebody who has not started are not considered for others",
            aPractitioner("p1")
                .holding("c1", "2026-03-17", "")
                .from("2026-05-09")
                .awayFrom("2026-04-01", "2026-06-01", "annual-leave"),
            "2026-04-04",
            "ISL-07/p1",
            "none"),
        found(
            "a matter without a moment, in a session without an end, is known by its date",
            inSession(SessionStatus.HELD),
            "2027-06-29",
            "ISL-14/x2",
            "ISL-14 overdue, limit 2027-03-04"),
        found(
            "a matter in a session that was only planned did not arise",
            inSession(SessionStatus.PLANNED),
            "2027-08-31",
            "ISL-14/x2",
            "none"));
  }

  private static PractitionerStory inSession(SessionStatus status) {
    PractitionerStory story =
        aPractitioner("p1").withRole("case-manager").supervisedOn("2027-03-03T11:30:00Z");
    Matter matter =
        Matter.builder().id("x2").kind("significant-decision").person("p1").build();
    Session.Builder session = story.lastSession();
    session.status(status).addMatters(matter);
    return story;
  }

  private static Remembered found(
      String name, PractitionerStory story, String asOf, String duty, String expected) {
    return Remembered.of(name, ISLINGTON, story, asOf, duty, expected);
  }

  @ParameterizedTest
  @MethodSource({"cases", "records"})
  void engine_and_oracle_agree_where_they_once_did_not(Remembered disagreement) {
    disagreement.assertAgreement();
  }

  static List<Remembered> records() {
    RecordEntry nobodys = RecordEntry.builder()
        .of("x6")
        .place("case-record")
        .caseId("c1")
        .at(Moment.parse("2025-12-28T23:30:00Z"))
        .build();
    RecordEntry noCases = RecordEntry.builder()
        .of("x6")
        .place("case-record")
        .by("m1")
        .at(Moment.parse("2026-01-02"))
        .build();
    return List.of(
        ofUrgent(
            "who wrote it is a missing fact", nobodys, "ISL-21 undetermined, limit 2025-12-27"),
        ofUrgent(
            "a matter has one case, which its record need not name",
            noCases,
            "ISL-21 met-late, limit 2025-12-27, done 2026-01-02"));
  }

  private static Remembered ofUrgent(String name, RecordEntry entry, String expected) {
    Matter matter = Matter.builder()
        .id("x6")
        .kind("urgent")
        .caseId("c1")
        .person("p1")
        .by("m1")
        .at(Moment.parse("2025-12-26"))
        .build();
    ServiceRecord.Builder service = ServiceRecord.builder();
    service.from(aPractitioner("p1").holding("c1").asAService());
    return new Remembered(
        name,
        ISLINGTON,
        service.addMatters(matter).addRecords(entry).build(),
        LocalDate.of(2026, 1, 3),
        "ISL-21/x6",
        expected);
  }
}
