package io.github.supervisionkit.story;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The days on which something happens in a service. */
final class Dates {

  private Dates() {}

  static List<LocalDate> of(ServiceRecord service, ZoneId zone) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Person person : service.people()) {
      person.left().ifPresent(days::add);
      person.roles().forEach(held -> add(days, held.during()));
      person.absences().forEach(absence -> add(days, absence.during()));
      person.arrangements().forEach(arrangement -> add(days, arrangement.during()));
      person.events().forEach(event -> days.add(event.on()));
    }
    for (CaseFile file : service.cases()) {
      file.closed().ifPresent(days::add);
      file.holders().forEach(allocation -> add(days, allocation.during()));
    }
    for (Session session : service.sessions()) {
      days.add(session.start().date(zone));
      session.end().ifPresent(end -> days.add(end.date(zone)));
    }
    service.matters().forEach(matter -> matter.at().ifPresent(at -> days.add(at.date(zone))));
    service.records().forEach(entry -> days.add(entry.at().date(zone)));
    return List.copyOf(days);
  }

  private static void add(Set<LocalDate> days, DateRange range) {
    days.add(range.from());
    range.until().ifPresent(days::add);
  }
}
