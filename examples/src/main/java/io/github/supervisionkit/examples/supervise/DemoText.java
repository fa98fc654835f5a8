package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What {@code demo} shows: what is due, the worst gaps of two years, and the agenda of the next session. */
final class DemoText {

  private static final int ROWS = 15;
  private static final int WORST = 10;
  private static final int YEARS = 2;

  private final Question question;
  private final Assessment assessment;

  DemoText(Question question, Assessment assessment) {
    this.question = question;
    this.assessment = assessment;
  }

  void write(Paper paper) {
    AssessmentText.writeTotals(question.pack(), assessment.asOf(), assessment.verdicts(), paper);
    for (Status status : List.of(Status.OVERDUE, Status.BREACHED, Status.DUE, Status.DUE_SOON)) {
      writeGroup(status, paper);
    }
    writeWorst(paper);
    nextPlanned().ifPresent(verdict -> {
      paper.blank();
      AgendaCommand.write(
          question.agenda(verdict.person().orElseThrow(), verdict.nextPlanned().orElseThrow()),
          question.pack().id(),
          paper);
    });
  }

  private void writeGroup(Status status, Paper paper) {
    List<Verdict> group = assessment.with(status);
    if (group.isEmpty()) {
      return;
    }
    paper.blank();
    paper.line(Wording.heading(status) + " (" + group.size() + ")");
    // The latest of those overdue are the ones that a manager can still do something about.
    int from = status == Status.OVERDUE ? Math.max(0, group.size() - ROWS) : 0;
    int until = Math.min(group.size(), from + ROWS);
    AssessmentText.writeGroup(group.subList(from, until), paper);
    int left = group.size() - (until - from);
    if (left > 0) {
      paper.line("  ", "and " + left + " more, which the report lists");
    }
  }

  private void writeWorst(Paper paper) {
    LocalDate until = assessment.asOf().plusDays(1);
    List<Gap> worst = assessment.history(until.minusYears(YEARS), until).stream()
        .filter(gap -> gap.occurrence().limit().isPresent())
        .sorted(Comparator.comparingLong(this::daysLate)
            .reversed()
            .thenComparing(gap -> gap.of().duty())
            .thenComparing(Gap::day))
        .limit(WORST)
        .toList();
    if (!worst.isEmpty()) {
      paper.blank();
      paper.line("worst gaps of " + YEARS + " years");
      HistoryReport.writeRows(worst, paper);
    }
  }

  private long daysLate(Gap gap) {
    LocalDate end = gap.occurrence().ended().orElse(assessment.asOf());
    return ChronoUnit.DAYS.between(gap.day(), end);
  }

  /** The first session to come of all that are planned; in a tie, the first by duty. */
  private Optional<Verdict> nextPlanned() {
    return assessment.verdicts().stream()
        .filter(verdict -> verdict.kind() == ClauseKind.STAFF_FREQUENCY)
        .filter(verdict -> verdict.nextPlanned().isPresent() && verdict.person().isPresent())
        .min(Comparator.comparing((Verdict verdict) -> verdict.nextPlanned().orElseThrow())
            .thenComparing(Verdict::duty));
  }
}
