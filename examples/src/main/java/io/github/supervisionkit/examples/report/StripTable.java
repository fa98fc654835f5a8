package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The strips of everybody of whom one stream of supervision is asked.
 *
 * @param stream the stream
 * @param force how strongly the clauses speak that the strips follow
 * @param clauses those clauses
 * @param months the months, oldest first
 * @param rows a row for each person of whom it is asked, by identifier
 * @param notAsked the people of whom it is not, the first dozen by identifier
 */
record StripTable(
    Stream stream,
    Force force,
    List<String> clauses,
    List<YearMonth> months,
    List<StripRow> rows,
    String notAsked) {

  static final int MONTHS = 24;

  /** Returns a table for each stream that somebody is asked to keep, in the order of the pack's vocabulary. */
  static List<StripTable> of(Assessment assessment) {
    List<YearMonth> months = months(assessment.asOf());
    List<StripTable> tables = new ArrayList<>();
    for (Stream stream : assessment.inquiry().pack().vocabulary().streams()) {
      List<Timeline> asked = assessment.timelines().stream()
          .filter(timeline -> timeline.verdict().kind() == ClauseKind.STAFF_FREQUENCY)
          .filter(timeline ->
              timeline.verdict().stream().filter(stream.id()::equals).isPresent())
          .toList();
      boolean must = asked.stream().anyMatch(line -> line.verdict().force() == Force.MUST);
      Force force = must ? Force.MUST : Force.SHOULD;
      List<Timeline> followed =
          asked.stream().filter(line -> line.verdict().force() == force).toList();
      if (!followed.isEmpty()) {
        tables.add(of(assessment, stream, force, followed, months));
      }
    }
    return tables;
  }

  static List<YearMonth> months(LocalDate asOf) {
    YearMonth last = YearMonth.from(asOf);
    List<YearMonth> months = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      months.add(last.minusMonths(back));
    }
    return months;
  }

  private static StripTable of(
      Assessment assessment,
      Stream stream,
      Force force,
      List<Timeline> timelines,
      List<YearMonth> months) {
    TreeSet<String> clauses = new TreeSet<>();
    List<StripRow> rows = new ArrayList<>();
    List<String> notAsked = new ArrayList<>();
    for (Person person : assessment.inquiry().register().people()) {
      List<Timeline> own = timelines.stream()
          .filter(line -> line.verdict().person().filter(person.id()::equals).isPresent())
          .toList();
      if (own.isEmpty()) {
        notAsked.add(person.id());
      } else {
        own.forEach(line -> clauses.add(line.verdict().clause()));
        MonthStrip strip = strip(assessment, person, own);
        List<MonthCell> cells = months.stream().map(strip::cell).toList();
        rows.add(StripRow.of(person, assessment.asOf(), cells));
      }
    }
    return new StripTable(stream, force, List.copyOf(clauses), months, rows, Names.first(notAsked));
  }

  private static MonthStrip strip(Assessment assessment, Person person, List<Timeline> own) {
    List<String> missing = own.stream()
        .filter(line -> line.verdict().status() == Status.UNDETERMINED)
        .flatMap(line -> line.verdict().missing().stream())
        .toList();
    List<Claim> claims = own.stream()
        .filter(line -> line.verdict().status() != Status.UNDETERMINED)
        .flatMap(line -> line.occurrences().stream()
            .flatMap(occurrence -> Claim.of(line.verdict().clause(), occurrence).stream()))
        .toList();
    return new MonthStrip(new StripPerson(person, assessment.inquiry(), missing), claims);
  }

  /** Returns the years of the months, each with how many of its months are shown. */
  List<YearSpan> years() {
    List<YearSpan> years = new ArrayList<>();
    for (YearMonth month : months) {
      int last = years.size() - 1;
      if (last >= 0 && years.get(last).year() == month.getYear()) {
        years.set(last, new YearSpan(month.getYear(), years.get(last).months() + 1));
      } else {
        years.add(new YearSpan(month.getYear(), 1));
      }
    }
    return years;
  }

  /** Returns how the people of one month stood together. */
  Tally tally(int column) {
    return Tally.of(rows.stream().map(row -> row.cells().get(column)).toList());
  }

  /** Returns the rows of which something is to be told in words. */
  List<StripRow> toldRows() {
    return rows.stream().filter(row -> !row.told().isEmpty()).toList();
  }

  /**
   * A year over its months.
   *
   * @param year the year
   * @param months how many of its months are shown
   */
  record YearSpan(int year, int months) {}
}
