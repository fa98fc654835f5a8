package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's strip.
 *
 * @param person the person's identifier
 * @param roles the roles held on the as-of day, in words
 * @param cells a cell for each month, oldest first
 */
record StripRow(String person, String roles, List<MonthCell> cells) {

  static StripRow of(Person person, LocalDate asOf, List<MonthCell> cells) {
    List<String> roles = person.roles().stream()
        .filter(held -> held.during().contains(asOf))
        .map(RoleHeld::role)
        .sorted()
        .distinct()
        .map(role -> role.replace('-', ' '))
        .toList();
    return new StripRow(person.id(), String.join(", ", roles), cells);
  }

  /** Returns how the months stood together. */
  Tally tally() {
    return Tally.of(cells);
  }

  /** Returns what is told in words below the table: the months of one story together. */
  List<Told> told() {
    List<Told> told = new ArrayList<>();
    for (MonthCell cell : cells) {
      int last = told.size() - 1;
      if (last >= 0 && told.get(last).goesOnIn(cell)) {
        told.set(last, new Told(told.get(last).first(), cell));
      } else if (cell.state().isTold()) {
        told.add(new Told(cell, cell));
      }
    }
    return told;
  }

  /**
   * Months next to each other of which the same is told.
   *
   * @param first the first of them
   * @param last the last of them
   */
  record Told(MonthCell first, MonthCell last) {

    boolean goesOnIn(MonthCell cell) {
      return cell.month().equals(last.month().plusMonths(1))
          && cell.sentence().equals(last.sentence());
    }

    /** Returns the months and their story, as a sentence. */
    String sentence() {
      String until = first.equals(last) ? "" : " to " + last.monthInWords();
      return first.monthInWords() + until + ": " + first.sentence() + ".";
    }
  }
}
