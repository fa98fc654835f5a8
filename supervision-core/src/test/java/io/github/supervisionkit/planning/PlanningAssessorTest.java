package io.github.supervisionkit.planning;

import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.HeldPrivately;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.SessionLength;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningAssessorTest {

  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  private static final PolicyPack PRIVATE =
      Scene.policy(ClauseKind.PLANNING, new HeldPrivately("formal"));

  private static final PolicyPack TWO_HOURS =
      Scene.policy(ClauseKind.DURATION, new SessionLength("formal", 120));

  private static List<Verdict> verdicts(PolicyPack pack, Session session) {
    return Scene.verdicts(
        PlanningAssessor::new,
        pack,
        ServiceRecord.builder().addSessions(session).build(),
        SAT_2026_11_21);
  }

  @Test
  void a_session_in_the_open_office_is_a_finding() {
    List<Verdict> verdicts =
        verdicts(PRIVATE, session("2026-10-05").heldInPrivate(false).build());
    assertThat(verdicts).hasSize(1);
    assertThat(verdicts.get(0).duty()).isEqualTo("X-1/s1");
    assertThat(verdicts.get(0).status()).isEqualTo(Status.BREACHED);
    assertThat(verdicts.get(0).problems())
        .extracting(problem -> problem.why())
        .containsExactly("session s1 was not held in a private place;"
            + " supervision takes place in private (X-1, Section 1)");
  }

  @Test
  void a_private_session_is_none() {
    assertThat(verdicts(PRIVATE, session("2026-10-05").heldInPrivate(true).build()))
        .isEmpty();
  }

  @Test
  void nobody_knows_whether_it_was_private_so_nothing_is_said() {
    assertThat(verdicts(PRIVATE, session("2026-10-05").build())).isEmpty();
  }

  @Test
  void a_session_of_another_stream_need_not_be_private() {
    assertThat(verdicts(
            PRIVATE, session("2026-10-05").form("group").heldInPrivate(false).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05T10:00:00+01:00, 2026-10-05T12:00:00+01:00, 0",
    "2026-10-05T10:00:00+01:00, 2026-10-05T12:00:01+01:00, 1",
    "2026-10-25T00:30:00+01:00, 2026-10-25T01:30:00Z, 0",
    "2026-10-25T00:30:00+01:00, 2026-10-25T02:30:00Z, 1",
    "2026-10-05, 2026-10-05T23:00:00+01:00, 0",
  })
  void two_hours_are_elapsed_time_and_the_most(String start, String end, int findings) {
    assertThat(verdicts(TWO_HOURS, session(start).end(Moment.parse(end)).build()))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "of half an hour, until {0}: {1}")
  @CsvSource({
    "10:30:01, 30 minutes 1 second",
    "10:31:02, 31 minutes 2 seconds",
    "11:01:00, 1 hour 1 minute"
  })
  void a_length_is_told_without_the_parts_that_are_none(String end, String lasted) {
    PolicyPack half = Scene.policy(ClauseKind.DURATION, new SessionLength("formal", 30));
    Session session = session("2026-10-05T10:00:00+01:00")
        .end(Moment.parse("2026-10-05T" + end + "+01:00"))
        .build();
    assertThat(verdicts(half, session).get(0).problems())
        .extracting(problem -> problem.why())
        .containsExactly(
            "session s1 lasted " + lasted + "; 30 minutes is the most (X-1, Section 1)");
  }

  @Test
  void a_long_session_says_how_long_it_was() {
    Session session = session("2026-10-05T10:00:00+01:00")
        .end(Moment.parse("2026-10-05T12:45:00+01:00"))
        .build();
    assertThat(verdicts(TWO_HOURS, session).get(0).problems())
        .extracting(problem -> problem.why())
        .containsExactly(
            "session s1 lasted 2 hours 45 minutes; 2 hours is the most (X-1, Section 1)");
  }
}
