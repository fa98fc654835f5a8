package dashboard;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A Spring Boot application whose beans are the packs that its jar brings along. */
@SpringBootApplication
public class Dashboard {

  private static final DateRange SINCE_SEPTEMBER = DateRange.from(LocalDate.of(2025, 9, 1));

  public static void main(String... arguments) {
    SpringApplication.run(Dashboard.class, arguments);
  }

  @Bean
  List<PolicyPack> packs() {
    return ServiceLoader.load(PolicyPackProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .flatMap(provider -> provider.ids().stream().map(provider::pack))
        .toList();
  }

  @Bean
  CommandLineRunner dueLists(List<PolicyPack> packs) {
    return arguments -> packs.forEach(Dashboard::print);
  }

  private static void print(PolicyPack pack) {
    Assessment assessment =
        Supervision.under(pack).with(UkCalendars.englandAndWales()).assess(service(), LocalDate.of(2026, 11, 21));
    System.out.println(pack.id() + ": " + assessment.verdicts().size() + " duties");
    assessment.overdue().forEach(due ->
        System.out.println("  " + due.duty() + " was due by " + due.limit().map(LocalDate::toString).orElse("no date")));
  }

  private static ServiceRecord service() {
    Person manager = Person.builder().id("m1").started(LocalDate.of(2025, 9, 1))
        .addRoles(new RoleHeld("team-manager", SINCE_SEPTEMBER)).build();
    Person practitioner = Person.builder().id("p1").started(LocalDate.of(2025, 9, 1))
        .addRoles(new RoleHeld("case-manager", SINCE_SEPTEMBER)).build();
    return ServiceRecord.builder().addPeople(manager, practitioner).build();
  }
}
