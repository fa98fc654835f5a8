package io.github.supervisionkit.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.story.RandomServices;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody wrote by hand about a person or a case reaches no log by way of a value's text. */
class TextsForLogsTest {

  private static final String BY_HAND = "an operation in March";
  private static final LocalDate SUN_2026_11_22 = LocalDate.of(2026, 11, 22);
  private static final int SERVICES = 8;

  /** A story is printed whole on purpose, for whoever mends what failed under it; nobody in it is anybody. */
  private static final String INVENTED = "io.github.supervisionkit.story";

  private static final Map<String, List<Object>> SPECIMENS = Specimens.of(
      Stream.of(PublicTypes.values())
          .flatMap(module -> module.types().stream())
          .filter(type -> !type.getPackageName().equals(INVENTED))
          .toList(),
      PolicyPacks.all().stream().flatMap(TextsForLogsTest::roots));

  static Stream<String> types() {
    return SPECIMENS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void no_text_of_a_value_tells_what_was_written_by_hand(String type) {
    assertThat(SPECIMENS.get(type))
        .allSatisfy(value -> assertThat(value.toString()).doesNotContain(BY_HAND));
  }

  @Test
  void the_reasons_tell_it_to_those_who_ask() {
    assertThat(PolicyPacks.all().stream()
            .flatMap(pack -> services(pack).map(service -> assessed(pack, service)))
            .flatMap(assessment -> assessment.verdicts().stream())
            .map(Verdict::why))
        .anyMatch(why -> why.contains(BY_HAND));
  }

  private static Stream<?> roots(PolicyPack pack) {
    return services(pack).flatMap(service -> roots(pack, service));
  }

  private static Stream<ServiceRecord> services(PolicyPack pack) {
    RandomServices services = RandomServices.of(pack);
    return LongStream.range(0, SERVICES).mapToObj(seed -> written(services.service(seed, 3)));
  }

  private static Assessment assessed(PolicyPack pack, ServiceRecord service) {
    return Supervision.under(pack)
        .with(UkCalendars.englandAndWales())
        .assess(service, SUN_2026_11_22);
  }

  private static Stream<?> roots(PolicyPack pack, ServiceRecord service) {
    Assessment assessment = assessed(pack, service);
    List<Question> questions = List.of(
        new Question.Read("m1", "p1", Optional.empty(), Optional.of(BY_HAND), Optional.empty()),
        new Question.Share(
            "m1",
            Optional.of("p2"),
            "p1",
            Optional.empty(),
            Optional.of(BY_HAND),
            Optional.empty()),
        new Question.Use("p1", BY_HAND),
        new Question.GoTo("m1", "p1", BY_HAND));
    return Stream.of(
        service,
        questions,
        questions.stream().map(assessment::answer).toList(),
        assessment.verdicts(),
        assessment.notices(),
        assessment.timelines(),
        assessment.history(LocalDate.of(2025, 1, 1), SUN_2026_11_22),
        service.people().stream()
            .map(person -> Agenda.of(assessment.inquiry(), person.id(), SUN_2026_11_22))
            .toList());
  }

  private static ServiceRecord written(ServiceRecord service) {
    return ServiceRecord.builder()
        .from(service)
        .people(service.people().stream().map(TextsForLogsTest::written).toList())
        .sessions(service.sessions().stream().map(TextsForLogsTest::written).toList())
        .build();
  }

  private static Person written(Person person) {
    return Person.builder()
        .from(person)
        .absences(person.absences().stream()
            .map(absence -> new Absence(absence.during(), BY_HAND))
            .toList())
        .arrangements(person.arrangements().stream()
            .map(one -> Arrangement.builder().from(one).reason(BY_HAND).build())
            .toList())
        .addCircumstances(new Circumstance(BY_HAND, "", DateRange.from(SUN_2026_11_22)))
        .build();
  }

  private static Session written(Session session) {
    return Session.builder()
        .from(session)
        .reason(BY_HAND)
        .addActions(Action.builder()
            .id("action-of-" + session.id())
            .owner("p1")
            .due(session.start().date(PolicyPacks.all().get(0).zone()))
            .reason(BY_HAND)
            .build())
        .build();
  }
}
