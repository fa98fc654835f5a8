package dashboard;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPackProvider;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.ServiceLoader;

/** Prints what every pack that is installed asks of a case manager and a family worker. */
final class DueList {

  private static final DateRange SINCE_SEPTEMBER = DateRange.from(LocalDate.of(2025, 9, 1));
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

  private DueList() {}

  public static void main(String[] arguments) {
    for (PolicyPackProvider provider : ServiceLoader.load(PolicyPackProvider.class)) {
      provider.ids().forEach(id -> print(id, assess(provider, id)));
    }
    System.out.println(
        "next working day: " + UkCalendars.englandAndWales().nextWorkingDayOnOrAfter(AS_OF));
  }

  private static Assessment assess(PolicyPackProvider provider, String id) {
    return Supervision.under(provider.pack(id))
        .with(UkCalendars.englandAndWales())
        .assess(service(), AS_OF);
  }

  private static ServiceRecord service() {
    return ServiceRecord.builder()
        .addPeople(person("m1", "team-manager").build())
        .addPeople(person("p1", "case-manager")
            .addSupervisors(new SupervisorLink("m1", SINCE_SEPTEMBER, false))
            .build())
        .addPeople(person("p2", "family-worker").build())
        .build();
  }

  private static Person.Builder person(String id, String role) {
    return Person.builder()
        .id(id)
        .started(LocalDate.of(2025, 9, 1))
        .addRoles(new RoleHeld(role, SINCE_SEPTEMBER));
  }

  private static void print(String pack, Assessment assessment) {
    System.out.println(pack + ": " + assessment.verdicts().size() + " duties");
    for (Verdict verdict : assessment.overdue()) {
      String limit = verdict.limit().map(LocalDate::toString).orElse("no date");
      System.out.println("  " + verdict.duty() + " was due by " + limit);
    }
  }
}
