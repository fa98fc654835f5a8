package io.github.supervisionkit.recording;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.DatedSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The records of a session, and what was done with them by the as-of day. */
final class SessionRecords {

  private final Inquiry inquiry;

  SessionRecords(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
  }

  /** Those in a place, or nobody knows where, written by the as-of day; all of them where any place will do. */
  List<RecordEntry> of(DatedSession dated, String place) {
    return inquiry.register().recordsOf(dated.session().id()).stream()
        .filter(entry -> isIn(entry, place))
        .filter(entry -> isKnown(entry.at()))
        .toList();
  }

  /** Those that stand elsewhere than they should. */
  List<RecordEntry> elsewhere(DatedSession dated, String place) {
    return inquiry.register().recordsOf(dated.session().id()).stream()
        .filter(entry -> !isIn(entry, place))
        .filter(entry -> isKnown(entry.at()))
        .toList();
  }

  private static boolean isIn(RecordEntry entry, String place) {
    return place.isEmpty() || entry.place().orElse(place).equals(place);
  }

  boolean isKnown(Moment at) {
    return !on(at).isAfter(inquiry.asOf());
  }

  LocalDate on(Moment at) {
    return at.date(inquiry.zone());
  }

  /** By day; on one day those known by the day alone come first, as they may have. */
  Comparator<Moment> inTime() {
    return Comparator.comparing(this::on).thenComparing(at -> at.instant().orElse(Instant.MIN));
  }

  static Moment endOf(DatedSession dated) {
    return dated.session().end().orElseGet(() -> Moment.onDate(dated.ended()));
  }
}
