package io.github.supervisionkit.service;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A service's facts, found by what an evaluation asks for; every list has a stated order that doesn't depend on the order
 * of the document.
 */
public final class Register {

  private final ServiceRecord service;
  private final ZoneId zone;
  private final TreeMap<String, Person> people = new TreeMap<>();
  private final TreeMap<String, CaseFile> cases = new TreeMap<>();
  private final Map<String, DatedSession> sessions = new HashMap<>();
  private final List<DatedSession> inOrder = new ArrayList<>();
  private final Map<String, List<DatedSession>> bySupervisee = new HashMap<>();
  private final Map<String, List<DatedSession>> byCase = new HashMap<>();
  private final Map<String, List<RecordEntry>> records = new HashMap<>();
  private final Map<String, List<CaseFile>> caseloads = new HashMap<>();
  private final List<ArisenMatter> matters = new ArrayList<>();

  private Register(ServiceRecord service, ZoneId zone) {
    this.service = Objects.requireNonNull(service, "service");
    this.zone = Objects.requireNonNull(zone, "zone");
    service.people().forEach(person -> people.put(person.id(), person));
    service.cases().forEach(file -> cases.put(file.id(), file));
    for (Session session : service.sessions()) {
      inOrder.add(dated(session));
    }
    Collections.sort(inOrder);
    inOrder.forEach(this::index);
    service
        .records()
        .forEach(entry ->
            records.computeIfAbsent(entry.of(), key -> new ArrayList<>()).add(entry));
    records.values().forEach(list -> list.sort(orderOfWriting()));
    cases.values().forEach(this::indexHolders);
    service.matters().forEach(matter -> matters.add(ArisenMatter.outside(matter)));
    matters.sort(Comparator.comparing(arisen -> arisen.matter().id()));
  }

  /**
   * Obtains the register of a service.
   *
   * @param service the facts
   * @param zone the time zone in which instants become days
   * @return the register
   */
  public static Register of(ServiceRecord service, ZoneId zone) {
    return new Register(service, zone);
  }

  private Comparator<RecordEntry> orderOfWriting() {
    return Comparator.comparing((RecordEntry entry) -> entry.at().date(zone))
        .thenComparing(entry -> instantOf(entry.at()))
        .thenComparing(entry -> entry.place().orElse(""))
        .thenComparing(entry -> entry.caseId().orElse(""))
        .thenComparing(entry -> entry.by().orElse(""))
        .thenComparing(entry -> entry.heading().orElse(""));
  }

  private DatedSession dated(Session session) {
    LocalDate on = session.start().date(zone);
    return new DatedSession(
        session, on, session.end().map(end -> end.date(zone)).orElse(on));
  }

  private void index(DatedSession dated) {
    Session session = dated.session();
    sessions.put(session.id(), dated);
    for (String supervisee : new LinkedHashSet<>(session.supervisees())) {
      bySupervisee.computeIfAbsent(supervisee, key -> new ArrayList<>()).add(dated);
    }
    LinkedHashSet<String> discussed = new LinkedHashSet<>();
    session.discussions().forEach(discussion -> discussed.add(discussion.caseId()));
    discussed.forEach(id -> byCase.computeIfAbsent(id, key -> new ArrayList<>()).add(dated));
    session.matters().forEach(matter -> matters.add(ArisenMatter.in(dated, matter)));
  }

  private void indexHolders(CaseFile file) {
    LinkedHashSet<String> holders = new LinkedHashSet<>();
    for (Allocation allocation : file.holders()) {
      holders.add(allocation.person());
    }
    holders.forEach(
        holder -> caseloads.computeIfAbsent(holder, key -> new ArrayList<>()).add(file));
  }

  private static Instant instantOf(Moment moment) {
    return moment.instant().orElse(Instant.MIN);
  }

  /**
   * Returns the facts as the host gave them.
   *
   * @return the service
   */
  public ServiceRecord service() {
    return service;
  }

  /**
   * Returns the time zone in which instants become days.
   *
   * @return the zone
   */
  public ZoneId zone() {
    return zone;
  }

  /**
   * Returns the people.
   *
   * @return all of them, by identifier
   */
  public List<Person> people() {
    return List.copyOf(people.values());
  }

  /**
   * Returns the cases.
   *
   * @return all of them, by identifier
   */
  public List<CaseFile> cases() {
    return List.copyOf(cases.values());
  }

  /**
   * Returns the sessions.
   *
   * @return all of them, whatever became of them, by day, then start, then identifier
   */
  public List<DatedSession> sessions() {
    return List.copyOf(inOrder);
  }

  /**
   * Returns the matters, from sessions and from outside.
   *
   * @return all of them, by identifier
   */
  public List<ArisenMatter> matters() {
    return List.copyOf(matters);
  }

  /**
   * Returns a person.
   *
   * @param id the identifier
   * @return the person; empty when the service has none of that id
   */
  public Optional<Person> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  /**
   * Returns a case.
   *
   * @param id the identifier
   * @return the case; empty when the service has none of that id
   */
  public Optional<CaseFile> caseFile(String id) {
    return Optional.ofNullable(cases.get(id));
  }

  /**
   * Returns a session.
   *
   * @param id the identifier
   * @return the session; empty when the service has none of that id
   */
  public Optional<DatedSession> session(String id) {
    return Optional.ofNullable(sessions.get(id));
  }

  /**
   * Returns the sessions in which somebody is supervised.
   *
   * @param person the supervisee
   * @return whatever became of them, by day, then start, then identifier
   */
  public List<DatedSession> sessionsOf(String person) {
    return bySupervisee.getOrDefault(person, List.of());
  }

  /**
   * Returns the sessions that name a case among their discussions.
   *
   * @param caseId the case
   * @return whatever became of them, by day, then start, then identifier
   */
  public List<DatedSession> sessionsAbout(String caseId) {
    return byCase.getOrDefault(caseId, List.of());
  }

  /**
   * Returns what was written down of something.
   *
   * @param reference a session, a matter, or a reference such as {@code absence:p1:2026-08-03}
   * @return the records, in the order of writing
   */
  public List<RecordEntry> recordsOf(String reference) {
    return records.getOrDefault(reference, List.of());
  }

  /**
   * Returns the cases that somebody holds or ever held.
   *
   * @param person the holder
   * @return the cases, by identifier
   */
  public List<CaseFile> caseloadOf(String person) {
    return caseloads.getOrDefault(person, List.of());
  }
}
