package io.github.supervisionkit.discussion;

import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.vocabulary.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How "at every session" went: the first session since the last discussion that was held without the case is the limit
 * that was missed.
 */
final class SessionBySession {

  private final List<Occurrence> occurrences = new ArrayList<>();
  private final LocalDate start;
  private @Nullable LocalDate discussed;
  private @Nullable DatedSession missed;
  private int missedInARow;

  private SessionBySession(LocalDate start) {
    this.start = start;
  }

  static SessionBySession of(CaseHistory history, List<Spell> spells, LocalDate start) {
    SessionBySession course = new SessionBySession(start);
    Set<String> discussing = new HashSet<>();
    Set<LocalDate> discussedOn = new HashSet<>();
    for (DatedSession dated : history.discussions()) {
      discussing.add(dated.session().id());
      discussedOn.add(dated.on());
    }
    Set<LocalDate> owedOn = new HashSet<>();
    TreeSet<DatedSession> inOrder = new TreeSet<>(history.discussions());
    for (DatedSession dated : history.holdersSessions()) {
      if (holds(spells, dated.on())) {
        owedOn.add(dated.on());
        inOrder.add(dated);
      }
    }
    for (DatedSession dated : inOrder) {
      boolean discusses = discussing.contains(dated.session().id());
      // Of several sessions on one day, one that discusses the case is enough: limits are days.
      if (discusses || !discussedOn.contains(dated.on())) {
        course.take(dated, discusses, owedOn.contains(dated.on()));
      }
    }
    return course;
  }

  private static boolean holds(List<Spell> spells, LocalDate day) {
    return spells.stream()
        .anyMatch(spell -> spell.truth() == Truth.TRUE && spell.during().contains(day));
  }

  private void take(DatedSession dated, boolean discusses, boolean owes) {
    if (discusses) {
      LocalDate limit = missed == null ? dated.on() : missed.on();
      if (owes || missed != null) {
        Outcome outcome = dated.on().isAfter(limit) ? Outcome.LATE : Outcome.KEPT;
        occurrences.add(
            Occurrence.ended(measuredFrom(), Optional.of(limit), dated.on(), outcome, List.of()));
      }
      discussed = dated.on();
      missed = null;
      missedInARow = 0;
    } else if (owes) {
      missed = missed == null ? dated : missed;
      missedInARow++;
    }
  }

  LocalDate measuredFrom() {
    return discussed == null ? start : discussed;
  }

  Optional<LocalDate> lastDiscussed() {
    return Optional.ofNullable(discussed);
  }

  /** The first session since the last discussion that owed the case and was held without it. */
  Optional<DatedSession> missed() {
    return Optional.ofNullable(missed);
  }

  int missedInARow() {
    return missedInARow;
  }

  /** Every occurrence, the one that is missed or runs last. */
  List<Occurrence> occurrences() {
    List<Occurrence> all = new ArrayList<>(occurrences);
    all.add(Occurrence.running(
        measuredFrom(),
        missed().map(DatedSession::on),
        missed == null ? Outcome.RUNNING : Outcome.MISSED,
        List.of()));
    return all;
  }
}
