package io.github.supervisionkit.agenda;

import io.github.supervisionkit.policy.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers entries so that nothing stands twice: one entry for each thing, all its reasons. */
final class Entries {

  private final Map<String, AgendaEntry> entries = new LinkedHashMap<>();

  /** Adds an entry; its reason ends with the clause's force, so that what must be done is told from what should. */
  void add(
      Topic topic,
      String about,
      Urgency urgency,
      Optional<LocalDate> limit,
      Clause clause,
      String text) {
    String told = text + " (" + clause.force().text() + ")";
    AgendaReason reason = new AgendaReason(clause.id(), clause.citation().place(), told);
    AgendaEntry one = new AgendaEntry(topic, about, urgency, limit, List.of(reason));
    entries.merge(topic.text() + " " + about, one, Entries::both);
  }

  private static AgendaEntry both(AgendaEntry one, AgendaEntry other) {
    List<AgendaReason> reasons = new ArrayList<>(one.reasons());
    other.reasons().stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
    Urgency urgency =
        one.urgency().compareTo(other.urgency()) <= 0 ? one.urgency() : other.urgency();
    Optional<LocalDate> limit = one.limit().isEmpty()
            || other
                .limit()
                .filter(day -> day.isBefore(one.limit().orElseThrow()))
                .isPresent()
        ? other.limit()
        : one.limit();
    return new AgendaEntry(one.topic(), one.about(), urgency, limit, reasons);
  }

  List<AgendaEntry> inOrder() {
    return entries.values().stream().sorted(AgendaEntry.ORDER).toList();
  }
}
