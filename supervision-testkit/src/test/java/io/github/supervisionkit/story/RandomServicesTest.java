package io.github.supervisionkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented services have the defects that they promise: each occurs within the first 400 seeds. */
class RandomServicesTest {

  private static final PolicyPack ISLINGTON = PolicyPacks.named("islington-yos");
  private static final RandomServices SERVICES = RandomServices.of(ISLINGTON);
  private static final List<ServiceRecord> INVENTED = IntStream.range(0, 400)
      .mapToObj(seed -> SERVICES.service(seed, 1 + seed % 3))
      .toList();

  static Stream<Arguments> defects() {
    return Stream.of(
        ofRecord(
            "late: a record a fortnight after its session",
            (entry, session) -> date(entry).isAfter(date(session).plusDays(14))),
        ofRecord(
            "back-dated: a record from before its session",
            (entry, session) -> date(entry).isBefore(date(session))),
        ofRecord(
            "contradictory: a record of a session that was called off",
            (entry, session) -> session.status() == SessionStatus.CANCELLED),
        ofRecord("without an author", (entry, session) -> entry.by().isEmpty()),
        ofRecord(
            "by somebody who was not there",
            (entry, session) -> entry.by().isPresent() && !entry.by().equals(session.supervisor())),
        arguments(
            "missed: a session without any record",
            of(service -> service.sessions().stream()
                .anyMatch(session -> service.records().stream()
                    .noneMatch(entry -> entry.of().equals(session.id()))))),
        arguments(
            "missed: two months without a session", of(RandomServicesTest::hasTwoMonthsBetween)),
        pairOfSessions(
            "doubled: two sessions of one person on a day",
            (one, other) ->
                one.supervisees().equals(other.supervisees()) && date(one).equals(date(other))),
        arguments(
            "doubled: two records of one discussion",
            of(service -> pairs(service.records())
                .anyMatch(pair -> pair.get(0).of().equals(pair.get(1).of())
                    && pair.get(0).caseId().equals(pair.get(1).caseId())))),
        ofPerson(
            "contradictory: a session after somebody left",
            (service, person) -> service.sessions().stream()
                .anyMatch(session -> session.status() == SessionStatus.HELD
                    && session.supervisees().contains(person.id())
                    && person
                        .left()
                        .filter(left -> left.isBefore(date(session)))
                        .isPresent())),
        ofPerson(
            "contradictory: a session in the middle of an absence",
            (service, person) -> service.sessions().stream()
                .anyMatch(session -> session.status() == SessionStatus.HELD
                    && session.supervisees().contains(person.id())
                    && person.absences().stream()
                        .anyMatch(away -> away.during().contains(date(session))))),
        ofPerson(
            "two roles at once",
            (service, person) -> overlap(person.roles(), held -> held.during())),
        ofPerson("no role at all", (service, person) -> person.roles().isEmpty()),
        ofPerson(
            "absences that overlap",
            (service, person) -> overlap(person.absences(), away -> away.during())),
        ofPerson(
            "an absence without an end",
            (service, person) -> person.absences().stream()
                .anyMatch(away -> away.during().until().isEmpty())),
        ofPerson(
            "an absence without a reason",
            (service, person) ->
                person.absences().stream().anyMatch(away -> away.reason().isEmpty())),
        ofCase("without a holder", file -> file.holders().isEmpty()),
        ofCase("with two holders", file -> overlap(file.holders(), held -> held.during())),
        ofCase(
            "contradictory: held after it was closed",
            file -> file.closed().isPresent()
                && file.holders().stream()
                    .anyMatch(held -> held.during().until().isEmpty())),
        ofCase("of no known beginning", file -> file.opened().isEmpty()),
        arguments(
            "a session of a whole group",
            of(service -> service.sessions().stream()
                .anyMatch(session -> session.supervisees().size() > 1))),
        arguments(
            "a matter outside sessions that nobody dated",
            of(service -> service.sessions().stream()
                .flatMap(session -> session.matters().stream())
                .anyMatch(matter -> matter.at().isEmpty()))),
        arguments("without cases", of(service -> service.cases().isEmpty())),
        arguments("without sessions", of(service -> service.sessions().isEmpty())),
        arguments(
            "a session half an hour before midnight",
            of(service -> service.sessions().stream()
                .anyMatch(session -> session.start().toString().contains("23:30")))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("defects")
  void each_promised_defect_occurs(String defect, Predicate<ServiceRecord> has) {
    assertThat(INVENTED).as(defect).anyMatch(has);
  }

  @ParameterizedTest
  @EnumSource(EdgeDay.class)
  void something_happens_on_each_edge_day(EdgeDay edge) {
    assertThat(INVENTED)
        .anyMatch(service -> Dates.of(service, ISLINGTON.zone()).contains(edge.day()));
  }

  @Test
  void every_reference_leads_somewhere() {
    assertThat(INVENTED).allMatch(References::allLead);
  }

  @Test
  void questions_are_asked_on_and_beside_the_days_on_which_something_happens() {
    ServiceRecord service = INVENTED.get(0);
    List<LocalDate> days = Dates.of(service, ISLINGTON.zone());
    List<LocalDate> asked = SERVICES.questions(service, 1, 200);

    assertThat(asked).anyMatch(days::contains);
    assertThat(asked).anyMatch(day -> days.contains(day.plusDays(1)));
    assertThat(asked).anyMatch(day -> days.contains(day.minusDays(1)));
    assertThat(SERVICES.questions(ServiceRecord.builder().build(), 1, 200))
        .containsExactly(LocalDate.of(2026, 1, 1));
  }

  @Test
  void people_cases_sessions_records_and_agreements_come_alone_too() {
    assertThat(SERVICES.person(7)).isEqualTo(SERVICES.person(7)).isNotEqualTo(SERVICES.person(8));
    assertThat(SERVICES.person(7).lineManagers()).hasSize(1);
    assertThat(SERVICES.caseFile(7).id()).isEqualTo("c1");
    assertThat(SERVICES.session(7)).isEqualTo(SERVICES.session(7)).hasToString("s1");
    assertThat(SERVICES.recordEntry(7)).isEqualTo(SERVICES.recordEntry(7));
    assertThat(SERVICES.agreement(7)).isEqualTo(SERVICES.agreement(7)).hasToString("g1");
  }

  private static Predicate<ServiceRecord> of(Predicate<ServiceRecord> has) {
    return has;
  }

  private static Arguments ofRecord(String defect, BiPredicate<RecordEntry, Session> has) {
    return arguments(
        defect,
        of(service -> service.records().stream()
            .anyMatch(entry -> service.sessions().stream()
                .anyMatch(
                    session -> session.id().equals(entry.of()) && has.test(entry, session)))));
  }

  private static Arguments ofPerson(String defect, BiPredicate<ServiceRecord, Person> has) {
    return arguments(
        defect,
        of(service -> service.people().stream().anyMatch(person -> has.test(service, person))));
  }

  private static Arguments ofCase(String defect, Predicate<CaseFile> has) {
    return arguments("a case " + defect, of(service -> service.cases().stream().anyMatch(has)));
  }

  private static Arguments pairOfSessions(String defect, BiPredicate<Session, Session> has) {
    return arguments(
        defect,
        of(service ->
            pairs(service.sessions()).anyMatch(pair -> has.test(pair.get(0), pair.get(1)))));
  }

  private static <T> Stream<List<T>> pairs(List<T> all) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(one ->
            IntStream.range(0, one).mapToObj(other -> List.of(all.get(one), all.get(other))));
  }

  private static <T> boolean overlap(List<T> all, Function<T, DateRange> during) {
    return pairs(all).anyMatch(pair -> {
      DateRange one = during.apply(pair.get(0));
      DateRange other = during.apply(pair.get(1));
      return one.contains(other.from()) || other.contains(one.from());
    });
  }

  private static boolean hasTwoMonthsBetween(ServiceRecord service) {
    List<LocalDate> days =
        service.sessions().stream().map(RandomServicesTest::date).sorted().toList();
    return IntStream.range(1, days.size())
        .anyMatch(at -> days.get(at - 1).plusMonths(2).isBefore(days.get(at)));
  }

  private static LocalDate date(Session session) {
    return session.start().date(ISLINGTON.zone());
  }

  private static LocalDate date(RecordEntry entry) {
    return entry.at().date(ISLINGTON.zone());
  }
}
