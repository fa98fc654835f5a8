package io.github.supervisionkit.story;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What people, cases, sessions and what is written about them look like with one of their parts left out. */
final class SmallerParts {

  private SmallerParts() {}

  static Stream<Person> ofPerson(Person person) {
    Supplier<Person.Builder> same = () -> {
      Person.Builder builder = Person.builder();
      builder.from(person);
      return builder;
    };
    return new Parts<Person>()
            .list(
                person.roles(),
                SmallerRecords::than,
                less -> same.get().roles(less).build())
            .list(
                person.circumstances(),
                SmallerRecords::than,
                less -> same.get().circumstances(less).build())
            .list(
                person.absences(),
                SmallerRecords::than,
                less -> same.get().absences(less).build())
            .list(
                person.arrangements(),
                SmallerParts::ofArrangement,
                less -> same.get().arrangements(less).build())
            .list(
                person.lineManagers(),
                SmallerRecords::than,
                less -> same.get().lineManagers(less).build())
            .list(
                person.supervisors(),
                SmallerRecords::than,
                less -> same.get().supervisors(less).build())
            .list(person.events(), less -> same.get().events(less).build())
            .perhaps(person.left(), none -> same.get().left(none).build())
            .perhaps(person.started(), none -> same.get().started(none).build())
            .stream();
  }

  private static Stream<Arrangement> ofArrangement(Arrangement arrangement) {
    Supplier<Arrangement.Builder> same = () -> Arrangement.builder().from(arrangement);
    return new Parts<Arrangement>()
            .perhaps(
                arrangement.during().until(),
                none -> same.get()
                    .during(DateRange.from(arrangement.during().from()))
                    .build())
            .perhaps(arrangement.reason(), none -> same.get().reason(none).build())
            .perhaps(arrangement.by(), none -> same.get().by(none).build())
            .stream();
  }

  static Stream<CaseFile> ofCase(CaseFile file) {
    Supplier<CaseFile.Builder> same = () -> {
      CaseFile.Builder builder = CaseFile.builder();
      builder.from(file);
      return builder;
    };
    return new Parts<CaseFile>()
            .list(
                file.holders(),
                SmallerRecords::than,
                less -> same.get().holders(less).build())
            .list(
                file.circumstances(),
                SmallerRecords::than,
                less -> same.get().circumstances(less).build())
            .perhaps(file.closed(), none -> same.get().closed(none).build())
            .perhaps(file.opened(), none -> same.get().opened(none).build())
            .perhaps(file.subject(), none -> same.get().subject(none).build())
            .stream();
  }

  static Stream<Session> ofSession(Session session) {
    Supplier<Session.Builder> same = () -> {
      Session.Builder builder = Session.builder();
      builder.from(session);
      return builder;
    };
    return new Parts<Session>()
            .list(session.discussions(), less -> same.get().discussions(less).build())
            .list(
                session.matters(),
                SmallerParts::ofMatter,
                less -> same.get().matters(less).build())
            .list(session.actions(), less -> same.get().actions(less).build())
            .list(session.supervisees(), less -> same.get().supervisees(less).build())
            .perhaps(session.end(), none -> same.get().end(none).build())
            .instead(day(session.start()), day -> same.get().start(day).build())
            .instead(
                session.end().stream().flatMap(SmallerParts::day),
                day -> same.get().end(day).build())
            .perhaps(session.stream(), none -> same.get().stream(none).build())
            .perhaps(session.supervisor(), none -> same.get().supervisor(none).build())
            .perhaps(session.reason(), none -> same.get().reason(none).build())
            .perhaps(session.cancelledBy(), none -> same.get().cancelledBy(none).build())
            .perhaps(
                session.rearrangedTo(), none -> same.get().rearrangedTo(none).build())
            .perhaps(
                session.heldInPrivate(), none -> same.get().heldInPrivate(none).build())
            .perhaps(session.nextBooked(), none -> same.get().nextBooked(none).build())
            .stream();
  }

  static Stream<Matter> ofMatter(Matter matter) {
    Supplier<Matter.Builder> same = () -> Matter.builder().from(matter);
    return new Parts<Matter>()
            .perhaps(matter.caseId(), none -> same.get().caseId(none).build())
            .perhaps(matter.person(), none -> same.get().person(none).build())
            .perhaps(matter.by(), none -> same.get().by(none).build())
            .perhaps(matter.at(), none -> same.get().at(none).build())
            .instead(
                matter.at().stream().flatMap(SmallerParts::day),
                day -> same.get().at(day).build())
            .perhaps(matter.revisited(), none -> same.get().revisited(none).build())
            .instead(set(matter.significant()), no -> same.get().significant(no).build())
            .instead(set(matter.urgent()), no -> same.get().urgent(no).build())
            .stream();
  }

  static Stream<RecordEntry> ofEntry(RecordEntry entry) {
    Supplier<RecordEntry.Builder> same = () -> {
      RecordEntry.Builder builder = RecordEntry.builder();
      builder.from(entry);
      return builder;
    };
    return new Parts<RecordEntry>()
            .list(entry.signed(), less -> same.get().signed(less).build())
            .list(entry.copied(), less -> same.get().copied(less).build())
            .perhaps(
                entry.contentAgreed(), none -> same.get().contentAgreed(none).build())
            .perhaps(entry.heading(), none -> same.get().heading(none).build())
            .perhaps(entry.place(), none -> same.get().place(none).build())
            .perhaps(entry.caseId(), none -> same.get().caseId(none).build())
            .perhaps(entry.by(), none -> same.get().by(none).build())
            .instead(day(entry.at()), day -> same.get().at(day).build())
            .instead(
                set(entry.disagreement()), no -> same.get().disagreement(no).build())
            .stream();
  }

  static Stream<Agreement> ofAgreement(Agreement agreement) {
    Supplier<Agreement.Builder> same = () -> {
      Agreement.Builder builder = Agreement.builder();
      builder.from(agreement);
      return builder;
    };
    return new Parts<Agreement>()
            .list(agreement.supervisees(), less -> same.get().supervisees(less).build())
            .list(agreement.terms(), less -> same.get().terms(less).build())
            .list(agreement.signed(), less -> same.get().signed(less).build())
            .list(agreement.reviewed(), less -> same.get().reviewed(less).build())
            .perhaps(agreement.supervisor(), none -> same.get().supervisor(none).build())
            .perhaps(agreement.every(), none -> same.get().every(none).build())
            .perhaps(agreement.hours(), none -> same.get().hours(none).build())
            .stream();
  }

  /** The mere date of an instant. */
  private static Stream<Moment> day(Moment moment) {
    return moment.fold(
        date -> Stream.empty(), instant -> Stream.of(Moment.onDate(instant.toLocalDate())));
  }

  private static Stream<Boolean> set(boolean flag) {
    return flag ? Stream.of(false) : Stream.empty();
  }
}
