package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
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
    Optional<PolicyPack> pack = asked.pack();
    Optional<ServiceRecord> service = asked.record();
    if (service.isPresent()) {
      List<String> people = service.get().people().stream().map(Person::id).toList();
      List<String> cases = service.get().cases().stream().map(CaseFile::id).toList();
      asked.requireKnown(Options.PERSON, "the id of a person of the record", people);
      asked.requireKnown(Options.CASE, "the id of a case of the record", cases);
    }
    return pack.flatMap(policy -> service.map(facts -> new Question(policy, facts)));
  }

  Assessment assess(LocalDate asOf) {
    return Supervision.under(pack).with(calendar()).assess(service, asOf);
  }

  /** The organisation's own calendar, or else that of the nation for which the policy was written. */
  private WorkingCalendar calendar() {
    String id = service.organisation().calendar().orElse(pack.calendar());
    return UkCalendars.named(id)
        .orElseThrow(() -> new IllegalStateException(
            "the pack `" + pack.id() + "` names an unknown calendar, `" + id + "`"));
  }
}
