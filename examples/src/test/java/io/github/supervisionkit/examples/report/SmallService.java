package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A service of three people, one of them with an identifier that markup would trip over, and one open case. */
public final class SmallService {

  /** The day as of which it is assessed. */
  public static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  /** An identifier that has to be escaped. */
  public static final String AWKWARD = "<b>\"p&3';,\\</b>";

  private SmallService() {}

  /** Returns the service: p1 supervised each month, p2 not since September, the third never. */
  public static ServiceRecord service() {
    return ServiceRecord.builder()
        .addAllPeople(people())
        .addAllSessions(sessions())
        .addCases(aCase())
        .build();
  }

  /** Returns the same service with its lists the other way round. */
  public static ServiceRecord reversed() {
    List<Person> people = new ArrayList<>(people());
    List<Session> sessions = new ArrayList<>(sessions());
    Collections.reverse(people);
    Collections.reverse(sessions);
    return ServiceRecord.builder()
        .addAllPeople(people)
        .addAllSessions(sessions)
        .addCases(aCase())
        .build();
  }

  /** Returns the assessment of a service under the small pack. */
  public static Assessment assessed(ServiceRecord service) {
    return Supervision.under(SmallPack.pack())
        .with(UkCalendars.englandAndWales())
        .assess(service, SAT_2026_11_21);
  }

  private static List<Person> people() {
    LocalDate started = LocalDate.of(2026, 8, 3);
    return List.of(
        Person.builder().id("p1").started(started).build(),
        Person.builder()
            .id("p2")
            .started(started)
            .addAbsences(new Absence(
                DateRange.of(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 5)), "annual-leave"))
            .build(),
        Person.builder().id(AWKWARD).started(LocalDate.of(2026, 10, 5)).build());
  }

  private static CaseFile aCase() {
    return CaseFile.builder()
        .id("c1")
        .opened(LocalDate.of(2026, 8, 3))
        .addHolders(new Allocation("p1", DateRange.from(LocalDate.of(2026, 8, 3))))
        .build();
  }

  private static List<Session> sessions() {
    return List.of(
        session("s1", "p1", LocalDate.of(2026, 8, 10)),
        session("s2", "p1", LocalDate.of(2026, 9, 7)),
        session("s3", "p1", LocalDate.of(2026, 10, 5)),
        session("s4", "p1", LocalDate.of(2026, 11, 17)),
        session("s5", "p2", LocalDate.of(2026, 8, 11)),
        planned("s6", "p1", LocalDate.of(2026, 12, 7)));
  }

  private static Session planned(String id, String supervisee, LocalDate on) {
    Session.Builder session = Session.builder();
    session.id(id).start(Moment.onDate(on)).status(SessionStatus.PLANNED);
    return session.addSupervisees(supervisee).build();
  }

  private static Session session(String id, String supervisee, LocalDate on) {
    Session.Builder session = Session.builder();
    session.id(id).start(Moment.onDate(on)).supervisor(Optional.of("m1"));
    session.addSupervisees(supervisee);
    if (supervisee.equals("p1")) {
      session.addDiscussions(new CaseDiscussion("c1", Depth.CHECK_IN));
    }
    return session.build();
  }
}
