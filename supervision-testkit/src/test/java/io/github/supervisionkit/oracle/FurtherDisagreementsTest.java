package io.github.supervisionkit.oracle;

import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.story.PractitionerStory;
import io.github.supervisionkit.vocabulary.Circumstance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every disagreement that engine and oracle had under the other four policies, with what both must say now. */
class FurtherDisagreementsTest {

  private static final String TAMESIDE = "tameside-childrens-services";
  private static final String BIRMINGHAM = "birmingham-childrens-trust";
  private static final String SCHOOLS = "school-trust-cso";

  static List<Remembered> people() {
    return List.of(
        Remembered.of(
            "a limit missed in one row of a clause stays when another row takes over",
            BIRMINGHAM,
            aPractitioner("p1")
                .from("2026-08-30")
                .withRole("team-manager", "2026-11-05", "2027-02-24")
                .withRole("social-worker", "2027-02-24", "2027-05-10"),
            "2027-03-13",
            "BCT-26/p1",
            "BCT-26 overdue, limit 2026-12-05, last practical day 2026-12-04, measured from 2026-11-05"),
        Remembered.of(
            "of two rows of a clause that apply together the earlier limit is shown",
            BIRMINGHAM,
            aPractitioner("p1")
                .from("2023-11-29")
                .withRole("social-worker", "2024-01-24", "2024-02-19")
                .withRole("participation-worker", "2024-01-28", "2024-03-13"),
            "2024-02-02",
            "BCT-26/p1",
            "BCT-26 met, limit 2024-02-24, last practical day 2024-02-23, measured from 2024-01-24"),
        Remembered.of(
            "a phase never restarts a clock that ran out, so what takes over begins afresh",
            BIRMINGHAM,
            aPractitioner("p1")
                .from("2026-06-14")
                .withRole("social-worker", "2026-09-24", "2026-11-29")
                .being("asye", "2026-08-31", "2026-10-13"),
            "2026-10-31",
            "BCT-26/p1",
            "BCT-26 due-soon, limit 2026-11-13, last practical day 2026-11-13, measured from 2026-10-13"),
        Remembered.of(
            "a row that follows when phases are over is reached ahead",
            TAMESIDE,
            aPractitioner("p1")
                .from("2025-09-01")
                .withRole("social-worker")
                .being("newly-qualified", "2025-09-01", "")
                .supervisedOn("2026-08-25"),
            "2026-08-28",
            "TAM-35/p1",
            "TAM-35 met, limit 2026-09-25, last practical day 2026-09-25, measured from 2026-08-25"),
        Remembered.of(
            "a time without a limit leaves nothing to take over",
            BIRMINGHAM,
            aPractitioner("p1")
                .from("2026-02-23")
                .being("performance-plan", "2026-03-06", "2026-03-13")
                .being("yos-staff", "2026-03-13", ""),
            "2026-03-14",
            "BCT-30/p1",
            "BCT-30 due-soon, limit 2026-03-20, last practical day 2026-03-20, measured from 2026-03-13"),
        Remembered.of(
            "an arrangement that the policy's phases make needless holds no day to come",
            BIRMINGHAM,
            aPractitioner("p1")
                .from("2025-11-19")
                .being("yos-staff", "2025-12-26", "")
                .arranged("r1", "one-to-one", "2 weeks", "2026-02-04", ""),
            "2026-03-05",
            "BCT-32/p1/r1",
            "none"),
        Remembered.of(
            "it holds from the day on which those phases are over",
            BIRMINGHAM,
            aPractitioner("p1")
                .from("2026-02-13")
                .being("yos-staff", "2026-01-02", "")
                .arranged("r1", "one-to-one", "2 weeks", "2026-02-11", ""),
            "2026-05-07",
            "BCT-32/p1/r1",
            "BCT-32 due-soon, limit 2026-05-16, last practical day 2026-05-15, measured from 2026-05-02"),
        Remembered.of(
            "a session that counts for what takes over is what it is measured from",
            BIRMINGHAM,
            aPractitioner("p1")
                .from("2026-03-30")
                .withRole("social-worker", "2026-04-05", "2026-04-22")
                .arranged("r2", "one-to-one", "61 days", "2026-04-10", "2026-07-05")
                .supervisedOn("2026-04-08"),
            "2026-04-30",
            "BCT-32/p1/r2",
            "BCT-32 met, limit 2026-06-08, last practical day 2026-06-08, measured from 2026-04-08"),
        Remembered.of(
            "phases count from the circumstance, also from before the start in post",
            TAMESIDE,
            aPractitioner("p1")
                .from("2026-04-10")
                .being("newly-qualified", "2026-02-01", "")
                .supervisedOn("2026-05-12"),
            "2026-05-24",
            "TAM-34/p1",
            "TAM-34 due-soon, limit 2026-05-26, last practical day 2026-05-26, measured from 2026-05-12"),
        Remembered.of(
            "weekly and fortnightly sessions keep four in a quarter",
            TAMESIDE,
            aPractitioner("p1")
                .from("2026-08-28")
                .being("newly-qualified", "2026-08-28", "")
                .arranged("r1", "one-to-one", "4 each calendar-quarter", "2026-10-05", ""),
            "2026-10-27",
            "TAM-34/p1/r1",
            "none"),
        Remembered.of(
            "an arrangement is judged against all phases of its rule",
            TAMESIDE,
            aPractitioner("p2")
                .from("2025-11-23")
                .being("newly-qualified", "2026-01-02", "2026-02-23")
                .arranged("r1", "one-to-one", "1 week", "2026-02-03", ""),
            "2026-04-03",
            "TAM-34/p2/r1",
            "TAM-34 overdue, limit 2026-02-10, last practical day 2026-02-10, measured from 2026-02-03"),
        Remembered.of(
            "what was made good after its clause ceased was missed on the day of the change",
            TAMESIDE,
            aPractitioner("p1")
                .from("2026-01-01")
                .withRole("social-worker", "2025-11-15", "")
                .being("newly-qualified", "2025-12-27", "2026-03-11")
                .arranged("r1", "one-to-one", "4 each calendar-quarter", "2026-01-09", "2026-04-02")
                .supervisedOn("2026-01-14", "2026-02-05", "2026-02-27", "2026-03-19"),
            "2026-04-01",
            "TAM-35/p1/r1",
            "TAM-35 met, limit 2026-06-30, last practical day 2026-06-30, measured from 2026-03-19"));
  }

