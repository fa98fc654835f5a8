package io.github.supervisionkit.planning;

import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.NextBooked;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookingAssessorTest {

  private static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);
  private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);

  private static final PolicyPack POLICY = policy(ClauseKind.PLANNING, new NextBooked("formal"));

  private static List<Verdict> verdicts(Session... sessions) {
    return Scene.verdicts(
        BookingAssessor::new,
        POLICY,
        ServiceRecord.builder().addSessions(sessions).build(),
        MON_2026_10_05);
  }

  @Test
  void a_session_that_closed_with_none_booked_is_a_finding() {
    List<Verdict> verdicts = verdicts(session("2026-10-05").build());
    assertThat(verdicts).extracting(Verdict::toString).containsExactly("X-1/s1 breached");
    assertThat(verdicts.get(0).problems())
        .extracting(problem -> problem.why())
        .containsExactly("session s1 closed with no next session booked; its date is agreed before"
            + " the session ends (X-1, Section 1)");
  }

  @Test
  void a_day_booked_is_enough() {
    assertThat(verdicts(session("2026-10-05").nextBooked(TUE_2026_11_03).build()))
        .isEmpty();
  }

  @Test
  void a_planned_session_counts_as_booked() {
    assertThat(verdicts(
            session("2026-10-05").build(),
            session("2026-11-03").id("s2").status(SessionStatus.PLANNED).build()))
        .isEmpty();
  }

  @Test
  void a_planned_session_of_another_form_does_not() {
    assertThat(verdicts(
            session("2026-10-05").build(),
            session("2026-11-03")
                .id("s2")
                .form("group")
                .status(SessionStatus.PLANNED)
                .build()))
        .hasSize(1);
  }
}
