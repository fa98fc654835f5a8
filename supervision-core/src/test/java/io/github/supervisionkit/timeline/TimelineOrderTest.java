package io.github.supervisionkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineOrderTest {

  @Test
  void what_comes_line_by_line_is_told_oldest_first_and_what_runs_last() {
    Verdict verdict = Verdict.builder()
        .duty("X-1/p1")
        .clause("X-1")
        .force(Force.MUST)
        .kind(ClauseKind.STAFF_FREQUENCY)
        .status(Status.MET)
        .build();
    Occurrence kept = ended("2026-02-02", "2026-02-20");
    Occurrence before = ended("2026-01-05", "2026-01-30");
    Occurrence running =
        Occurrence.running(LocalDate.of(2026, 1, 12), Optional.empty(), Outcome.RUNNING, List.of());

    assertThat(Timeline.standing(verdict, List.of(running, kept, before)).occurrences())
        .containsExactly(before, kept, running);
  }

  private static Occurrence ended(String from, String on) {
    return Occurrence.ended(
        LocalDate.parse(from), Optional.empty(), LocalDate.parse(on), Outcome.KEPT, List.of());
  }
}
