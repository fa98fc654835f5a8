package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.verdict.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One record that is owed.
 *
 * @param placed the rule that asks for it
 * @param of what it is a record of
 * @param caseId the case in whose record it belongs
 * @param ofDiscussion whether it is the record of a case discussed in a session, which may have discussed others too
 * @param apart what tells the duty apart from another of its clause
 * @param writers those of whom any may write it
 */
record Owed(
    Placed<Recording> placed,
    String of,
    Optional<String> caseId,
    boolean ofDiscussion,
    String apart,
    List<String> writers) {

  private enum Fit {
    /** Discharges the duty. */
    RIGHT,
    /** A fact is missing that decides it. */
    DOUBTFUL,
    /** Does not discharge the duty. */
    WRONG
  }

  Answer answer(Moment from, boolean urgent, LocalDate today, Facts facts) {
    Recording rule = placed.rule();
    Due due = Due.after(from, urgent ? rule.whenUrgent() : rule.within(), facts);
    List<RecordEntry> written = facts.service().records().stream()
        .filter(entry -> entry.of().equals(of))
        .filter(entry -> !entry.at().date(facts.pack().zone()).isAfter(today))
        .sorted(Comparator.comparing(
                (RecordEntry entry) -> entry.at().date(facts.pack().zone()))
            .thenComparing(entry -> entry.at().instant().orElse(Instant.MIN)))
        .toList();
    Optional<Moment> done =
        written.stream().filter(entry -> fit(entry) == Fit.RIGHT).findFirst().map(RecordEntry::at);
    int dueSoonDays = facts.parameter("dueSoonDays", Standings.DUE_SOON_DAYS);
    Status status = due.status(done, today, dueSoonDays, facts);
    boolean inTime = done.isPresent() && status == Status.MET;
    if (!inTime && written.stream().anyMatch(entry -> fit(entry) == Fit.DOUBTFUL)) {
      return due.dated(Answer.of(duty(), placed.clause(), Status.UNDETERMINED));
    }
    Answer answer = due.dated(Answer.of(duty(), placed.clause(), status));
    return done.isPresent() ? answer.withDone(done.get().date(facts.pack().zone())) : answer;
  }

  private String duty() {
    return placed.clause().id() + "/" + of + (ofDiscussion ? "/" + caseId.orElse("") : "") + apart;
  }

  private Fit fit(RecordEntry entry) {
    Recording rule = placed.rule();
    boolean otherCase =
        entry.caseId().isPresent() && caseId.isPresent() && !entry.caseId().equals(caseId);
    boolean anywhere = rule.place().isEmpty();
    boolean otherPlace =
        !anywhere && entry.place().isPresent() && !entry.place().get().equals(rule.place());
    boolean otherHeading = !rule.heading().isEmpty()
        && entry.heading().filter(rule.heading()::equals).isEmpty();
    boolean anyone = rule.by() == Recorder.ANYONE;
    boolean otherWriter = !anyone
        && entry.by().isPresent()
        && !writers.isEmpty()
        && !writers.contains(entry.by().get());
    if (otherCase || otherPlace || otherHeading || otherWriter) {
      return Fit.WRONG;
    }
    boolean unknownWriter = !anyone && (entry.by().isEmpty() || writers.isEmpty());
    boolean unknownCase = ofDiscussion && entry.caseId().isEmpty();
    boolean unknownPlace = !anywhere && entry.place().isEmpty();
    return unknownPlace || unknownWriter || unknownCase ? Fit.DOUBTFUL : Fit.RIGHT;
  }
}
