package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One verdict as a row of a list.
 *
 * @param duty the duty's identifier
 * @param standing how it stands, in words
 * @param day the day of the limit as documents write it; empty where there is none
 * @param limit the limit in words
 * @param subject whom or what it is about
 * @param clause the clause and where the document says it
 * @param asked what the clause asks, in a sentence of ours
 * @param because the steps of the answer
 */
record DueRow(
    String duty,
    String standing,
    String day,
    String limit,
    String subject,
    String clause,
    String asked,
    List<String> because) {

  DueRow {
    because = List.copyOf(because);
  }

  static DueRow of(Verdict verdict, PolicyPack pack) {
    Optional<Clause> clause = pack.clause(verdict.clause());
    Optional<LocalDate> day =
        verdict.limit().or(() -> verdict.limitAt().map(OffsetDateTime::toLocalDate));
    String time = verdict.limitAt().map(at -> " at " + at.toLocalTime()).orElse("");
    return new DueRow(
        verdict.duty(),
        standing(verdict),
        day.map(LocalDate::toString).orElse(""),
        day.map(on -> Dates.weekday(on) + " " + Dates.inWords(on) + time).orElse("no date"),
        Subjects.of(verdict),
        verdict.clause() + clause.map(found -> ", " + found.citation().place()).orElse(""),
        clause.map(Clause::sentence).orElse(""),
        because(verdict));
  }

  private static String standing(Verdict verdict) {
    String words = verdict.status().text().replace('-', ' ');
    if (verdict.status() == Status.OVERDUE && verdict.overdueDays().isPresent()) {
      words += " by " + counted(verdict.overdueDays().orElseThrow(), "day");
    }
    if (verdict.overdueWorkingDays().isPresent()) {
      words += " (" + counted(verdict.overdueWorkingDays().orElseThrow(), "working day") + ")";
    }
    return verdict.priority() ? words + ", priority" : words;
  }

  static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The clause stands beside the reasons already; what is left are the steps, what is wrong and what is missing. */
  private static List<String> because(Verdict verdict) {
    List<String> because = new ArrayList<>();
    List<Step> steps = verdict.because();
    steps.stream().skip(steps.size() > 1 ? 1 : 0).map(Step::text).forEach(because::add);
    for (Shortcoming problem : verdict.problems()) {
      because.add(problem.what() + ": " + problem.why());
    }
    verdict.missing().forEach(fact -> because.add("missing: " + fact));
    verdict.nextPlanned().ifPresent(day -> because.add("next planned for " + Dates.inWords(day)));
    return because;
  }
}
