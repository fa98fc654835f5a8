package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Problem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A service and the policy that it is held to.
 *
 * @param pack the policy
 * @param service the facts
 */
record Question(PolicyPack pack, ServiceRecord service) {

  /** Reads the record and the pack that a command names, and whom it is narrowed to; everything wrong is noted. */
  static Optional<Question> read(Asked asked) {
    return asked.question().filter(known -> known.requireCalendar(asked));
  }

  Assessment assess(LocalDate asOf, Scope scope) {
    return supervision().assess(Register.of(service, pack.zone()), asOf, scope);
  }

  Agenda agenda(String person, LocalDate on) {
    Register register = Register.of(service, pack.zone());
    return Agenda.of(supervision().inquiry(register, on), person, on);
  }

  private Supervision supervision() {
    return Supervision.under(pack).with(UkCalendars.named(calendar()).orElseThrow());
  }

  private boolean requireCalendar(Asked asked) {
    boolean known = UkCalendars.named(calendar()).isPresent();
    if (!known) {
      asked.refuse(
          Options.PACK,
          "the calendar " + Problem.quoted(calendar()),
          "one of " + String.join(", ", UkCalendars.ids()));
    }
    return known;
  }

  /** The organisation's own calendar, or else that of the nation for which the policy was written. */
  private String calendar() {
    return service.organisation().calendar().orElse(pack.calendar());
  }
}
