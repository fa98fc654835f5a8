package io.github.supervisionkit.examples.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a gap came to an end, as the history tells it. */
class HistoryReportTest {

  private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
  private static final LocalDate SAT_2026_01_31 = LocalDate.of(2026, 1, 31);

  private static final Verdict VERDICT = Verdict.builder()
      .duty("X-01/p1")
      .clause("X-01")
      .force(Force.MUST)
      .kind(ClauseKind.STAFF_FREQUENCY)
      .status(Status.MET)
      .person("p1")
      .build();

  @ParameterizedTest
  @CsvSource({
    "LATE, 2026-02-03, 'late, made good 2026-02-03 after 3 days; since'",
    "LATE, 2026-02-01, 'late, made good 2026-02-01 after 1 day; since'",
    "EXCUSED, 2026-02-03, 'excused; since'",
    "BREACHED, 2026-01-31, 'breached; since'",
    "BREACHED, 2026-02-03, 'breached, until 2026-02-03; since'",
  })
  void only_what_was_late_is_made_good(Outcome outcome, LocalDate ended, String told) {
    Occurrence occurrence =
        Occurrence.ended(THU_2026_01_01, Optional.of(SAT_2026_01_31), ended, outcome, List.of());

    assertThat(told(occurrence)).contains(told);
  }

  private static String told(Occurrence occurrence) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HistoryReport.writeText(
        "x",
        THU_2026_01_01,
        SAT_2026_01_31,
        List.of(new Gap(VERDICT, occurrence)),
        new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
  }
}
