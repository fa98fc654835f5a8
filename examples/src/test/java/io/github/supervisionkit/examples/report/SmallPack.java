package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.source.Citation;
import io.github.supervisionkit.source.PolicyDocument;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Vocabulary;
import java.time.ZoneId;
import java.util.List;

/** A policy of five clauses: monthly, twice a month with peers, every open case, records in five working days, leave. */
public final class SmallPack {

  private SmallPack() {}

  /** Returns the pack. */
  public static PolicyPack pack() {
    return PolicyPack.builder()
        .id("small")
        .version("1")
        .document(new PolicyDocument("Supervision <in brief>", "A small service"))
        .calendar("england-and-wales")
        .zone(ZoneId.of("Europe/London"))
        .vocabulary(Vocabulary.builder()
            .addStreams(
                new Stream("case-supervision", "Formal supervision", List.of("one-to-one"), true))
            .addStreams(new Stream("peer", "Discussion with peers", List.of("peer"), true))
            .build())
        .addClauses(clause(
            "SP-01",
            ClauseKind.STAFF_FREQUENCY,
            Force.MUST,
            "Everybody: one to one in every calendar month.",
            frequency("case-supervision", Cadence.eachCalendarMonth())))
        .addClauses(clause(
            "SP-02",
            ClauseKind.STAFF_FREQUENCY,
            Force.SHOULD,
            "Everybody: twice a month with peers.",
            frequency("peer", new Cadence.EachUnit(2, CalendarUnit.MONTH))))
        .addClauses(clause(
            "SP-03",
            ClauseKind.CASE_CADENCE,
            Force.MUST,
            "Every open case at each session.",
            new Discussion(new Condition.Always(), new Cadence.EverySession(), "", false)))
        .addClauses(clause(
            "SP-04",
            ClauseKind.RECORDING,
            Force.MUST,
            "A record of each case within five working days.",
            new Recording(
                new Trigger.CaseDiscussed("case-supervision"),
                "case-record",
                Recorder.SUPERVISOR,
                "",
                TimeLimit.ofWorkingDays(5),
                TimeLimit.ofWorkingDays(5))))
        .addClauses(clause(
            "SP-05",
            ClauseKind.ABSENCE,
            Force.MUST,
            "A gap caused by leave is recorded.",
            new AbsenceExcuses(
                List.of("case-supervision"),
                List.of("annual-leave", "sickness"),
                "case-record",
                "staff-record")))
        .build();
  }

  private static Frequency frequency(String stream, Cadence cadence) {
    return new Frequency(
        stream, new Condition.Always(), List.of(Phase.lasting(cadence)), "", false, false);
  }

  private static Clause clause(
      String id, ClauseKind kind, Force force, String sentence, Rule rule) {
    return Clause.builder()
        .id(id)
        .kind(kind)
        .force(force)
        .citation(new Citation("point " + id.substring(id.length() - 1)))
        .sentence(sentence)
        .addRules(rule)
        .build();
  }
}
