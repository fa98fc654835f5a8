package io.github.supervisionkit.story;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One practitioner's story, told by hand: what a test needs, and nothing else.
 *
 * <pre>{@code
 * ServiceRecord service = aPractitioner("p1").from("2026-01-05")
 *     .withRole("case-manager")
 *     .supervisedOn("2026-01-20", "2026-02-17")
 *     .awayFrom("2026-03-02", "2026-04-07", "sickness")
 *     .asAService();
 * }</pre>
 *
 * <p>Days and moments are written as in the exchange format; an empty text stands for an end that is not known. The manager
 * is {@code m1}; sessions are numbered {@code s1}, {@code s2} in the order in which they are told.
 */
public final class PractitionerStory {

  private static final String MANAGER = "m1";

  private final String id;
  private final Person.Builder person;
  private final Map<String, CaseFile.Builder> cases = new LinkedHashMap<>();
  private final List<Session.Builder> sessions = new ArrayList<>();
  private final List<RecordEntry> records = new ArrayList<>();
  private final Organisation.Builder organisation = Organisation.builder();
  private String started = "2025-01-01";

  private PractitionerStory(String id) {
    this.id = id;
    this.person = Person.builder().id(id);
  }

  /**
   * Begins the story of a practitioner who started on 1 January 2025.
   *
   * @param id the practitioner's identifier
   * @return the story
   */
  public static PractitionerStory aPractitioner(String id) {
    return new PractitionerStory(id);
  }

  /**
   * Tells when the practitioner started; roles and cases told afterwards begin there.
   *
   * @param day the first day
   * @return the story
   */
  public PractitionerStory from(String day) {
    started = day;
    return this;
  }

  /**
   * Tells when the practitioner left.
   *
   * @param day the first day on which the practitioner is no longer there
   * @return the story
   */
  public PractitionerStory leftOn(String day) {
    person.left(LocalDate.parse(day));
    return this;
  }

  /**
   * Tells of a role held from the start.
   *
   * @param role the role
   * @return the story
   */
  public PractitionerStory withRole(String role) {
    return withRole(role, started, "");
  }

  /**
   * Tells of a role held for a while.
   *
   * @param role the role
   * @param from the first day
   * @param until the first day after; empty while it is held
   * @return the story
   */
  public PractitionerStory withRole(String role, String from, String until) {
    person.addRoles(new RoleHeld(role, range(from, until)));
    return this;
  }

  /**
   * Tells of a circumstance.
   *
   * @param circumstance the circumstance
   * @param from the first day
   * @param until the first day after; empty while it holds
   * @return the story
   */
  public PractitionerStory being(String circumstance, String from, String until) {
    person.addCircumstances(Circumstance.of(circumstance, range(from, until)));
    return this;
  }

  /**
   * Tells of an event in the practitioner's working life.
   *
   * @param event the event
   * @param day the day
   * @return the story
   */
  public PractitionerStory passing(String event, String day) {
    person.addEvents(new PersonEvent(event, LocalDate.parse(day)));
    return this;
  }

  /**
   * Tells of an absence.
   *
   * @param from the first day away
   * @param until the first day back; empty where it is not known
   * @param reason the reason
   * @return the story
   */
  public PractitionerStory awayFrom(String from, String until, String reason) {
    person.addAbsences(new Absence(range(from, until), reason));
    return this;
  }

  /**
   * Tells of a local arrangement.
   *
   * @param arrangement its identifier
   * @param form the form of supervision
   * @param every how often, as the exchange format writes it
   * @param from the first day
   * @param until the first day after; empty while it holds
   * @return the story
   * @throws IllegalArgumentException when {@code every} is no cadence
   */
  public PractitionerStory arranged(
      String arrangement, String form, String every, String from, String until) {
    person.addArrangements(Arrangement.builder()
        .id(arrangement)
        .during(range(from, until))
        .form(form)
        .every(Periods.cadence(every)
            .orElseThrow(() -> new IllegalArgumentException("every is no cadence: " + every)))
        .build());
    return this;
  }

  /**
   * Tells of a case held from the start.
   *
   * @param caseId the case
   * @return the story
   */
  public PractitionerStory holding(String caseId) {
    return holding(caseId, started, "");
  }

  /**
   * Tells of a case held for a while; told again, of a further allocation of the case.
   *
   * @param caseId the case
   * @param from the first day
   * @param until the first day after; empty while it is held
   * @return the story
   */
  public PractitionerStory holding(String caseId, String from, String until) {
    cases
        .computeIfAbsent(caseId, key -> CaseFile.builder().id(key).subject("child"))
        .addHolders(new Allocation(id, range(from, until)));
    return this;
  }

  /**
   * Tells of formal sessions held.
   *
   * @param moments the days or instants
   * @return the story
   */
  public PractitionerStory supervisedOn(String... moments) {
    return metOn("one-to-one", moments);
  }

  /**
   * Tells of sessions of some form.
   *
   * @param form the form
   * @param moments the days or instants
   * @return the story
   */
  public PractitionerStory metOn(String form, String... moments) {
    for (String moment : moments) {
      sessions.add(Session.builder()
          .id("s" + (sessions.size() + 1))
          .form(form)
          .start(Moment.parse(moment))
          .supervisor(MANAGER)
          .addSupervisees(id));
    }
    return this;
  }

  /**
   * Tells which cases the last session told discussed, at check-in depth.
   *
   * @param caseIds the cases
   * @return the story
   * @throws IllegalStateException when no session was told yet
   */
  public PractitionerStory discussing(String... caseIds) {
    for (String caseId : caseIds) {
      lastSession().addDiscussions(new CaseDiscussion(caseId, Depth.CHECK_IN));
    }
    return this;
  }

  /**
   * Returns the last session told, for what this story has no words for.
   *
   * @return the session under way
   * @throws IllegalStateException when no session was told yet
   */
  public Session.Builder lastSession() {
    if (sessions.isEmpty()) {
      throw new IllegalStateException("no session was told yet");
    }
    return sessions.get(sessions.size() - 1);
  }

  /**
   * Tells of a record in a case's record, by the manager.
   *
   * @param of what it is a record of
   * @param caseId the case
   * @param moment when it was written
   * @return the story
   */
  public PractitionerStory recorded(String of, String caseId, String moment) {
    records.add(RecordEntry.builder()
        .of(of)
        .place("case-record")
        .caseId(caseId)
        .by(MANAGER)
        .at(Moment.parse(moment))
        .build());
    return this;
  }

  /**
   * Tells how many working days of a unit must be left for it to be owed.
   *
   * @param days the organisation's parameter {@code minimumDaysInUnit}
   * @return the story
   */
  public PractitionerStory needingDaysInUnit(int days) {
    organisation.putParameters("minimumDaysInUnit", days);
    return this;
  }

  /**
   * Returns a service of this practitioner and the manager.
   *
   * @return the service
   */
  public ServiceRecord asAService() {
    Person practitioner = person
        .started(LocalDate.parse(started))
        .addLineManagers(new LineManagement(MANAGER, DateRange.from(LocalDate.parse(started))))
        .build();
    Person manager =
        Person.builder().id(MANAGER).started(LocalDate.of(2010, 1, 1)).build();
    return ServiceRecord.builder()
        .organisation(organisation.build())
        .addPeople(practitioner, manager)
        .addAllCases(cases.values().stream().map(CaseFile.Builder::build).toList())
        .addAllSessions(sessions.stream().map(Session.Builder::build).toList())
        .addAllRecords(records)
        .build();
  }

  private static DateRange range(String from, String until) {
    return DateRange.of(
        LocalDate.parse(from),
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)));
  }
}
