package io.github.supervisionkit.frequency;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.contract.Contracts;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An arrangement or agreement that says how often somebody is supervised in a stream, and when it holds. */
record Source(String id, Kind kind, String reason, String stream, Cadence every, DateRange during) {

  private static final String ONE_TO_ONE = "one-to-one";

  /** What says so. */
  enum Kind {
    ARRANGEMENT,
    AGREEMENT
  }

  /**
   * Returns the sources of a person as known on the as-of day, as far as they fall into the time in post under the policy:
   * arrangements first, each kind oldest first.
   */
  static List<Source> of(Inquiry inquiry, Person person) {
    DateRange presence = PersonSubject.presence(person, inquiry.asOf());
    DateRange within = inquiry.pack().inForce().during().intersection(presence).orElse(presence);
    List<Source> sources = new ArrayList<>();
    person.arrangements().stream()
        .sorted(Comparator.comparing((Arrangement one) -> one.during().from())
            .thenComparing(one -> one.id().orElse("")))
        .forEach(one -> Known.range(one.during(), inquiry.asOf())
            .flatMap(during -> arranged(one, during, inquiry, person).within(within))
            .ifPresent(sources::add));
    Contracts contracts = new Contracts(inquiry);
    inquiry.register().service().agreements().stream()
        .filter(one -> one.supervisees().contains(person.id()))
        .filter(one -> one.every().isPresent() && !one.made().isAfter(inquiry.asOf()))
        .sorted(Comparator.comparing(Agreement::made).thenComparing(Agreement::id))
        .forEach(one -> {
          LocalDate until = contracts.until(one, person.id());
          if (until.isAfter(one.made())) {
            agreed(one, new DateRange(one.made(), until), inquiry)
                .within(within)
                .ifPresent(sources::add);
          }
        });
    return sources.stream()
        .filter(source -> source.every.firstLimit(source.during.from()).isPresent())
        .toList();
  }

  private static Source arranged(
      Arrangement one, DateRange during, Inquiry inquiry, Person person) {
    return new Source(
        id(one, person),
        Kind.ARRANGEMENT,
        one.reason().orElse(""),
        stream(inquiry, one.form().orElse(ONE_TO_ONE)),
        one.every(),
        during);
  }

  private static String id(Arrangement one, Person person) {
    return one.id().orElse(person.id() + "/" + one.during().from());
  }

  /** The stream, where arrangements of several forms go by the same identifier for want of one of their own; else nothing. */
  String apart(Person person) {
    long forms = person.arrangements().stream()
        .filter(one -> id(one, person).equals(id))
        .map(one -> one.form().orElse(ONE_TO_ONE))
        .distinct()
        .count();
    return forms > 1 ? stream : "";
  }

  private static Source agreed(Agreement one, DateRange during, Inquiry inquiry) {
    return new Source(
        one.id(),
        Kind.AGREEMENT,
        "",
        stream(inquiry, one.form()),
        one.every().orElseThrow(),
        during);
  }

  private static String stream(Inquiry inquiry, String form) {
    return inquiry.pack().vocabulary().mainStream(form).map(Stream::id).orElse("");
  }

  private Optional<Source> within(DateRange range) {
    return during.intersection(range).map(this::during);
  }

  /** Returns the same source for another time. */
  Source during(DateRange part) {
    return new Source(id, kind, reason, stream, every, part);
  }
}
