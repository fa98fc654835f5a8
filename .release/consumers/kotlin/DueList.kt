import io.github.supervisionkit.assessment.Supervision
import io.github.supervisionkit.cadence.Cadence
import io.github.supervisionkit.calendar.DateRange
import io.github.supervisionkit.calendar.Deadline
import io.github.supervisionkit.holiday.UkCalendars
import io.github.supervisionkit.policy.PolicyPackProvider
import io.github.supervisionkit.service.ServiceRecord
import io.github.supervisionkit.workforce.Person
import io.github.supervisionkit.workforce.RoleHeld
import java.time.LocalDate
import java.util.ServiceLoader

private val SINCE_SEPTEMBER = DateRange.from(LocalDate.of(2025, 9, 1))

fun main() {
  val service = ServiceRecord.builder()
      .addPeople(person("m1", "team-manager"), person("p1", "case-manager"))
      .build()
  ServiceLoader.load(PolicyPackProvider::class.java).forEach { provider ->
    provider.ids().forEach { id ->
      val assessment = Supervision.under(provider.pack(id))
          .with(UkCalendars.englandAndWales())
          .assess(service, LocalDate.of(2026, 11, 21))
      println("$id: ${assessment.verdicts().size} duties")
      assessment.overdue().forEach { due -> println("  ${due.duty()} was due by ${due.limit().orElse(null)}") }
    }
  }
}

private fun person(id: String, role: String): Person =
    Person.builder().id(id).started(LocalDate.of(2025, 9, 1)).addRoles(RoleHeld(role, SINCE_SEPTEMBER)).build()
