package io.github.supervisionkit.oracle;

import static io.github.supervisionkit.oracle.PackOfNobody.clause;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Disagreements of engine and oracle on hours, chains and agreements, as small as they became, with what both must say now. */
class ClausesOfNobodyTest {

  private static final String HOURS_OF_THE_NEW = clause(
      "duration",
      "rule: hours-in-unit, stream: one-to-one, of: { is: new }, hours: 2, each: calendar-month");
  private static final String HOURS_OF_THE_NEEDY = clause(
      "duration",
      "rule: hours-in-unit, stream: one-to-one, of: { is: need, at-least: high }, hours: 2, each: calendar-month");
  private static final String CHAIN =
      clause("chain", "rule: supervision-chain, roles: [worker, manager]");
  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);

  static List<Remembered> disagreements() {
    return List.of(
        found(
            "hours that were missed stay when nobody asks for hours any more",
            PackOfNobody.of(HOURS_OF_THE_NEW),
            ServiceRecord.builder()
                .addPeople(being("new", "", DateRange.of(MON_2026_01_05, MON_2026_03_09)))
                .build(),
            "RND-01/p1",
            "RND-01 overdue, limit 2026-01-31, last practical day 2026-01-30, measured from 2026-01-05"),
        found(
            "hours are undetermined where nobody knows whether they are asked for",
            PackOfNobody.of(HOURS_OF_THE_NEEDY),
            ServiceRecord.builder()
                .addPeople(being("need", "", DateRange.from(MON_2026_01_05)))
                .build(),
            "RND-01/p1",
            "RND-01 undetermined"),
        found(
            "hours are undetermined where nobody knows since when they are asked for",
            PackOfNobody.of(
                clause(
                    "duration",
                    "rule: hours-in-unit, stream: one-to-one, of: everyone, hours: 2, each: calendar-month")),
            ServiceRecord.builder().addPeople(Person.builder().id("p1").build()).build(),
            "RND-01/p1",
            "RND-01 undetermined"),
        found(
            "a group that is overdue breaks no chain",
            PackOfNobody.of(
                CHAIN,
                clause(
                    "staff-frequency",
                    "rule: frequency, stream: group, of: { role: worker }, every: 1 month")),
            ServiceRecord.builder()
                .addPeople(
                    Person.builder()
                        .id("p1")
                        .started(MON_2026_01_05)
                        .addRoles(new RoleHeld("worker", DateRange.from(MON_2026_01_05)))
                        .addSupervisors(
                            new SupervisorLink("m1", DateRange.from(MON_2026_01_05), false))
                        .build(),
                    Person.builder().id("m1").started(MON_2026_01_05).build())
                .build(),
            "RND-01/p1",
            "none"),
        found(
            "an agreement of somebody outside the policy is nothing to find",
            PackOfNobody.of(
                clause("scope", "rule: covers, of: { is: new }"),
                clause("agreement", "rule: frequency-in-weeks, form: one-to-one")),
            ServiceRecord.builder()
                .addPeople(Person.builder().id("p1").build())
                .addAgreements(Agreement.builder()
                    .id("g1")
                    .addSupervisees("p1")
                    .made(MON_2026_01_05)
                    .every(Cadence.everyMonths(1))
                    .build())
                .build(),
            "RND-02/g1",
            "none"),
        found(
            "of two rows of a clause what lacks a fact is told before what has no number",
            PackOfNobody.of(clause(
                "staff-frequency",
                "rule: frequency, stream: one-to-one, of: everyone, every: unquantified",
                "rule: frequency, stream: one-to-one, of: everyone, every: 2 weeks")),
            ServiceRecord.builder().addPeople(Person.builder().id("p1").build()).build(),
            "RND-01/p1",
            "RND-01 undetermined"),
        found(
            "until when records may be kept is known, though nobody knows whether they must",
            PackOfNobody.of(clause(
                "retention",
                "rule: retention-after-leaving, of: { is: need, at-least: high }, keep: 30 days")),
            ServiceRecord.builder()
                .addPeople(Person.builder()
                    .id("p1")
                    .left(MON_2026_03_09)
                    .addCircumstances(new Circumstance("need", "", DateRange.from(MON_2026_01_05)))
                    .build())
                .build(),
            "RND-01/p1",
            "RND-01 undetermined, limit 2026-04-08, measured from 2026-03-09"));
  }

  @ParameterizedTest
  @MethodSource("disagreements")
  void engine_and_oracle_agree_where_they_once_did_not(Remembered disagreement) {
    disagreement.assertAgreement();
  }

  private static Person being(String name, String level, DateRange during) {
    return Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addCircumstances(new Circumstance(name, level, during))
        .build();
  }

  private static Remembered found(
      String name, PolicyPack pack, ServiceRecord service, String duty, String expected) {
    return new Remembered(name, pack, service, MON_2026_03_09, duty, expected);
  }
}
