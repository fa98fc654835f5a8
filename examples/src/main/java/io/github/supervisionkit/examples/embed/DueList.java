package io.github.supervisionkit.examples.embed;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;

/** The smallest program that embeds the library: what is overdue in a service of two people. */
public final class DueList {

  private DueList() {}

  /**
   * Prints what is overdue on 2 March 2026.
   *
   * @param args not used
   */
  public static void main(String... args) {
    PolicyPack pack = PolicyPacks.named("islington-yos");
    Person manager = Person.builder().id("m1").build();
    Person practitioner = Person.builder()
        .id("p1")
        .started(LocalDate.of(2026, 1, 5))
        .addRoles(new RoleHeld("case-manager", DateRange.from(LocalDate.of(2026, 1, 5))))
        .build();
    ServiceRecord service =
        ServiceRecord.builder().addPeople(manager, practitioner).build();
    Assessment assessment = Supervision.under(pack)
        .with(UkCalendars.englandAndWales())
        .assess(service, LocalDate.of(2026, 3, 2));
    assessment
        .overdue()
        .forEach(due ->
            System.out.println(due.duty() + " by " + due.limit().orElseThrow() + ": " + due.why()));
  }
}
