package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.timeline.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The rule that makes a month's cell out of the occurrences of one person's duties in one stream.
 *
 * <p>A month is judged by the limits that fall in it and by what was owed on its days. Where several duties ask, the worst
 * speaks. After the person has left, every month is <b>left</b>. Before that, the first of these that holds is the month's
 * state:
 *
 * <ol>
 *   <li><b>missed</b>: a limit in or before the month has passed, and nothing has been held to this day;
 *   <li><b>late</b>: a limit in or before the month was made good only later; the month in which it was made good is itself
 *       late only if the limit was in it too;
 *   <li><b>excused</b>: the same, where the limit fell inside an absence that the policy excuses;
 *   <li><b>running</b>: a limit in the month is still to come;
 *   <li><b>kept</b>: a session that counts was held in the month;
 *   <li><b>left</b> or <b>ended</b>: the person left, or the requirement ended, before the limit came;
 *   <li><b>kept</b>: the month's limit was met by a session in an earlier month;
 *   <li><b>nothing due</b>: a requirement ran, but no limit fell in the month.
 * </ol>
 *
 * <p>No occurrence touches the other months: before the person's start or the policy's, after the person left, or while no
 * clause asked. Limits and outcomes are the library's; this class only lays them on months.
 */
final class MonthStrip {

  private final StripPerson person;
  private final List<Claim> claims;

  /**
   * Obtains the strip of one person in one stream.
   *
   * @param person who it is, and what is known of the person
   * @param claims what the occurrences of the person's duties in the stream say, oldest first
   */
  MonthStrip(StripPerson person, List<Claim> claims) {
    this.person = person;
    this.claims = List.copyOf(claims);
  }

  MonthCell cell(YearMonth month) {
    if (person.left().filter(day -> !day.isAfter(month.atDay(1))).isPresent()) {
      return notThere(month);
    }
    return owed(month, Outcome.MISSED, MonthState.MISSED)
        .or(() -> owed(month, Outcome.LATE, MonthState.LATE))
        .or(() -> owed(month, Outcome.EXCUSED, MonthState.EXCUSED))
        .or(() -> running(month))
        .or(() -> held(month))
        .or(() -> ended(month))
        .or(() -> keptEarlier(month))
        .or(() -> nothingDue(month))
        .orElseGet(() -> notThere(month));
  }

  private Optional<MonthCell> owed(YearMonth month, Outcome outcome, MonthState state) {
    return claims.stream()
        .filter(claim -> claim.is(outcome) && claim.isOwedIn(month))
        .findFirst()
        .map(claim -> cell(month, state, owedInWords(claim, state)));
  }

  private String owedInWords(Claim claim, MonthState state) {
    String limit = Dates.inWords(claim.limit());
    if (state == MonthState.MISSED) {
      return "missed: limit " + limit + ", not held by "
          + Dates.inWords(person.left().orElse(person.asOf()));
    }
    if (state == MonthState.LATE) {
      return "late: limit " + limit + ", held "
          + Dates.inWords(claim.occurrence().ended().orElseThrow());
    }
    return "excused: the limit " + limit + " falls in an absence"
        + person.absenceAround(claim.limit()).map(StripPerson::inWords).orElse("");
  }

  private Optional<MonthCell> running(YearMonth month) {
    return claims.stream()
        .filter(claim -> claim.is(Outcome.RUNNING) && claim.limitMonth().equals(month))
        .findFirst()
        .map(claim -> {
          List<LocalDate> held = sessions(month);
          String soFar = held.isEmpty() ? "" : ", held so far on " + inWords(held);
          return cell(
              month, MonthState.RUNNING, "running: limit " + Dates.inWords(claim.limit()) + soFar);
        });
  }

  private Optional<MonthCell> held(YearMonth month) {
    List<LocalDate> held = sessions(month);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    String madeGood = claims.stream()
        .filter(claim -> claim.is(Outcome.LATE) && claim.endsIn(month))
        .map(claim -> ", which made good the limit of " + Dates.inWords(claim.limit()))
        .findFirst()
        .orElse("");
    return Optional.of(cell(month, MonthState.KEPT, "kept: held on " + inWords(held) + madeGood));
  }

