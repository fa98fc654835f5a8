package io.github.supervisionkit.contract;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Fault;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.AgreementBeforeSessions;
import io.github.supervisionkit.policy.AgreementWritten;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a person had no agreement, though one is asked for. */
final class MissingAgreements {

  private static final String AGREEMENT = "agreement";

  private final Inquiry inquiry;
  private final Contracts contracts;
  private final Relationships relationships;

  MissingAgreements(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.contracts = new Contracts(inquiry);
    this.relationships = new Relationships(inquiry);
  }

  /** When somebody had no agreement with a supervisor, or none at all. */
  List<Missing> of(Person person, AgreementWritten rule) {
    List<Missing> missing = new ArrayList<>();
    List<Relationship> all = relationships.of(person, rule.form());
    for (Spell spell : Concerned.by(rule.who(), person, inquiry)) {
      DateRange owed = spell.during();
      List<Spell> paired = new ArrayList<>();
      for (Relationship one : all) {
        paired.add(new Spell(Truth.TRUE, one.during()));
        one.during()
            .intersection(owed)
            .flatMap(during -> without(rule, one).intersection(during))
            .map(during -> new Missing(one.inWords() + " have", "they", during, rule.within()))
            .ifPresent(missing::add);
      }
      if (rule.owed() == AgreementWritten.Owed.EVERYONE) {
        alone(person, rule, owed, paired, missing);
      }
    }
    return missing;
  }

  /** The days on which a pair has no agreement yet; a range of nothing where it has one from the start. */
  private Nothing without(AgreementWritten rule, Relationship one) {
    return new Nothing(
        contracts.between(rule.form(), one.supervisor(), one.person()).stream().findFirst());
  }

  /** The time before an agreement, for ever where there is none. */
  private record Nothing(Optional<Agreement> first) {

    Optional<DateRange> intersection(DateRange range) {
      LocalDate until = first.map(Agreement::made).orElse(LocalDate.MAX);
      return until.isAfter(range.from())
          ? new DateRange(range.from(), until).intersection(range)
          : Optional.empty();
    }
  }

  /** Where no supervisor is known, any agreement will do. */
  private void alone(
      Person person,
      AgreementWritten rule,
      DateRange owed,
      List<Spell> paired,
      List<Missing> missing) {
    Nothing none = new Nothing(contracts.of(rule.form(), person.id()).stream().findFirst());
    Spell.outside(List.of(new Spell(Truth.TRUE, owed)), paired).stream()
        .map(Spell::during)
        .flatMap(during -> none.intersection(during).stream())
        .map(during ->
            new Missing(person.id() + " has", "supervisor and supervisee", during, rule.within()))
        .forEach(missing::add);
  }

  /** When sessions had begun without an agreement. */
  List<Fault> of(Person person, AgreementBeforeSessions rule) {
    List<Fault> faults = new ArrayList<>();
    List<Relationship> all = relationships.of(person, rule.form());
    for (DatedSession first : relationships.firstSessions(person, rule.form())) {
      Optional<String> supervisor = first.session().supervisor();
      LocalDate until = all.stream()
          .filter(one -> one.supervisor().equals(supervisor))
          .map(one -> one.during().endOrMax())
          .max(LocalDate::compareTo)
          .orElse(PersonSubject.presence(person, inquiry.asOf()).endOrMax());
      Nothing none = new Nothing(
          contracts.between(rule.form(), supervisor, person.id()).stream().findFirst());
      if (until.isAfter(first.on())) {
        none.intersection(new DateRange(first.on(), until))
            .ifPresent(during -> faults.add(new Fault(
                during,
                new Shortcoming(
                    AGREEMENT,
                    "session " + first.session().id() + " was held on "
                        + Dates.inWords(first.on()) + ", and " + person.id() + " and "
                        + supervisor.orElse("the supervisor")
                        + " had no agreement; it comes before the first session"))));
      }
    }
    return faults;
  }
}
