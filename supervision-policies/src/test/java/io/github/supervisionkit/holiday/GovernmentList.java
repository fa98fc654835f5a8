package io.github.supervisionkit.holiday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The government's own JSON lists: the oracle that the shipped calendars are held to. JSON is read as the YAML it is. */
final class GovernmentList {

  record Event(LocalDate date, String title, String notes) {}

  private GovernmentList() {}

  static List<Event> of(Nation nation) {
    try (InputStream in = GovernmentList.class.getResourceAsStream(nation.id() + ".json")) {
      Object document =
          new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in));
      return ((List<?>) field(document, "events"))
          .stream().map(GovernmentList::event).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<LocalDate> dates(Nation nation) {
    return new TreeSet<>(of(nation).stream().map(Event::date).toList());
  }

  private static Event event(Object event) {
    return new Event(
        LocalDate.parse(field(event, "date").toString()),
        field(event, "title").toString(),
        field(event, "notes").toString());
  }

  private static Object field(Object mapping, String key) {
    return Objects.requireNonNull(((Map<?, ?>) mapping).get(key), key);
  }
}
