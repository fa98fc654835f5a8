package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cases coming in, passed on and closed, day by day.
 *
 * <p>A new case goes to whoever has most room. Newcomers are given a few at first. Nobody is given one while away for long or
 * about to leave, and when a holder goes, each of their cases passes to a colleague on that day.
 */
final class CaseFlow {

  private final Staff staff;
  private final WorkingDays days;
  private final Span record;
  private final Dice dice;
  private final CasePool pool;
  private final List<Running> running = new ArrayList<>();
  private final List<Running> ended = new ArrayList<>();

  CaseFlow(Staff staff, WorkingDays days, Span record, long seed, CasePool pool) {
    this.staff = staff;
    this.days = days;
    this.record = record;
    this.dice = Dice.of(seed, "cases/" + pool.team());
    this.pool = pool;
  }

  /** Returns every case of the pool, without circumstances, named by its place in the pool. */
  List<CaseFile> run() {
    carryOver();
    for (LocalDate day = record.from(); record.holdsOn(day); day = day.plusDays(1)) {
      close(day);
      passOn(day);
      if (days.includes(day)) {
        open(day);
      }
    }
    ended.addAll(running);
    return ended.stream()
        .sorted(Comparator.comparing(Running::opened))
        .map(this::file)
        .toList();
  }

  private void carryOver() {
    for (StaffMember holder : holders(record.from())) {
      int cases = pool.atBegin() + dice.between(-1, 1);
      for (int n = 0; n < cases; n++) {
        int total = 7 * dice.between(pool.shortestWeeks(), pool.longestWeeks());
        int elapsed = dice.between(7, total - 7);
        LocalDate opened = days.onOrAfter(record.from().minusDays(elapsed));
        begin(
            holder, opened, record.from(), days.onOrAfter(record.from().plusDays(total - elapsed)));
      }
    }
  }

  private void open(LocalDate day) {
    int expected = pool.newInThousandDays();
    int arrivals = expected / 1000 + (dice.chance(expected % 1000) ? 1 : 0);
    for (int n = 0; n < arrivals; n++) {
      int weeks = dice.between(pool.shortestWeeks(), pool.longestWeeks());
      LocalDate ends = days.onOrAfter(day.plusWeeks(weeks).plusDays(dice.between(0, 4)));
      roomiest(day).ifPresent(holder -> begin(holder, day, day, ends));
    }
  }

  private void begin(StaffMember holder, LocalDate opened, LocalDate held, LocalDate ends) {
    Running started = new Running(opened, ends, new ArrayList<>());
    started.handTo(holder.id(), held);
    running.add(started);
  }

  private void close(LocalDate day) {
    List<Running> over =
        running.stream().filter(one -> !one.ends().isAfter(day)).toList();
    ended.addAll(over);
    running.removeAll(over);
  }

  private void passOn(LocalDate day) {
    for (Running one : running) {
      if (!pool.holding().isOf(staff.member(one.holder()), day)) {
        roomiest(day).ifPresent(next -> one.handTo(next.id(), day));
      }
    }
  }

  private List<StaffMember> holders(LocalDate day) {
    return staff.members().stream()
        .filter(member -> pool.holding().isOf(member, day))
        .toList();
  }

  private Optional<StaffMember> roomiest(LocalDate day) {
    return holders(day).stream()
        .filter(member -> pool.holding().isOf(member, day.plusWeeks(4)))
        .filter(member ->
            member.absences().stream().noneMatch(a -> a.isLong() && a.span().holdsOn(day)))
        .min(Comparator.comparingInt((StaffMember member) -> fullness(member, day))
            .thenComparing(StaffMember::id));
  }

  private int fullness(StaffMember member, LocalDate day) {
    long held = running.stream().filter(one -> one.holder().equals(member.id())).count();
    long weeks = ChronoUnit.WEEKS.between(member.started(), day);
    return (int) (1000 * held / Math.min(pool.atBegin(), 3 + weeks));
  }

  private CaseFile file(Running one) {
    Optional<LocalDate> closed =
        record.holdsOn(one.ends()) ? Optional.of(one.ends()) : Optional.empty();
    return new CaseFile("", pool.subject(), one.opened(), closed, one.ties(closed), List.of());
  }

  /** A case while the days go by; where it was handed on, and when. */
  private record Running(LocalDate opened, LocalDate ends, List<Tie> hands) {

    String holder() {
      return hands.get(hands.size() - 1).person();
    }

    void handTo(String person, LocalDate day) {
      int last = hands.size() - 1;
      if (last >= 0) {
        Tie before = hands.remove(last);
        if (before.span().from().isBefore(day)) {
          hands.add(Tie.own(before.person(), Span.of(before.span().from(), day)));
        }
      }
      hands.add(Tie.own(person, Span.since(day)));
    }

    List<Tie> ties(Optional<LocalDate> closed) {
      List<Tie> ties = new ArrayList<>(hands);
      Tie last = ties.remove(ties.size() - 1);
      ties.add(Tie.own(
          last.person(), new Span(last.span().from(), last.span().until().or(() -> closed))));
      return ties;
    }
  }
}
