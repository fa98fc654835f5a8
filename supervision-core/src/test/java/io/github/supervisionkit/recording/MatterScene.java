package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.clause;
import static io.github.supervisionkit.duty.Scene.practitioner;
import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/** A policy on the records of decisions and urgent matters, and a service held to it. */
final class MatterScene {

  static final TimeLimit DAY = TimeLimit.ofHours(24);
  static final TimeLimit WEEK = TimeLimit.ofWorkingDays(5);

  /** X-14 for formal sessions, X-21 elsewhere, X-23 for panels, X-24 for decisions outside, under a heading. */
  static final PolicyPack POLICY = Scene.policy(List.of(
      clause(
          "X-14",
          ClauseKind.RECORDING,
          Force.MUST,
          rule(List.of("significant-decision", "urgent"), Setting.FORMAL, DAY, DAY)),
      clause(
          "X-21",
          ClauseKind.RECORDING,
          Force.MUST,
          rule(
              List.of("significant-decision", "urgent", "informal-significant"),
              Setting.ELSEWHERE,
              WEEK,
              DAY)),
      clause(
          "X-23",
          ClauseKind.RECORDING,
          Force.MUST,
          rule(List.of("panel-decision", "audit-outcome"), Setting.ANYWHERE, WEEK, DAY)),
      clause(
          "X-24",
          ClauseKind.RECORDING,
          Force.MUST,
          new Recording(
              new Trigger.MatterArises(List.of("management-decision"), Setting.ELSEWHERE),
              "case-record",
              Recorder.MANAGER_INVOLVED,
              "management-supervision-of-case",
              WEEK,
              DAY))));

  static Recording rule(List<String> kinds, Setting where, TimeLimit within, TimeLimit whenUrgent) {
    return new Recording(
        new Trigger.MatterArises(kinds, where),
        "case-record",
        Recorder.LINE_MANAGER,
        "",
        within,
        whenUrgent);
  }

  static Matter.Builder matter(String kind, String at) {
    return Matter.builder().id("x1").kind(kind).caseId("c1").at(Moment.parse(at));
  }

  static ServiceRecord.Builder service() {
    return ServiceRecord.builder()
        .addPeople(practitioner("p1"))
        .addCases(CaseFile.builder()
            .id("c1")
            .addHolders(new Allocation("p1", DateRange.from(LocalDate.of(2026, 1, 12))))
            .build());
  }

  static ServiceRecord inFormalSession(Matter matter, RecordEntry... records) {
    Session session = session("2026-10-05T10:00:00+01:00")
        .end(Moment.parse("2026-10-05T12:00:00+01:00"))
        .addMatters(matter)
        .build();
    return service().addSessions(session).addRecords(records).build();
  }

  static ServiceRecord outside(Matter matter, RecordEntry... records) {
    return service().addMatters(matter).addRecords(records).build();
  }

  static List<Verdict> verdicts(ServiceRecord service, LocalDate asOf) {
    return Scene.verdicts(RecordingAssessor::new, POLICY, service, asOf);
  }

  static Verdict only(ServiceRecord service, LocalDate asOf) {
    List<Verdict> verdicts = verdicts(service, asOf);
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  private MatterScene() {}
}
