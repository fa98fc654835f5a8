package io.github.supervisionkit.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.analysis.Analysis;
import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.law.WorkedExample;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.story.CareerStory;
import io.github.supervisionkit.story.RandomServices;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public value may be stored, sent, compared, used as a key and logged. */
class ValuesInTheWildTest {

  private static final LocalDate SUN_2026_11_22 = LocalDate.of(2026, 11, 22);
  private static final int SERVICES_OF_A_PACK = 25;

  private static final List<Class<?>> TYPES =
      Stream.of(PublicTypes.values()).flatMap(module -> module.types().stream()).toList();

  private static final List<Question> QUESTIONS = List.of(
      new Question.Read(
          "m1", "p1", Optional.of("casework-system"), Optional.empty(), Optional.of(List.of("p1"))),
      new Question.Read("m1", "p1", Optional.empty(), Optional.of("audit"), Optional.empty()),
      new Question.Share(
          "m1", Optional.of("p2"), "p1", Optional.empty(), Optional.of("risk"), Optional.empty()),
      new Question.Use("p1", "disciplinary"),
      new Question.KeepApart("casework-system", Optional.of("health")),
      new Question.GoTo("p1", "p1", "quality"),
      new Question.Meet("p1", "group"),
      new Question.Prepare("group"));

  /** No invented service has an action. */
  private static final Action ACTION =
      Action.builder().id("a1").owner("p1").due(SUN_2026_11_22).build();

  private static final Map<String, List<Object>> SPECIMENS = Specimens.of(TYPES, roots());

  private static final Pattern ABOUT_PEOPLE_AND_CASES =
      Pattern.compile("io\\.github\\.supervisionkit\\."
          + "((workforce|casework|session|record|agreement|service)\\.(?!Depth|SessionStatus|Audit$).*"
          + "|vocabulary\\.Circumstance)");

  /** The index of a service is made again; an example holds what runs it; a story is what makes values. */
  private static final Set<Class<?>> NEVER_STORED =
      Set.of(Inquiry.class, WorkedExample.class, CareerStory.class);

  private static Stream<?> roots() {
    return Stream.concat(
        Stream.of(ACTION), PolicyPacks.all().stream().flatMap(ValuesInTheWildTest::roots));
  }

  private static Stream<?> roots(PolicyPack pack) {
    RandomServices services = RandomServices.of(pack);
    return Stream.concat(
        Stream.of(pack, Analysis.of(pack)),
        LongStream.range(0, SERVICES_OF_A_PACK)
            .mapToObj(seed -> services.service(seed, 3))
            .flatMap(service -> roots(pack, service)));
  }

  private static Stream<?> roots(PolicyPack pack, ServiceRecord service) {
    Assessment assessment =
        Supervision.under(pack).with(UkCalendars.englandAndWales()).assess(service, SUN_2026_11_22);
    return Stream.of(
        service,
        UkCalendars.scotland(),
        assessment.inquiry().register().matters(),
        Scope.ofPerson("p1"),
        Scope.ofCase("c1"),
        QUESTIONS,
        QUESTIONS.stream().map(assessment::answer).toList(),
        assessment.verdicts(),
        assessment.notices(),
        assessment.timelines(),
        assessment.history(LocalDate.of(2026, 1, 1), SUN_2026_11_22),
        Agenda.of(assessment.inquiry(), service.people().get(0).id(), SUN_2026_11_22));
  }

  static List<Class<?>> values() {
    return TYPES.stream()
        .filter(ValuesInTheWildTest::isValue)
        .filter(type -> !NEVER_STORED.contains(type))
        .toList();
  }

  /** Records, enums, what generated classes implement, and whatever else says that it can be stored. */
  private static boolean isValue(Class<?> type) {
    boolean family = type.isSealed() && Modifier.isAbstract(type.getModifiers());
    boolean stored = Serializable.class.isAssignableFrom(type) && !type.isInterface();
    boolean thrown = Throwable.class.isAssignableFrom(type);
    return type.isRecord() || type.isEnum() || family || (stored && !thrown);
  }

  static Set<String> specimens() {
    return SPECIMENS.keySet();
  }

  @ParameterizedTest
  @MethodSource("values")
  void every_public_value_is_serializable(Class<?> type) {
    assertThat(Serializable.class).isAssignableFrom(type);
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void a_value_that_was_stored_comes_back_equal_and_speaks_alike(String type) {
    assertThat(SPECIMENS.get(type)).isNotEmpty().allSatisfy(value -> {
      Object again = Stored.again((Serializable) value);
      assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    });
  }

  @ParameterizedTest
  @MethodSource("aboutPeopleAndCases")
  void the_text_of_anything_about_a_person_or_a_case_shows_ids_alone(String type) {
    assertThat(SPECIMENS.get(type))
        .allSatisfy(value -> assertThat(value.toString()).doesNotContain(Said.words(value)));
  }

  static Stream<String> aboutPeopleAndCases() {
    return SPECIMENS.keySet().stream().filter(ABOUT_PEOPLE_AND_CASES.asMatchPredicate());
  }

  @ParameterizedTest
  @MethodSource("concreteValues")
  void every_public_value_is_met(Class<?> type) {
    assertThat(SPECIMENS).containsKey(type.getName());
  }

  static Stream<Class<?>> concreteValues() {
    return values().stream().filter(type -> !type.isInterface());
  }
}
