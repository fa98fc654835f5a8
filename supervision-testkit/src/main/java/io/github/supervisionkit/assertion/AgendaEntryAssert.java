package io.github.supervisionkit.assertion;

import io.github.supervisionkit.agenda.AgendaEntry;
import io.github.supervisionkit.agenda.AgendaReason;
import io.github.supervisionkit.agenda.Urgency;
import java.time.LocalDate;
import java.util.List;

/** Assertions about one entry of an agenda. */
public final class AgendaEntryAssert extends ReasonedAssert<AgendaEntryAssert, AgendaEntry> {

  private final String agenda;

  AgendaEntryAssert(AgendaEntry actual, String agenda) {
    super(actual, AgendaEntryAssert.class);
    this.agenda = agenda;
  }

  @Override
  String about() {
    return agenda + ", entry " + actual.topic().text() + " " + actual.about();
  }

  @Override
  List<String> reasons() {
    return Explained.reasons(actual);
  }

  /**
   * Verifies how pressing it is.
   *
   * @param urgency the urgency
   * @return these assertions
   * @throws AssertionError if it is more or less pressing
   */
  public AgendaEntryAssert hasUrgency(Urgency urgency) {
    isNotNull();
    return expect(actual.urgency() == urgency, urgency.text(), actual.urgency().text());
  }

  /**
   * Verifies its limit.
   *
   * @param limit the day, such as {@code 2026-11-30}
   * @return these assertions
   * @throws AssertionError if it is another day, or none
   */
  public AgendaEntryAssert hasLimit(String limit) {
    isNotNull();
    return expect(
        actual.limit().filter(LocalDate.parse(limit)::equals).isPresent(),
        "limit " + limit,
        "limit " + actual.limit().map(LocalDate::toString).orElse("none"));
  }

  /**
   * Verifies which clauses put it there.
   *
   * @param clauses the identifiers of all the clauses, in the document's order
   * @return these assertions
   * @throws AssertionError if others do
   */
  public AgendaEntryAssert isThereUnder(String... clauses) {
    isNotNull();
    List<String> found =
        actual.reasons().stream().map(AgendaReason::clause).distinct().toList();
    return expect(
        found.equals(List.of(clauses)), "under " + listed(List.of(clauses)), listed(found));
  }
}
