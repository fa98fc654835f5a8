package io.github.supervisionkit.supervisor;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.contract.Contracts;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Fault;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.duty.Supervisors;
import io.github.supervisionkit.policy.SupervisionInPlace;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When people lacked a supervisor, an arrangement or an agreement. */
final class InPlace {

  private final Inquiry inquiry;
  private final Supervisors supervisors;
  private final Contracts contracts;

  InPlace(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.supervisors = new Supervisors(inquiry);
    this.contracts = new Contracts(inquiry);
  }

  List<Fault> missing(Person person, SupervisionInPlace rule) {
    List<Fault> faults = new ArrayList<>();
    List<Spell> concerned = Concerned.by(rule.who(), person, inquiry);
    for (SupervisionInPlace.Need need : rule.needed()) {
      Spell.outside(concerned, had(person, need)).stream()
          .filter(spell -> !spell.during().from().isAfter(inquiry.asOf()))
          .forEach(spell -> faults.add(
              new Fault(spell.during(), new Shortcoming(need.text(), why(person, need)))));
    }
    return faults;
  }

  private List<Spell> had(Person person, SupervisionInPlace.Need need) {
    List<DateRange> had = new ArrayList<>();
    switch (need) {
      case SUPERVISOR -> supervisors.of(person).forEach(link -> had.add(link.during()));
      case AGREEMENT -> agreed(person, had);
      case ARRANGEMENT -> {
        agreed(person, had);
        person.arrangements().stream()
            .map(Arrangement::during)
            .flatMap(during -> Known.range(during, inquiry.asOf()).stream())
            .forEach(had::add);
      }
    }
    return Known.joined(had).stream()
        .map(during -> new Spell(Truth.TRUE, during))
        .toList();
  }

  /** Whatever the form: who is supervised in a group alone has the group's agreement. */
  private void agreed(Person person, List<DateRange> had) {
    for (String form : inquiry.pack().vocabulary().of(WordKind.FORM)) {
      for (Agreement agreement : contracts.of(form, person.id())) {
        LocalDate until = contracts.until(agreement, person.id());
        Optional.of(agreement.made())
            .filter(until::isAfter)
            .ifPresent(made -> had.add(new DateRange(made, until)));
      }
    }
  }

  private static String why(Person person, SupervisionInPlace.Need need) {
    return person.id()
        + switch (need) {
          case SUPERVISOR -> " has no named supervisor; everyone has one";
          case ARRANGEMENT ->
            " has no explicit arrangement; an arrangement or an agreement settles how supervision"
                + " takes place";
          case AGREEMENT -> " has no agreement; supervisor and supervisee make one";
        };
  }
}
