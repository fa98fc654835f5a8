package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** How dates, counts and subjects are put into words. */
final class Wording {

  private Wording() {}

  /** Returns {@code Saturday 21 November 2026}. */
  static String day(LocalDate date) {
    return Dates.weekday(date) + " " + Dates.inWords(date);
  }

  /** Returns {@code 11:30 on Tuesday 6 October 2026}. */
  static String moment(OffsetDateTime at) {
    String time = at.toLocalTime().toString();
    return time + " on " + day(at.toLocalDate());
  }

  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Returns whom and what a duty is about: {@code m1, case c1, session s1}. */
  static String subject(Verdict verdict) {
    List<String> parts = new ArrayList<>();
    verdict.person().ifPresent(parts::add);
    verdict.caseId().ifPresent(id -> parts.add("case " + id));
    verdict.session().ifPresent(id -> parts.add("session " + id));
    verdict.agreement().ifPresent(id -> parts.add("agreement " + id));
    if (verdict.ofOrganisation()) {
      parts.add("the organisation");
    }
    verdict.place().ifPresent(place -> parts.add("in the " + place));
    verdict.stream().ifPresent(stream -> parts.add(stream));
    return String.join(", ", parts);
  }

  /** Returns the limit in the form of a column: a date, with its time where it has one. */
  static String limit(Verdict verdict) {
    return verdict
        .limitAt()
        .map(at -> at.toLocalDate() + " " + at.toLocalTime().withNano(0).withSecond(0))
        .or(() -> verdict.limit().map(LocalDate::toString))
        .orElse("");
  }

  /** Returns how a duty stands, in words. */
  static String standing(Verdict verdict) {
    Status status = verdict.status();
    if (status == Status.OVERDUE && verdict.overdueDays().isPresent()) {
      String days = "overdue by " + counted(verdict.overdueDays().getAsInt(), "day");
      return verdict.overdueWorkingDays().isPresent()
          ? days + " (" + counted(verdict.overdueWorkingDays().getAsInt(), "working day") + ")"
          : days;
    }
    return heading(status);
  }

  /** Returns the words under which duties of a status are grouped. */
  static String heading(Status status) {
    return switch (status) {
      case NOT_YET_IN_FORCE -> "not yet in force";
      case MET -> "met";
      case MET_LATE -> "met late";
      case DUE_SOON -> "due soon";
      case DUE -> "due today";
      case OVERDUE -> "overdue";
      case EXCUSED -> "excused";
      case OPEN -> "open, without a limit";
      case BREACHED -> "breached";
      case UNQUANTIFIED -> "asked for without a number";
      case UNDETERMINED -> "undetermined, a fact is missing";
      case PERMITTED -> "permitted";
    };
  }
}
