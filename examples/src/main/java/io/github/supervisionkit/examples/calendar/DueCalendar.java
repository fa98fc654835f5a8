package io.github.supervisionkit.examples.calendar;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.Dates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is due, as an iCalendar file.
 *
 * <p>An event for each verdict with a limit that is still to be done: those to come and those overdue, each on the day of its
 * limit. What is done, excused or without a date has none.
 */
public final class DueCalendar {

  private DueCalendar() {}

  /**
   * Returns the calendar of an assessment.
   *
   * @param assessment the assessment
   * @return the file's content, events in the order of the verdicts; to be written as UTF-8
   */
  public static String of(Assessment assessment) {
    PolicyPack pack = assessment.inquiry().pack();
    ContentLines lines = new ContentLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.text("PRODID", "-//supervisionkit//supervision//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.text(
        "X-WR-CALNAME",
        "Supervision due under " + pack.id() + " as of " + Dates.inWords(assessment.asOf()));
    assessment
        .verdicts()
        .forEach(verdict ->
            DueEvent.of(verdict, pack).ifPresent(event -> event.addTo(lines, assessment.asOf())));
    lines.add("END", "VCALENDAR");
    return lines.toString();
  }

  /**
   * Writes the calendar of an assessment to a file, in place of what was there.
   *
   * @param assessment the assessment
   * @param file the file, in a folder that exists
   * @throws IOException if the file cannot be written
   */
  public static void write(Assessment assessment, Path file) throws IOException {
    Files.writeString(file, of(assessment), StandardCharsets.UTF_8);
  }
}
