package io.github.supervisionkit.examples.calendar;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One duty that is still to be done, as an event on the day of its limit. */
final class DueEvent {

  private static final Set<Status> TO_DO =
      EnumSet.of(Status.MET, Status.DUE_SOON, Status.DUE, Status.OVERDUE);

  private final Verdict verdict;
  private final PolicyPack pack;
  private final LocalDate day;

  private DueEvent(Verdict verdict, PolicyPack pack, LocalDate day) {
    this.verdict = verdict;
    this.pack = pack;
    this.day = day;
  }

  /** Returns the event of a verdict; empty where nothing is left to do, or no date is known. */
  static Optional<DueEvent> of(Verdict verdict, PolicyPack pack) {
    if (verdict.done().isPresent() || !TO_DO.contains(verdict.status())) {
      return Optional.empty();
    }
    return verdict
        .limit()
        .or(() -> verdict.limitAt().map(OffsetDateTime::toLocalDate))
        .map(day -> new DueEvent(verdict, pack, day));
  }

  /** Adds the event's lines. The stamp is the as-of day, so that the file tells nothing of when it was written. */
  void addTo(ContentLines lines, LocalDate asOf) {
    lines.add("BEGIN", "VEVENT");
    lines.text("UID", verdict.duty() + "@" + pack.id() + ".supervisionkit");
    lines.add("DTSTAMP", basic(asOf) + "T000000Z");
    lines.add("DTSTART;VALUE=DATE", basic(day));
    lines.add("DTEND;VALUE=DATE", basic(day.plusDays(1)));
    lines.text("SUMMARY", summary());
    lines.text("DESCRIPTION", description());
    lines.texts(
        "CATEGORIES",
        List.of(verdict.kind().text(), verdict.force().text(), verdict.status().text()));
    lines.add("TRANSP", "TRANSPARENT");
    lines.add("END", "VEVENT");
  }

  private String summary() {
    String begun = verdict.status() == Status.OVERDUE ? "Overdue: " : "Due: ";
    String kind = switch (verdict.kind()) {
      case STAFF_FREQUENCY -> "supervision";
      case CASE_CADENCE -> "case discussion";
      default -> verdict.kind().text().replace('-', ' ');
    };
    return begun + kind + subjects() + " (" + verdict.clause() + ")";
  }

  private String subjects() {
    StringBuilder subjects = new StringBuilder();
    verdict.person().ifPresent(id -> subjects.append(", ").append(id));
    verdict.caseId().ifPresent(id -> subjects.append(", case ").append(id));
    verdict.session().ifPresent(id -> subjects.append(", session ").append(id));
    return subjects.toString();
  }

  private String description() {
    List<String> lines = new ArrayList<>();
    pack.clause(verdict.clause())
        .map(clause -> clause.id() + ", " + place(clause) + ": " + clause.sentence())
        .ifPresent(lines::add);
    verdict
        .limitAt()
        .ifPresent(at -> lines.add(
            "The limit is " + Dates.inWords(at.toLocalDate()) + " at " + at.toLocalTime() + "."));
    verdict.because().stream().skip(1).map(Step::text).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String place(Clause clause) {
    return clause.citation().place();
  }

  private static String basic(LocalDate date) {
    return date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
