package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a session. */
final class SessionReader {

  static final Keys KEYS = Keys.of(
      "id",
      "form",
      "stream",
      "start",
      "end",
      "supervisor",
      "supervisees",
      "status",
      "reason",
      "cancelledBy",
      "rearrangedTo",
      "private",
      "nextBooked",
      "functions",
      "discussions",
      "matters",
      "actions");
  private static final Keys DISCUSSION = Keys.of("case", "depth");
  private static final ClosedWords<SessionStatus> STATUS =
      ClosedWords.of(SessionStatus.values(), SessionStatus::text);
  private static final ClosedWords<Depth> DEPTH = ClosedWords.of(Depth.values(), Depth::text);

  private SessionReader() {}

  static Session read(Node node, Reading reading) {
    Fields it = Fields.of(node, KEYS, reading);
    Session.Builder session = Session.builder();
    session.id(it.id(Space.SESSION));
    Optional<String> form = it.optionalText("form");
    if (form.isPresent()) {
      session.form(form.get());
    }
    session.stream(it.optionalText("stream"));
    Moment start = it.moment("start");
    Optional<Moment> end = it.optionalMoment("end");
    checkEnd(it, start, end);
    session.start(start).end(end);
    session.supervisor(it.optionalReference("supervisor", Space.PERSON));
    session.addAllSupervisees(it.references("supervisees", Space.PERSON));
    session.status(STATUS.read(it, "status", SessionStatus.HELD));
    session.reason(it.optionalText("reason"));
    session.cancelledBy(it.optionalReference("cancelledBy", Space.PERSON));
    session.rearrangedTo(it.optionalReference("rearrangedTo", Space.SESSION));
    session.heldInPrivate(it.optionalTruth("private"));
    session.nextBooked(it.optionalDate("nextBooked"));
    session.putAllFunctions(
        Numbers.counts(it, it.entries("functions"), "a whole number of minutes, 0 or more"));
    for (Fields discussion : it.objects("discussions", DISCUSSION)) {
      // A case listed without a depth was at least checked in on; more is not claimed for it.
      session.addDiscussions(new CaseDiscussion(
          discussion.reference("case", Space.CASE),
          DEPTH.read(discussion, "depth", Depth.CHECK_IN)));
    }
    for (Fields matter : it.objects("matters", MatterReader.KEYS)) {
      session.addMatters(MatterReader.read(matter));
    }
    for (Fields action : it.objects("actions", ActionReader.KEYS)) {
      session.addActions(ActionReader.read(action));
    }
    return session.build();
  }

  private static void checkEnd(Fields it, Moment start, Optional<Moment> end) {
    Node first = it.find("start");
    Node last = it.find("end");
    if (first == null || last == null || end.isEmpty()) {
      return;
    }
    if (Instants.parse(first.text()) == null || Instants.parse(last.text()) == null) {
      return;
    }
    if (isBefore(end.get(), start)) {
      it.wrong(last, "a moment on or after `start`, " + first.text());
    }
  }

  /** A date and an instant are compared as dates, and only a difference that holds in every time zone counts. */
  private static boolean isBefore(Moment one, Moment other) {
    if (one instanceof Moment.At end && other instanceof Moment.At start) {
      return end.at().toInstant().isBefore(start.at().toInstant());
    }
    LocalDate latest = one.date(ZoneOffset.MAX);
    LocalDate earliest = other.date(ZoneOffset.MIN);
    return latest.isBefore(earliest);
  }
}
