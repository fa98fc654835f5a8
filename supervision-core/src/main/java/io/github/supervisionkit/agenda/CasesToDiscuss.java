package io.github.supervisionkit.agenda;

import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.discussion.DiscussionAssessor;
import io.github.supervisionkit.discussion.Grounds;
import io.github.supervisionkit.duty.CaseSubject;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cases that a session must discuss. */
final class CasesToDiscuss {

  private final Inquiry inquiry;
  private final Person person;
  private final LocalDate on;
  private final Optional<LocalDate> next;

  CasesToDiscuss(Inquiry inquiry, Person person, LocalDate on, Optional<LocalDate> next) {
    this.inquiry = inquiry;
    this.person = person;
    this.on = on;
    this.next = next;
  }

  void addTo(Entries entries) {
    DiscussionAssessor assessor = new DiscussionAssessor(inquiry);
    for (CaseFile file : inquiry.register().caseloadOf(person.id())) {
      boolean open = file.closed().filter(closed -> !closed.isAfter(on)).isEmpty();
      if (open && CaseSubject.heldBy(file, person.id(), inquiry.asOf(), inquiry.asOf())) {
        Grounds grounds = new Grounds(inquiry, file);
        assessor.ofCase(file).stream()
            .filter(timeline -> !timeline.isOver())
            .map(Timeline::verdict)
            .forEach(verdict -> add(entries, verdict, grounds));
      }
    }
  }

  private void add(Entries entries, Verdict verdict, Grounds grounds) {
    String about = verdict.caseId().orElseThrow();
    Clause clause = inquiry.pack().clause(verdict.clause()).orElseThrow();
    Optional<LocalDate> limit = verdict.limit();
    if (verdict.status() == Status.UNDETERMINED) {
      entries.add(
          Topic.CASE,
          about,
          Urgency.UNDETERMINED,
          limit,
          clause,
          String.join("; ", verdict.missing()));
    } else if (verdict.status() == Status.UNQUANTIFIED) {
      entries.add(Topic.CASE, about, Urgency.STANDING, limit, clause, asked(clause, grounds));
    } else if (limit.isEmpty()) {
      entries.add(Topic.CASE, about, Urgency.EVERY_SESSION, limit, clause, asked(clause, grounds));
    } else {
      urgency(limit.orElseThrow())
          .ifPresent(urgency -> entries.add(
              Topic.CASE,
              about,
              urgency,
              limit,
              clause,
              asked(clause, grounds) + when(urgency, limit.orElseThrow())));
    }
  }

  private static String asked(Clause clause, Grounds grounds) {
    List<String> why = grounds.under(clause.id()).stream().map(Step::text).toList();
    return clause.sentence()
        + (why.isEmpty() ? "" : " It applies because: " + String.join("; ", why) + ".");
  }

  private Optional<Urgency> urgency(LocalDate limit) {
    if (limit.isBefore(on)) {
      return Optional.of(Urgency.OVERDUE);
    }
    if (limit.equals(on)) {
      return Optional.of(Urgency.DUE);
    }
    return next.filter(day -> limit.isBefore(day)).map(day -> Urgency.FALLING_DUE);
  }

  private String when(Urgency urgency, LocalDate limit) {
    String when = switch (urgency) {
      case OVERDUE -> "is overdue since " + Dates.inWords(limit);
      case DUE -> "is due on the day of the session";
      default ->
        "falls due on " + Dates.inWords(limit) + ", before the next session, which is due by "
            + next.map(Dates::inWords).orElse("then");
    };
    return " It " + when + ".";
  }
}
