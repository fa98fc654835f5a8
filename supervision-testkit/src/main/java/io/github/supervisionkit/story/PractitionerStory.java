package io.github.supervisionkit.story;

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
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One practitioner's story, told by hand: what a test needs, and nothing else.
 *
 * <pre>{@code
 * ServiceRecord service = aPractitioner().newlyQualified().from("2026-01-05")
 *     .withRole("social-worker")
 *     .supervisedOn("2026-01-20", "2026-02-17")
 *     .awayFrom("2026-03-02", "2026-04-07", "sickness")
 *     .asAService();
 * }</pre>
 *
 * <p>Days and moments are written as in the exchange format; an empty text stands for an end that is not known. The manager
 * is {@code m1}; sessions are numbered {@code s1}, {@code s2} in the order in which they are told.
 */
public final class PractitionerStory extends CareerStory<PractitionerStory> {

  private final Map<String, List<Supplier<DateRange>>> cases = new LinkedHashMap<>();
  private final List<Session.Builder> sessions = new ArrayList<>();
  private final List<RecordEntry> records = new ArrayList<>();
  private final Organisation.Builder organisation = Organisation.builder();

  private PractitionerStory(String id) {
    super(id);
  }

  /**
   * Begins the story of practitioner {@code p1}, who started on 1 January 2025.
   *
   * @return the story
   */
  public static PractitionerStory aPractitioner() {
    return aPractitioner("p1");
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

  @Override
  PractitionerStory story() {
    return this;
  }

  /**
   * Tells of a case held from the start.
   *
   * @param caseId the case
   * @return the story
   */
  public PractitionerStory holding(String caseId) {
    return holding(caseId, this::fromTheStart);
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
    DateRange during = range(from, until);
    return holding(caseId, () -> during);
  }

  private PractitionerStory holding(String caseId, Supplier<DateRange> during) {
    cases.computeIfAbsent(caseId, key -> new ArrayList<>()).add(during);
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
    return written(of, "case-record", Optional.of(caseId), moment);
  }

  /**
   * Tells of a record in the staff record, by the manager.
   *
   * @param of what it is a record of
   * @param moment when it was written
   * @return the story
   */
  public PractitionerStory recordedOfStaff(String of, String moment) {
    return written(of, "staff-record", Optional.empty(), moment);
  }

  private PractitionerStory written(
      String of, String place, Optional<String> caseId, String moment) {
    records.add(RecordEntry.builder()
        .of(of)
        .place(place)
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
    Person manager =
        Person.builder().id(MANAGER).started(LocalDate.of(2010, 1, 1)).build();
    ServiceRecord.Builder service = ServiceRecord.builder()
        .organisation(organisation.build())
        .addPeople(practitioner(), manager);
    cases.forEach((caseId, held) -> service.addCases(CaseFile.builder()
        .id(caseId)
        .subject("child")
        .addAllHolders(
            held.stream().map(during -> new Allocation(id, during.get())).toList())
        .build()));
    return service
        .addAllSessions(sessions.stream().map(Session.Builder::build).toList())
        .addAllRecords(records)
        .build();
  }
}
