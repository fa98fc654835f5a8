package io.github.supervisionkit.planning;

import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.practitioner;
import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.DepthPerSession;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepthAssessorTest {

  private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);

  private static final PolicyPack POLICY = policy(
      ClauseKind.AGENDA,
      new DepthPerSession("formal", new Condition.HoldsCases(), Depth.IN_DEPTH, 1));

  private static List<Verdict> verdicts(Session session, CaseFile... cases) {
    return Scene.verdicts(
        DepthAssessor::new,
        POLICY,
        ServiceRecord.builder()
            .addPeople(practitioner("p1"))
            .addCases(cases)
            .addSessions(session)
            .build(),
        MON_2026_10_05);
  }

  private static CaseFile heldByP1() {
    return CaseFile.builder()
        .id("c1")
        .opened(LocalDate.of(2026, 1, 12))
        .addHolders(new Allocation("p1", DateRange.from(LocalDate.of(2026, 1, 12))))
        .build();
  }

  @Test
  void a_session_of_check_ins_alone_is_a_finding_for_a_case_holder() {
    Session session = session("2026-10-05")
        .addDiscussions(new CaseDiscussion("c1", Depth.CHECK_IN))
        .build();
    List<Verdict> verdicts = verdicts(session, heldByP1());
    assertThat(verdicts).extracting(Verdict::toString).containsExactly("X-1/s1 breached");
    assertThat(verdicts.get(0).problems())
        .extracting(problem -> problem.why())
        .containsExactly("session s1 discussed 0 cases at in-depth depth; at least 1 is wanted"
            + " (X-1, Section 1)");
  }

  @Test
  void one_in_depth_discussion_is_enough() {
    Session session = session("2026-10-05")
        .addDiscussions(new CaseDiscussion("c1", Depth.IN_DEPTH))
        .build();
    assertThat(verdicts(session, heldByP1())).isEmpty();
  }

  @Test
  void without_a_caseload_there_is_nothing_to_discuss() {
    assertThat(verdicts(session("2026-10-05").build())).isEmpty();
  }
}
