package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/** A policy on what is recorded of a session, and a service held to it. */
final class RecordingScene {

  static final Recording WITHIN_5_WORKING_DAYS =
      recording(new Trigger.CaseDiscussed("formal"), "case-record", TimeLimit.ofWorkingDays(5));

  static Recording recording(Trigger trigger, String place, TimeLimit limit) {
    return new Recording(trigger, place, Recorder.SUPERVISOR, "", limit, limit);
  }

  static PolicyPack recordingPolicy(Rule... rules) {
    return policy(ClauseKind.RECORDING, rules);
  }

  static Session.Builder discussed(String start) {
    return session(start).addDiscussions(new CaseDiscussion("c1", Depth.CHECK_IN));
  }

  static ServiceRecord service(Session session, RecordEntry... records) {
    return ServiceRecord.builder().addSessions(session).addRecords(records).build();
  }

  static List<Verdict> verdicts(PolicyPack pack, ServiceRecord service, LocalDate asOf) {
    return Scene.verdicts(RecordingAssessor::new, pack, service, asOf);
  }

  static Verdict only(PolicyPack pack, ServiceRecord service, LocalDate asOf) {
    List<Verdict> verdicts = verdicts(pack, service, asOf);
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  private RecordingScene() {}
}
