package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What {@code demo} shows: what is due, the worst gaps of two years, and the agenda of the next session. */
final class DemoText {

  private static final List<Status> PRESSING = List.of(
      Status.OVERDUE,
      Status.BREACHED,
      Status.DUE,
      Status.DUE_SOON,
      Status.OPEN,
      Status.EXCUSED,
      Status.UNDETERMINED);
  private static final Set<ClauseKind> PEOPLE =
      EnumSet.of(ClauseKind.STAFF_FREQUENCY, ClauseKind.ABSENCE, ClauseKind.CHAIN);
  private static final Set<ClauseKind> CASES = EnumSet.of(ClauseKind.CASE_CADENCE);
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
    AssessmentText.writeTotals(assessment, paper);
    writePressing("people", PEOPLE, paper);
    writePressing("cases", CASES, paper);
    writeOthers(paper);
    writeWorst(paper);
    nextPlanned().ifPresent(verdict -> {
      paper.blank();
      AgendaCommand.write(
          question.agenda(verdict.person().orElseThrow(), verdict.nextPlanned().orElseThrow()),
          question.pack().id(),
          paper);
    });
  }

  /** Everything about people, or about cases, that somebody has to see to, the most pressing first. */
  private void writePressing(String what, Set<ClauseKind> kinds, Paper paper) {
    List<Verdict> group = assessment.verdicts().stream()
        .filter(verdict -> kinds.contains(verdict.kind()) && verdict.place().isEmpty())
        .filter(verdict -> PRESSING.contains(verdict.status()))
        .sorted(Comparator.comparingInt((Verdict verdict) -> PRESSING.indexOf(verdict.status())))
        .toList();
    paper.blank();
    paper.line(what + " to see to (" + group.size() + ")");
    for (Status status : PRESSING) {
      List<Verdict> some =
          group.stream().filter(verdict -> verdict.status() == status).toList();
      if (!some.isEmpty()) {
        paper.line("  " + Wording.heading(status));
        AssessmentText.writeGroup(some.subList(0, Math.min(some.size(), ROWS)), paper);
      }
    }
  }

  /** The rest, clause by clause: how many of how many. */
  private void writeOthers(Paper paper) {
    Map<String, List<Verdict>> byClause = new TreeMap<>();
    assessment.verdicts().stream()
        .filter(verdict -> verdict.place().isPresent()
            || !(PEOPLE.contains(verdict.kind()) || CASES.contains(verdict.kind())))
        .forEach(verdict -> byClause
            .computeIfAbsent(verdict.clause(), clause -> new ArrayList<>())
            .add(verdict));
    paper.blank();
    paper.line("records, matters and sessions, clause by clause");
    byClause.forEach((clause, verdicts) -> {
      List<String> counts = new ArrayList<>();
      for (Status status : Status.values()) {
        long count =
            verdicts.stream().filter(verdict -> verdict.status() == status).count();
        if (count > 0) {
          counts.add(count + " " + status.text());
        }
      }
      paper.line("  " + clause + "  ", String.join(", ", counts) + " of " + verdicts.size());
    });
  }

  private void writeWorst(Paper paper) {
    LocalDate until = assessment.asOf().plusDays(1);
    List<Gap> worst = assessment.history(until.minusYears(YEARS), until).stream()
        .filter(gap -> gap.occurrence().limit().isPresent())
        .filter(gap -> gap.of().force() == Force.MUST)
        .filter(
            gap -> PEOPLE.contains(gap.of().kind()) || CASES.contains(gap.of().kind()))
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
