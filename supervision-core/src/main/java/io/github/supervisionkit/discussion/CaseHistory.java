package io.github.supervisionkit.discussion;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.CaseSubject;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.StreamMembership;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.PassedOver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One case's life as known on the as-of day: when it was open, who held it, and the sessions that discussed it. */
final class CaseHistory {

  private final Inquiry inquiry;
  private final CaseFile file;
  private final List<DatedSession> discussions;

  CaseHistory(Inquiry inquiry, CaseFile file) {
    this.inquiry = inquiry;
    this.file = file;
    this.discussions = inquiry.register().sessionsAbout(file.id()).stream()
        .filter(dated -> dated.heldBy(inquiry.asOf()))
        .filter(dated -> StreamMembership.isFormal(inquiry.pack().vocabulary(), dated.session()))
        .toList();
  }

  /** When the case is open and something is owed on it: from its first allocation; the closing day owes nothing. */
  Optional<DateRange> owed() {
    Optional<DateRange> open = CaseSubject.open(file);
    if (open.isEmpty() || open.orElseThrow().from().isAfter(inquiry.asOf())) {
      return Optional.empty();
    }
    DateRange range = open.orElseThrow();
    LocalDate end = range.endOrMax().isAfter(inquiry.asOf()) ? LocalDate.MAX : range.endOrMax();
    LocalDate from = CaseSubject.firstAllocation(file)
        .filter(first -> first.isAfter(range.from()))
        .orElse(range.from());
    return from.isBefore(end) ? Optional.of(new DateRange(from, end)) : Optional.empty();
  }

  List<DatedSession> discussions() {
    return discussions;
  }

  List<LocalDate> days() {
    return discussions.stream().map(DatedSession::on).toList();
  }

  /** From each allocation to the first discussion after it, that day included. */
  List<DateRange> undiscussed() {
    List<DateRange> ranges = new ArrayList<>();
    for (Allocation allocation : file.holders()) {
      LocalDate from = allocation.during().from();
      LocalDate until = days().stream()
          .filter(day -> day.isAfter(from))
          .findFirst()
          .map(day -> day.plusDays(1))
          .orElse(LocalDate.MAX);
      ranges.add(new DateRange(from, until));
    }
    return ranges;
  }

  /** Who holds the case on the as-of day and is there. */
  Optional<String> holder() {
    return holder(inquiry.asOf());
  }

  private Optional<String> holder(LocalDate day) {
    return CaseSubject.allocation(file, day, inquiry.asOf())
        .map(Allocation::person)
        .filter(id -> inquiry
            .register()
            .person(id)
            .filter(person -> PersonSubject.presence(person, inquiry.asOf()).contains(day))
            .isPresent());
  }

  /** The formal sessions of whoever held the case on the day, from the day after that holder's allocation. */
  List<DatedSession> holdersSessions() {
    TreeSet<DatedSession> sessions = new TreeSet<>();
    for (Allocation allocation : file.holders()) {
      for (DatedSession dated : inquiry.register().sessionsOf(allocation.person())) {
        if (dated.heldBy(inquiry.asOf())
            && StreamMembership.isFormal(inquiry.pack().vocabulary(), dated.session())
            && isHeldThroughout(allocation, dated.on())) {
          sessions.add(dated);
        }
      }
    }
    return List.copyOf(sessions);
  }

  private boolean isHeldThroughout(Allocation allocation, LocalDate day) {
    return Known.holds(allocation.during(), day, inquiry.asOf())
        && (allocation.during().from().isBefore(day) || goesOn(allocation, day))
        && CaseSubject.allocation(file, day, inquiry.asOf())
            .filter(found -> isSame(found, allocation))
            .isPresent();
  }

  private static boolean isSame(Allocation one, Allocation other) {
    return one.person().equals(other.person())
        && one.during().from().equals(other.during().from())
        && one.during().endOrMax().equals(other.during().endOrMax());
  }

  /** Whether the holder of the day before holds it still, under another entry: that is no change of holder. */
  private boolean goesOn(Allocation allocation, LocalDate day) {
    return CaseSubject.allocation(file, day.minusDays(1), inquiry.asOf())
        .filter(before -> before.person().equals(allocation.person()))
        .isPresent();
  }

  /** The day of the holder's next formal session that is planned. */
  Optional<LocalDate> nextPlanned() {
    return holder()
        .flatMap(holder -> inquiry.register().sessionsOf(holder).stream()
            .filter(dated -> dated.plannedAfter(inquiry.asOf()))
            .filter(dated -> StreamMembership.counts(
                inquiry.pack().vocabulary(), formalStream(), dated.session()))
            .map(DatedSession::on)
            .findFirst());
  }

  private String formalStream() {
    return inquiry
        .pack()
        .vocabulary()
        .mainStream("one-to-one")
        .map(stream -> stream.id())
        .orElse("");
  }

  /** The sessions from a day on that name the case and don't count. */
  List<PassedOver> passedOver(LocalDate from) {
    List<PassedOver> passedOver = new ArrayList<>();
    for (DatedSession dated : inquiry.register().sessionsAbout(file.id())) {
      if (!dated.on().isBefore(from)
          && !dated.on().isAfter(inquiry.asOf())
          && !discussions.contains(dated)) {
        passedOver.add(new PassedOver(
            dated.session().id(),
            Step.of(
                "a session that is `{}` and `{}` is no formal one-to-one session held, so the discussion does not count",
                dated.session().form(),
                dated.session().status().text())));
      }
    }
    return passedOver;
  }
}
