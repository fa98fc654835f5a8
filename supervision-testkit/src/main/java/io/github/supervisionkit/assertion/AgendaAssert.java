package io.github.supervisionkit.assertion;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.agenda.AgendaEntry;
import io.github.supervisionkit.agenda.Topic;
import java.time.LocalDate;
import java.util.List;

/** Assertions about what one session must cover. */
public final class AgendaAssert extends SupervisionAssert<AgendaAssert, Agenda> {

  AgendaAssert(Agenda actual) {
    super(actual, AgendaAssert.class);
  }

  @Override
  String about() {
    return "agenda of `" + actual.person() + "` on " + actual.on();
  }

  /**
   * Goes on with an entry.
   *
   * @param topic what kind of thing it is about
   * @param about the identifier of the case, matter, action or duty, or the prompt itself
   * @return assertions about the entry
   * @throws AssertionError if there is no such entry
   */
  public AgendaEntryAssert entry(Topic topic, String about) {
    isNotNull();
    List<AgendaEntry> found = found(topic, about);
    expect(
        !found.isEmpty(),
        "an entry " + topic.text() + " " + about,
        listed(actual.entries()),
        Explained.entries(
            actual.entries().stream().filter(entry -> entry.topic() == topic).toList()));
    return new AgendaEntryAssert(found.get(0), about());
  }

  /**
   * Verifies that something is not on it.
   *
   * @param topic what kind of thing it is about
   * @param about the identifier of the case, matter, action or duty, or the prompt itself
   * @return these assertions
   * @throws AssertionError if it is
   */
  public AgendaAssert hasNoEntry(Topic topic, String about) {
    isNotNull();
    List<AgendaEntry> found = found(topic, about);
    return expect(
        found.isEmpty(),
        "no entry " + topic.text() + " " + about,
        listed(found),
        Explained.entries(found));
  }

  /**
   * Verifies all that is on it about one kind of thing.
   *
   * @param topic the kind of thing
   * @param abouts what the entries are about, in the agenda's order; none where nothing of the kind is to be on it
   * @return these assertions
   * @throws AssertionError if there is something else, or something is missing
   */
  public AgendaAssert covers(Topic topic, String... abouts) {
    isNotNull();
    List<String> expected = List.of(abouts);
    List<AgendaEntry> entries =
        actual.entries().stream().filter(entry -> entry.topic() == topic).toList();
    List<String> found = entries.stream().map(AgendaEntry::about).toList();
    return expect(
        found.equals(expected),
        topic.text() + ": " + listed(expected),
        listed(found),
        Explained.entries(
            entries.stream().filter(entry -> !expected.contains(entry.about())).toList()));
  }

  /**
   * Verifies the latest day of the session after this one.
   *
   * @param day the day, such as {@code 2026-12-31}
   * @return these assertions
   * @throws AssertionError if it is another day, or none
   */
  public AgendaAssert hasNext(String day) {
    isNotNull();
    return expect(
        actual.next().filter(LocalDate.parse(day)::equals).isPresent(),
        "next session by " + day,
        "next session by " + actual.next().map(LocalDate::toString).orElse("no day"),
        List.of());
  }

  private List<AgendaEntry> found(Topic topic, String about) {
    return actual.entries().stream()
        .filter(entry -> entry.topic() == topic && entry.about().equals(about))
        .toList();
  }
}
