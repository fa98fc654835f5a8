package io.github.supervisionkit.question;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;

/** A line of management for the tests of questions: p1 is supervised by m1, above whom are m2 and m3; x1 is elsewhere. */
public final class Line {

  /** The day of every question. */
  public static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  private Line() {}

  /** Obtains a question under a policy about the line. */
  public static Inquiry under(PolicyPack policy) {
    return under(policy, service());
  }

  /** Obtains a question under a policy about a service. */
  public static Inquiry under(PolicyPack policy, ServiceRecord service) {
    return new Inquiry(policy, Register.of(service, Scene.LONDON), Scene.ENGLAND, TUE_2026_03_10);
  }

  /** Obtains the service of the line. */
  public static ServiceRecord service() {
    return ServiceRecord.builder()
        .addPeople(
            Person.builder()
                .id("p1")
                .addSupervisors(new SupervisorLink("m1", DateRange.from(START), false))
                .addLineManagers(managed("m1"))
                .build(),
            Person.builder().id("m1").addLineManagers(managed("m2")).build(),
            Person.builder().id("m2").addLineManagers(managed("m3")).build(),
            Person.builder().id("m3").build(),
            Person.builder().id("x1").build())
        .build();
  }

  /** Obtains the management of somebody since the year began. */
  public static LineManagement managed(String by) {
    return new LineManagement(by, DateRange.from(START));
  }
}
