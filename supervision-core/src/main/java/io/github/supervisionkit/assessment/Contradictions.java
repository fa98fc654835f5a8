package io.github.supervisionkit.assessment;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Facts that real systems hold and that cannot all be so: kept, and told beside the result. */
final class Contradictions {

  private final Inquiry inquiry;
  private final Reach reach;
  private final List<Notice> notices = new ArrayList<>();

  Contradictions(Inquiry inquiry, Reach reach) {
    this.inquiry = inquiry;
    this.reach = reach;
  }

  List<Notice> notices() {
    reach.cases().forEach(this::allocations);
    reach.people().forEach(this::person);
    reach.sessions().forEach(this::session);
    reach.records().forEach(this::record);
    return notices;
  }

  private void allocations(CaseFile file) {
    firstOverlap(file.holders().stream().map(held -> held.during()).toList())
        .ifPresent(day -> add(file.id(), "two allocations at once, on " + day));
    if (file.opened().isPresent()
        && file.closed()
            .filter(closed -> closed.isBefore(file.opened().orElseThrow()))
            .isPresent()) {
      add(file.id(), "closed before it was opened");
    }
  }

  private void person(Person person) {
    firstOverlap(person.absences().stream().map(Absence::during).toList())
        .ifPresent(day -> add(person.id(), "two absences at once, on " + day));
    if (person.started().isPresent()
        && person
            .left()
            .filter(left -> left.isBefore(person.started().orElseThrow()))
            .isPresent()) {
      add(person.id(), "left before having started");
    }
  }

  private Optional<LocalDate> firstOverlap(List<DateRange> ranges) {
    List<DateRange> known = ranges.stream()
        .filter(range -> !range.from().isAfter(inquiry.asOf()))
        .sorted(Comparator.comparing((DateRange range) -> range.from())
            .thenComparing(DateRange::endOrMax))
        .toList();
    LocalDate end = LocalDate.MIN;
    for (DateRange range : known) {
      if (range.from().isBefore(end)) {
        return Optional.of(range.from());
      }
      end = range.endOrMax();
    }
    return Optional.empty();
  }

  private void session(DatedSession dated) {
    if (!dated.heldBy(inquiry.asOf())) {
      return;
    }
    for (CaseDiscussion discussion : dated.session().discussions()) {
      inquiry
          .register()
          .caseFile(discussion.caseId())
          .flatMap(CaseFile::closed)
          .filter(closed -> closed.isBefore(dated.on()))
          .ifPresent(closed -> add(
              dated.session().id(),
              "discusses " + discussion.caseId() + ", which closed on " + closed));
    }
  }

  private void record(RecordEntry entry) {
    if (entry.at().date(inquiry.zone()).isAfter(inquiry.asOf())) {
      return;
    }
    inquiry.register().session(entry.of()).ifPresent(dated -> {
      for (Signature signature : entry.signed()) {
        if (signature.at().date(inquiry.zone()).isBefore(dated.on())) {
          add(entry.of(), "signed by " + signature.by() + " before the session");
        }
      }
    });
  }

  private void add(String about, String value) {
    notices.add(Notice.builder()
        .about(about)
        .what(NoticeKind.CONTRADICTORY)
        .value(value)
        .build());
  }
}