  private Optional<MonthCell> ended(YearMonth month) {
    Optional<LocalDate> left = person.left().filter(day -> YearMonth.from(day).equals(month));
    if (left.isPresent()) {
      return left.map(day -> cell(month, MonthState.LEFT, "left on " + Dates.inWords(day)));
    }
    return claims.stream()
        .filter(claim -> claim.is(Outcome.LAPSED) && claim.endsIn(month))
        .filter(claim -> claims.stream().noneMatch(other -> other.takesOverFrom(claim)))
        .findFirst()
        .map(claim -> cell(
            month,
            MonthState.ENDED,
            "ended: no longer asked from "
                + Dates.inWords(claim.occurrence().ended().orElseThrow())));
  }

  private Optional<MonthCell> keptEarlier(YearMonth month) {
    return claims.stream()
        .filter(claim -> claim.is(Outcome.KEPT) && claim.limitMonth().equals(month))
        .reduce((one, other) -> other)
        .map(claim -> cell(
            month,
            MonthState.KEPT,
            "kept: held on " + Dates.inWords(claim.occurrence().ended().orElseThrow())
                + ", before the limit " + Dates.inWords(claim.limit())));
  }

  private Optional<MonthCell> nothingDue(YearMonth month) {
    return claims.stream()
        .filter(claim -> claim.runsIn(month))
        .findFirst()
        .map(claim -> cell(
            month,
            MonthState.NOTHING_DUE,
            "nothing due: the next limit is " + Dates.inWords(claim.limit())));
  }

  private MonthCell notThere(YearMonth month) {
    if (person.left().filter(day -> !day.isAfter(month.atEndOfMonth())).isPresent()) {
      return cell(
          month, MonthState.LEFT, "left on " + Dates.inWords(person.left().orElseThrow()));
    }
    if (person.started().filter(day -> day.isAfter(month.atEndOfMonth())).isPresent()) {
      return cell(
          month,
          MonthState.NOT_STARTED,
          "not started: starts on " + Dates.inWords(person.started().orElseThrow()));
    }
    if (person.inForceFrom().isAfter(month.atEndOfMonth())) {
      return cell(
          month,
          MonthState.NOT_STARTED,
          "not in force: the policy begins on " + Dates.inWords(person.inForceFrom()));
    }
    return person
        .unknown()
        .map(missing -> cell(month, MonthState.UNKNOWN, "not known: " + missing))
        .orElseGet(() -> cell(month, MonthState.NOT_ASKED, "not asked: no clause asked for it"));
  }

  private MonthCell cell(YearMonth month, MonthState state, String sentence) {
    List<String> reasons = new ArrayList<>();
    claims.stream()
        .filter(claim -> claim.limitMonth().equals(month)
            || claim.endsIn(month)
            || (state.isTold()
                && claim.isOwedIn(month)
                && claim.occurrence().outcome().isGap()))
        .map(Claim::inWords)
        .distinct()
        .forEach(reasons::add);
    reasons.addAll(person.contextOf(month));
    return new MonthCell(
        month,
        state,
        sessions(month).stream().map(LocalDate::getDayOfMonth).toList(),
        sentence,
        reasons);
  }

  /** The days of sessions that counted; an excused limit may also end with the return, which is no session. */
  private List<LocalDate> sessions(YearMonth month) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Claim claim : claims) {
      boolean returned = claim.is(Outcome.EXCUSED)
          && claim.occurrence().ended().filter(person::returnedOn).isPresent();
      if (claim.endsIn(month) && !claim.is(Outcome.LAPSED) && !returned) {
        days.add(claim.occurrence().ended().orElseThrow());
      }
    }
    return List.copyOf(days);
  }

  private static String inWords(List<LocalDate> days) {
    List<String> words = days.stream().map(Dates::inWords).toList();
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