  @ParameterizedTest
  @MethodSource({"people", "cases", "matters"})
  void engine_and_oracle_agree_where_they_once_did_not(Remembered disagreement) {
    disagreement.assertAgreement();
  }

  static List<Remembered> cases() {
    CaseFile inProceedings = CaseFile.builder()
        .id("c1")
        .subject("child")
        .addHolders(new Allocation("p1", DateRange.from(LocalDate.of(2026, 6, 24))))
        .addCircumstances(
            circumstance("pre-proceedings", "2026-10-19", "2026-12-20"),
            circumstance("care-proceedings", "2026-07-11", "2026-09-28"))
        .build();
    CaseFile youth = CaseFile.builder()
        .id("c1")
        .subject("child")
        .addHolders(new Allocation("p1", DateRange.from(LocalDate.of(2026, 10, 31))))
        .addCircumstances(circumstance("yos-team", "2026-10-12", "2026-11-28"))
        .build();
    PractitionerStory story = aPractitioner("p1").from("2026-06-06").holding("c1");
    PractitionerStory seen = aPractitioner("p1")
        .from("2026-06-06")
        .holding("c1")
        .supervisedOn("2026-10-31")
        .discussing("c1")
        .supervisedOn("2026-11-15");
    return List.of(
        new Remembered(
            "a month without a discussion is not made good by a new ground for one",
            BIRMINGHAM,
            with(story, inProceedings),
            LocalDate.of(2026, 11, 6),
            "BCT-18/c1",
            "BCT-18 overdue, limit 2026-08-11"),
        new Remembered(
            "a session on the day of the allocation is not the first one after it",
            BIRMINGHAM,
            with(seen, youth),
            LocalDate.of(2026, 11, 15),
            "BCT-34/c1",
            "BCT-34 due, limit 2026-11-15"));
  }

  private static Circumstance circumstance(String name, String from, String until) {
    return new Circumstance(name, "", DateRange.of(LocalDate.parse(from), LocalDate.parse(until)));
  }

  private static ServiceRecord with(PractitionerStory story, CaseFile file) {
    ServiceRecord.Builder service = ServiceRecord.builder();
    service.from(story.asAService());
    return service.cases(List.of(file)).build();
  }

  static List<Remembered> matters() {
    PractitionerStory story =
        aPractitioner("p1").from("2027-12-14").metOn("group", "2028-02-07T00:30:00Z");
    story
        .lastSession()
        .addMatters(
            Matter.builder().id("x2").kind("informal-significant").person("p1").build());
    return List.of(new Remembered(
        "at the end of a session whose end is not known is by the end of its day",
        SCHOOLS,
        story.asAService(),
        LocalDate.of(2028, 4, 16),
        "CSO-04/x2",
        "CSO-04 overdue, limit 2028-02-07"));
  }
}
