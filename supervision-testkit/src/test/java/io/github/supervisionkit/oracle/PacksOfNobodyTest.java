package io.github.supervisionkit.oracle;

import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.PractitionerStory;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Disagreements of engine and oracle under packs that nobody wrote, as small as they became, with what both must say now. */
class PacksOfNobodyTest {

  static List<Remembered> disagreements() {
    return List.of(
        found(
            "a row that takes over may end before its limit comes",
            PackOfNobody.of(rows(
                row("phases: [{ every: 6 weeks, until: 3 weeks }]"),
                otherwise("phases: [{ every: 6 weeks, until: 3 weeks }]"))),
            aPractitioner("p1").from("2026-03-01"),
            "2026-03-01",
            "RND-01/p1",
            "none"),
        found(
            "a limit on the day of a change stays with the arrangement that ends on it",
            PackOfNobody.of(rows(
                row(
                    "phases: [{ every: calendar-quarter, until: 1 month }, { every: 1 week, until: 4 months }]"),
                otherwise("every: 2 each calendar-month"))),
            aPractitioner("p1")
                .from("2026-12-31")
                .arranged("r1", "one-to-one", "2 each calendar-month", "2027-04-01", ""),
            "2027-04-01",
            "RND-01/p1/r1",
            "RND-01 met, limit 2027-04-30, last practical day 2027-04-30, measured from 2027-04-01"),
        found(
            "a row takes over from an arrangement too that ends with the row before it",
            PackOfNobody.of(rows(
                row("phases: [{ every: calendar-month, until: 4 months }]"),
                otherwise("every: 1 month"))),
            aPractitioner("p1")
                .from("2026-07-07")
                .supervisedOn("2026-10-13")
                .arranged("r2", "one-to-one", "1 month", "2026-10-20", ""),
            "2026-10-20",
            "RND-01/p1",
            "RND-01 met, limit 2026-11-20, last practical day 2026-11-20, measured from 2026-10-20"),
        found(
            "what takes over is chosen by the limit that its own further phases leave",
            PackOfNobody.of(
                rows(
                    row("phases: [{ every: 2 months, until: 3 weeks }]"),
                    otherwise(
                        "phases: [{ every: 3 months, until: 2 months }, { every: calendar-quarter }]"))),
            aPractitioner("p1")
                .from("2026-12-18")
                .needingDaysInUnit(10)
                .arranged("r1", "one-to-one", "2 weeks", "2026-11-09", ""),
            "2026-12-18",
            "RND-01/p1",
            "RND-01 met, limit 2027-03-31, last practical day 2027-03-31, measured from 2027-01-08"),
        found(
            "what took over from several goes by the one that allows least, as far as is known today",
            PackOfNobody.of(
                rows(
                    rowOf("{ any: [{ is: new }, { is: back }] }", "every: 3 months"),
                    otherwise("phases: [{ every: 4 weeks, until: 3 weeks }]")),
                rows(rule("{ is: new }", "every: 2 weeks"), rule("{ is: new }", "every: 6 weeks"))),
            aPractitioner("p1")
                .from("2026-05-21")
                .being("new", "2026-05-21", "2026-06-06")
                .being("back", "2026-06-15", ""),
            "2026-06-15",
            "RND-01/p1",
            "RND-01 met, limit 2026-08-21, last practical day 2026-08-21, measured from 2026-05-21"),
        new Remembered(
            "phases of what is left of a table are counted from the day on which it is left, though nobody knows the start",
            PackOfNobody.of(rows(
                rowOf("{ is: new }", "every: 3 months"),
                otherwise("phases: [{ every: 4 weeks, until: 3 weeks }]"))),
            ServiceRecord.builder()
                .addPeople(Person.builder()
                    .id("p1")
                    .addCircumstances(Circumstance.of(
                        "new", DateRange.of(LocalDate.of(2026, 3, 22), LocalDate.of(2026, 6, 6))))
                    .build())
                .build(),
            LocalDate.of(2026, 6, 6),
            "RND-01/p1",
            "RND-01 met, limit 2026-06-22, last practical day 2026-06-22, measured from 2026-03-22"),
        found(
            "what has no number takes no limit over",
            PackOfNobody.of(rows(
                row("phases: [{ every: 3 months, until: 3 months }]"),
                otherwise("every: unquantified"))),
            aPractitioner("p1").from("2026-11-18"),
            "2026-11-18",
            "RND-01/p1",
            "none"),
        found(
            "an event may end the last phase before its turn, and the one before it goes on",
            PackOfNobody.of(
                rows(
                    row(
                        "phases: [{ every: 4 weeks, until: 1 month }, { every: 6 weeks, until: 4 months, event: review }]"))),
            aPractitioner("p1").from("2024-01-29").passing("review", "2024-02-04"),
            "2024-02-04",
            "RND-01/p1",
            "RND-01 met, limit 2024-02-26, last practical day 2024-02-26, measured from 2024-01-29"),
        new Remembered(
            "phases counted from a start that nobody knows leave nothing known to the row after them",
            PackOfNobody.of(rows(
                row("phases: [{ every: calendar-quarter, until: 4 months }]"),
                otherwise("every: 2 each calendar-month"))),
            ServiceRecord.builder().addPeople(Person.builder().id("p1").build()).build(),
            LocalDate.of(2025, 12, 25),
            "RND-01/p1",
            "RND-01 undetermined"));
  }

  @ParameterizedTest
  @MethodSource("disagreements")
  void engine_and_oracle_agree_where_they_once_did_not(Remembered disagreement) {
    disagreement.assertAgreement();
  }

  private static Remembered found(
      String name,
      PolicyPack pack,
      PractitionerStory story,
      String asOf,
      String duty,
      String expected) {
    return new Remembered(name, pack, story.asAService(), LocalDate.parse(asOf), duty, expected);
  }

  private static String rows(String... rows) {
    return PackOfNobody.clause("staff-frequency", rows);
  }

  private static String row(String every) {
    return rowOf("everyone", every);
  }

  private static String rowOf(String whom, String every) {
    return rule(whom, "table: t, " + every);
  }

  private static String otherwise(String every) {
    return row(every + ", otherwise: true");
  }

  private static String rule(String whom, String every) {
    return "rule: frequency, stream: one-to-one, of: " + whom + ", " + every;
  }
}
