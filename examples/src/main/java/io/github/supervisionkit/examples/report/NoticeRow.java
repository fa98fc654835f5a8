package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Notice;
import io.github.supervisionkit.source.Dates;
import java.util.List;

/**
 * A notice in words.
 *
 * @param about what it is about
 * @param what what kind of notice it is
 * @param says the rest
 */
record NoticeRow(String about, String what, String says) {

  static List<NoticeRow> of(Assessment assessment) {
    return assessment.notices().stream().map(NoticeRow::of).toList();
  }

  private static NoticeRow of(Notice notice) {
    StringBuilder says = new StringBuilder();
    notice.value().ifPresent(value -> part(says, value));
    notice.didYouMean().ifPresent(word -> part(says, "did you mean " + word + "?"));
    notice.clause().ifPresent(clause -> part(says, "clause " + clause));
    notice.calendar().ifPresent(calendar -> part(says, "calendar " + calendar));
    notice.date().ifPresent(date -> part(says, Dates.inWords(date)));
    notice.coverage().ifPresent(coverage -> part(says, "covered: " + coverage));
    return new NoticeRow(notice.about(), notice.what().text().replace('-', ' '), says.toString());
  }

  private static void part(StringBuilder says, String part) {
    says.append(says.isEmpty() ? "" : "; ").append(part);
  }
}
