package io.github.supervisionkit.recording;

import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.OnceOwed;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.PassedOver;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Holds the records of something against the duty to write it down. */
final class RecordDuty {

  private final Inquiry inquiry;

  RecordDuty(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  Timeline stands(RecordingRule rule, TimeLimit limit, Recordable recordable, Owing owing) {
    Verdict.Builder verdict = Verdict.under(rule.clause(), subject(rule, recordable))
        .person(owing.person())
        .caseId(recordable.caseId())
        .session(recordable.session())
        .addAllBecause(recordable.because());
    if (!rule.rule().place().isEmpty()) {
      verdict.place(rule.rule().place());
    }
    OnceOwed owed = OnceOwed.within(limit, recordable.start(), rule.clause(), inquiry);
    List<Fit> fits = fits(rule, recordable, owing);
    Optional<Fit> done = fits.stream().filter(Fit::discharges).findFirst();
    fits.stream()
        .takeWhile(fit -> !fit.discharges())
        .forEach(fit -> fit.wrong()
            .forEach(why -> verdict.addPassedOver(new PassedOver(fit.entry().of(), why))));
    Optional<Fit> doubtful = fits.stream().filter(Fit::mayDischarge).findFirst();
    if (doubtful.isPresent() && !done.filter(fit -> inTime(owed, fit)).isPresent()) {
      return owed.undetermined(
          verdict, doubtful.get().missing(), doubtful.get().entry().at());
    }
    return done.map(fit -> owed.done(verdict, fit.entry().at(), how(fit.entry())))
        .orElseGet(() -> owed.notDone(verdict));
  }

  private static String[] subject(RecordingRule rule, Recordable recordable) {
    List<String> subject = new ArrayList<>(recordable.subject());
    subject.add(rule.place());
    return subject.toArray(String[]::new);
  }

  private boolean inTime(OnceOwed owed, Fit fit) {
    return owed.deadline().isMetBy(fit.entry().at(), inquiry.zone());
  }

  private List<Fit> fits(RecordingRule rule, Recordable recordable, Owing owing) {
    List<Fit> fits = new ArrayList<>();
    for (RecordEntry entry : inquiry.register().recordsOf(recordable.reference())) {
      // First what is cheap: a session's records are as many as its cases.
      if (isAbout(entry, recordable, rule)) {
        LocalDate at = entry.at().date(inquiry.zone());
        if (!at.isAfter(inquiry.asOf())) {
          fits.add(Fit.of(entry, recordable, rule.rule(), owing, at));
        }
      }
    }
    return fits;
  }

  /** The record of another case, or of a case beside the session's own, is no attempt at this duty. */
  private static boolean isAbout(RecordEntry entry, Recordable recordable, RecordingRule rule) {
    if (entry.caseId().isEmpty()) {
      return true;
    }
    return recordable.caseId().isPresent()
        ? entry.caseId().equals(recordable.caseId())
        : rule.rule().place().isEmpty()
            || entry.place().filter(rule.rule().place()::equals).isPresent();
  }

  private Step how(RecordEntry entry) {
    LocalDate on = entry.at().date(inquiry.zone());
    String by = entry.by().map(person -> " by " + person).orElse("");
    String place = entry.place().map(where -> " in " + where).orElse("");
    String heading =
        entry.heading().map(head -> " under the heading `" + head + "`").orElse("");
    return Step.of("recorded on {}{}{}{}", on, by, place, heading);
  }
}
