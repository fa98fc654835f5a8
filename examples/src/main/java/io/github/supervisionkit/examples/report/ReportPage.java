package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.source.Dates;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page shows, in words and in order; the templates only lay it out.
 *
 * @param pack the policy
 * @param calendar the working calendar
 * @param day the as-of day as documents write it
 * @param asOf the as-of day in words
 * @param extent how much the record holds
 * @param figures the figures
 * @param dated what is overdue, due and due soon
 * @param undated findings, debts without a limit, and what is not known
 * @param strips the month by month strips, a table for each stream
 * @param gaps the worst gaps
 * @param agenda the agenda of the session planned next
 * @param notices the notices
 */
record ReportPage(
    PolicyPack pack,
    String calendar,
    String day,
    String asOf,
    String extent,
    List<Figure> figures,
    List<DueList> dated,
    List<DueList> undated,
    List<StripTable> strips,
    List<GapTable> gaps,
    Optional<NextAgenda> agenda,
    List<NoticeRow> notices) {

  static ReportPage of(Assessment assessment) {
    return new ReportPage(
        assessment.inquiry().pack(),
        assessment.inquiry().calendar().id(),
        assessment.asOf().toString(),
        Dates.weekday(assessment.asOf()) + " " + Dates.inWords(assessment.asOf()),
        extent(assessment),
        Figures.of(assessment),
        DueList.dated(assessment),
        DueList.undated(assessment),
        StripTable.of(assessment),
        GapTable.of(assessment),
        NextAgenda.of(assessment),
        NoticeRow.of(assessment));
  }

  private static String extent(Assessment assessment) {
    Register register = assessment.inquiry().register();
    int people = register.people().size();
    return people + (people == 1 ? " person, " : " people, ")
        + DueRow.counted(register.cases().size(), "case") + ", "
        + DueRow.counted(register.sessions().size(), "session") + ", "
        + DueRow.counted(assessment.verdicts().size(), "verdict");
  }
}
