package io.github.supervisionkit.scenario;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.agenda.AgendaEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An entry that the agenda of a session must have, or must not have.
 *
 * @param person the supervisee
 * @param on the day of the session
 * @param clause the clause that puts it there
 * @param topic the word for what kind of thing it is about; empty where that doesn't matter
 * @param about a part of what it is about; empty where that doesn't matter
 * @param says a part of one of its reasons under the clause; empty where that doesn't matter
 * @param cites the place of the document that the clause cites; empty where that doesn't matter
 * @param presence whether the agenda must have such an entry
 */
public record AgendaExpected(
    String person,
    LocalDate on,
    String clause,
    String topic,
    String about,
    String says,
    String cites,
    Presence presence)
    implements Expectation {

  /** Whether an agenda must have an entry. */
  public enum Presence {

    /** It must have one. */
    THERE,

    /** It must have none. */
    ABSENT
  }

  /**
   * Checks that every part is there.
   *
   * @param person the supervisee
   * @param on the day of the session
   * @param clause the clause that puts it there
   * @param topic the word for what kind of thing it is about
   * @param about a part of what it is about
   * @param says a part of one of its reasons
   * @param cites the place of the document that the clause cites
   * @param presence whether the agenda must have such an entry
   */
  public AgendaExpected {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(cites, "cites");
    Objects.requireNonNull(presence, "presence");
  }

  @Override
  public List<Failure> failures(ScenarioRun run) {
    List<AgendaEntry> entries =
        Agenda.of(run.assessment().inquiry(), person, on).entries();
    boolean found = entries.stream().anyMatch(this::isMeant);
    return found == (presence == Presence.THERE)
        ? List.of()
        : List.of(new Failure(
            (found ? "no entry" : "an entry") + " on the agenda of " + person + " on " + on
                + " under " + clause + " about `" + topic + " " + about + "` saying `" + says
                + "`",
            found ? "one" : entries.isEmpty() ? "none" : "these:",
            entries.stream().map(AgendaExpected::inWords).toList()));
  }

  private boolean isMeant(AgendaEntry entry) {
    return (topic.isEmpty() || entry.topic().text().equals(topic))
        && entry.about().contains(about)
        && entry.reasons().stream()
            .anyMatch(reason -> reason.clause().equals(clause)
                && reason.text().contains(says)
                && (cites.isEmpty() || reason.citation().equals(cites)));
  }

  private static String inWords(AgendaEntry entry) {
    StringBuilder words = new StringBuilder(entry.toString());
    entry
        .reasons()
        .forEach(reason -> words
            .append("; ")
            .append(reason.clause())
            .append(", ")
            .append(reason.citation())
            .append(": ")
            .append(reason.text()));
    return words.toString();
  }
}
