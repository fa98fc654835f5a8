package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Notice;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The result of {@code assess}, for people: what needs doing first, then what is well. */
final class AssessmentText {

  private static final List<Status> ORDER = List.of(
      Status.OVERDUE,
      Status.BREACHED,
      Status.DUE,
      Status.DUE_SOON,
      Status.OPEN,
      Status.UNDETERMINED,
      Status.EXCUSED,
      Status.UNQUANTIFIED,
      Status.MET_LATE,
      Status.MET,
      Status.PERMITTED,
      Status.NOT_YET_IN_FORCE);
  private static final int WIDEST_DUTY = 44;

  private AssessmentText() {}

  static void write(Assessment assessment, PrintStream out) {
    Paper paper = new Paper(out);
    Map<Status, List<Verdict>> groups = writeTotals(assessment, paper);
    for (Status status : ORDER) {
      List<Verdict> group = groups.getOrDefault(status, List.of());
      if (!group.isEmpty()) {
        paper.blank();
        paper.line(Wording.heading(status) + " (" + group.size() + ")");
        writeGroup(group, paper);
      }
    }
    writeNotices(assessment.notices(), paper);
  }

  /** Writes how many duties stand in which way, and returns them by it. */
  static Map<Status, List<Verdict>> writeTotals(Assessment assessment, Paper paper) {
    Map<Status, List<Verdict>> groups = new EnumMap<>(Status.class);
    for (Verdict verdict : assessment.verdicts()) {
      groups.computeIfAbsent(verdict.status(), status -> new ArrayList<>()).add(verdict);
    }
    String pack = assessment.inquiry().pack().id();
    paper.line(pack + " as of " + Wording.day(assessment.asOf()) + ": " + totals(groups));
    return groups;
  }

  private static String totals(Map<Status, List<Verdict>> groups) {
    List<String> totals = new ArrayList<>();
    for (Status status : ORDER) {
      int count = groups.getOrDefault(status, List.of()).size();
      if (count > 0) {
        totals.add(count + " " + status.text());
      }
    }
    return totals.isEmpty() ? "no duties" : String.join(", ", totals);
  }

  static void writeGroup(List<Verdict> group, Paper paper) {
    int limits = group.stream()
        .mapToInt(verdict -> Wording.limit(verdict).length())
        .max()
        .orElse(0);
    int duties = Math.min(
        WIDEST_DUTY,
        group.stream().mapToInt(verdict -> verdict.duty().length()).max().orElse(0));
    for (Verdict verdict : group) {
      String limit = limits == 0 ? "" : Paper.padded(Wording.limit(verdict), limits) + "  ";
      paper.line("  " + limit + Paper.padded(verdict.duty(), duties) + "  ", remark(verdict));
    }
  }

  /** What the columns before it do not say. */
  private static String remark(Verdict verdict) {
    List<String> parts = new ArrayList<>();
    parts.add(Wording.subject(verdict));
    if (verdict.overdueDays().isPresent()) {
      parts.add(Wording.counted(verdict.overdueDays().getAsInt(), "day"));
    }
    if (verdict.priority()) {
      parts.add("first on return");
    }
    verdict
        .lastPracticalDay()
        .filter(day -> verdict.limit().filter(day::equals).isEmpty())
        .ifPresent(day -> parts.add("working day by " + day));
    verdict.done().ifPresent(done -> parts.add("done " + done));
    verdict.nextPlanned().ifPresent(next -> parts.add("planned " + next));
    for (Shortcoming problem : verdict.problems()) {
      parts.add(problem.what() + ": " + problem.why());
    }
    if (!verdict.missing().isEmpty()) {
      parts.add("missing: " + String.join(", ", verdict.missing()));
    }
    parts.add(verdict.force().text());
    return String.join("; ", parts);
  }

  private static void writeNotices(List<Notice> notices, Paper paper) {
    if (notices.isEmpty()) {
      return;
    }
    paper.blank();
    paper.line("to know (" + notices.size() + ")");
    for (Notice notice : notices) {
      StringBuilder text = new StringBuilder(notice.what().text());
      notice.value().ifPresent(value -> text.append(" `").append(value).append('`'));
      notice.didYouMean().ifPresent(word -> text.append(", did you mean `" + word + "`?"));
      notice.clause().ifPresent(clause -> text.append(", ").append(clause));
      notice.calendar().ifPresent(calendar -> text.append(", calendar ").append(calendar));
      notice.date().ifPresent(date -> text.append(", ").append(date));
      notice.coverage().ifPresent(cover -> text.append(", covered ").append(cover));
      paper.line("  " + notice.about() + "  ", text.toString());
    }
  }
}
