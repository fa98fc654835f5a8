package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.agenda.AgendaEntry;
import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The agenda of the session of staff supervision that is planned next.
 *
 * @param person who is supervised
 * @param on the day of the session in words
 * @param next by when the session after it is to be held, in words; empty where that is not known
 * @param rows what the session must cover, the most urgent first
 */
record NextAgenda(String person, String on, String next, List<Row> rows) {

  /** Returns the agenda; empty where no session is planned. */
  static Optional<NextAgenda> of(Assessment assessment) {
    return assessment.verdicts().stream()
        .filter(verdict -> verdict.kind() == ClauseKind.STAFF_FREQUENCY)
        .filter(verdict -> verdict.nextPlanned().isPresent() && verdict.person().isPresent())
        .min(Comparator.comparing((Verdict verdict) -> verdict.nextPlanned().orElseThrow())
            .thenComparing(Verdict::duty))
        .map(verdict -> of(Agenda.of(
            assessment.inquiry(),
            verdict.person().orElseThrow(),
            verdict.nextPlanned().orElseThrow())));
  }

  private static NextAgenda of(Agenda agenda) {
    return new NextAgenda(
        agenda.person(),
        inWords(agenda.on()),
        agenda.next().map(NextAgenda::inWords).orElse(""),
        agenda.entries().stream().map(Row::of).toList());
  }

  private static String inWords(LocalDate day) {
    return Dates.weekday(day) + " " + Dates.inWords(day);
  }

  /**
   * One entry of the agenda.
   *
   * @param urgency how urgent it is, and by when where there is a limit
   * @param topic what it is, a case or a matter or the like, and which
   * @param reasons all its reasons, each with its clause
   */
  record Row(String urgency, String topic, List<String> reasons) {

    static Row of(AgendaEntry entry) {
      return new Row(
          entry.urgency().text()
              + entry.limit().map(day -> ", by " + Dates.inWords(day)).orElse(""),
          entry.topic().text() + ": " + entry.about(),
          entry.reasons().stream()
              .map(
                  reason -> reason.text() + " (" + reason.clause() + ", " + reason.citation() + ")")
              .toList());
    }
  }
}
