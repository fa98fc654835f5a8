package io.github.supervisionkit.law;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.contract.AgreementProblem;
import io.github.supervisionkit.policy.AgreementTerms;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.Reordered;
import io.github.supervisionkit.story.Story;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine's time lines and agendas, and its check of agreements, keep their laws. */
class ViewLawsTest {

  private static final int DAYS_OF_A_YEAR = 365;
  private static final int MOST_WEEKS = 12;

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.supervisionkit.law.Trials#ofEveryBuild")
  void the_engine_keeps_the_laws_of_what_it_shows(String pack, int[] seeds) {
    Trials.hold(pack, seeds, ViewLawsTest::keepsAll);
  }

  @Tag("deep")
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.supervisionkit.law.Trials#ofDeepRuns")
  void the_engine_keeps_the_laws_of_what_it_shows_on_many_more(String pack, int[] seeds) {
    Trials.hold(pack, seeds, ViewLawsTest::keepsAll);
  }

  private static void keepsAll(Story story, Evaluation engine, int seed) {
    timelines(story, seed);
    story.question().service().people().stream()
        .findFirst()
        .ifPresent(person -> agendas(story, engine, person, seed));
    agreements(story, engine, seed);
  }

  static void timelines(Story story, int seed) {
    Question question = story.question();
    LocalDate asOf = question.asOf();
    for (Timeline timeline :
        Trials.supervision(story.pack()).assess(question.service(), asOf).timelines()) {
      TimelineLaws.l04_a_range_has_the_gaps_of_its_parts(
          timeline::gaps,
          asOf.minusDays(DAYS_OF_A_YEAR),
          asOf.minusDays(seed % DAYS_OF_A_YEAR),
          asOf);
      if (timeline.verdict().kind() == ClauseKind.STAFF_FREQUENCY) {
        timeline
            .occurrences()
            .forEach(one -> TimelineLaws.l03_outcomes_fit_their_dates(List.of(one), asOf));
      }
    }
  }

  static void agendas(Story story, Evaluation engine, Person person, int seed) {
    ServiceRecord service = story.question().service();
    LocalDate on = story.question().asOf();
    Function<ServiceRecord, List<AgendaLaws.Listed>> agendas =
        facts -> agenda(story, facts, person.id());
    List<AgendaLaws.Listed> agenda = agendas.apply(service);

    AgendaLaws.g01_each_thing_stands_once_with_its_reasons(agenda);
    AgendaLaws.g02_the_pressing_stands_first(agenda);
    AgendaLaws.g03_what_is_overdue_is_on_it(
        engine, service, person.id(), openCases(service, person.id(), on), on, agenda);
    AgendaLaws.g04_the_order_of_the_record_does_not_matter(
        agendas, service, Reordered.of(service, seed));
  }

  private static List<AgendaLaws.Listed> agenda(Story story, ServiceRecord facts, String person) {
    LocalDate on = story.question().asOf();
    Supervision supervision = Trials.supervision(story.pack());
    Register register = Register.of(facts, story.pack().zone());
    return AgendaLaws.of(Agenda.of(supervision.inquiry(register, on), person, on));
  }

  /** Held on the day before the session as far as that day knows, and not closed by then. */
  private static Set<String> openCases(ServiceRecord service, String person, LocalDate on) {
    return service.cases().stream()
        .filter(file -> file.closed().filter(closed -> !closed.isAfter(on)).isEmpty())
        .filter(file -> file.holders().stream()
            .filter(held -> held.person().equals(person))
            .map(held -> held.during())
            .anyMatch(during -> during.contains(on.minusDays(1))))
        .map(file -> file.id())
        .collect(Collectors.toSet());
  }

  static void agreements(Story story, Evaluation engine, int seed) {
    int weeks = 2 + seed % MOST_WEEKS;
    Question full = Changes.withoutPartTime(story.question());
    AgreementLaws.m03_what_is_agreed_never_puts_a_limit_off(
        engine,
        agreed(full, Optional.empty()),
        agreed(full, Optional.of(Cadence.everyWeeks(weeks))));
    story.question().service().agreements().stream()
        .map(agreement -> madeToday(story, agreement))
        .forEach(agreement -> {
          AgreementLaws.m01_a_stricter_one_is_never_refused_as_laxer(
              other -> problems(story, other),
              every(agreement, Optional.of(Cadence.everyWeeks(weeks))),
              every(agreement, Optional.of(Cadence.everyWeeks(1 + seed % weeks))));
          terms(story, agreement);
        });
  }

  private static void terms(Story story, Agreement agreement) {
    List<String> asked =
        isAsked(story, terms(agreement, List.of())) ? asked(story, agreement) : List.of();
    asked.forEach(term -> AgreementLaws.m02_a_term_taken_out_adds_its_own_problem(
        other -> problems(story, other),
        terms(agreement, asked),
        terms(agreement, without(asked, term)),
        term));
  }

  /** Of people who have left nothing is asked any more. */
  private static boolean isAsked(Story story, Agreement bare) {
    List<String> asked = asked(story, bare);
    return problems(story, bare).stream().anyMatch(problem -> asked.contains(problem.term()));
  }

  private static Question agreed(Question question, Optional<Cadence> cadence) {
    return new Question(
        Changes.withAgreements(question.service(), agreement -> every(agreement, cadence)),
        question.asOf());
  }

  /** A draft, which no other agreement has replaced. */
  private static Agreement madeToday(Story story, Agreement agreement) {
    Agreement.Builder changed = Agreement.builder();
    changed.from(agreement);
    return changed.made(story.question().asOf()).reviewed(List.of()).build();
  }

  private static List<AgreementProblem> problems(Story story, Agreement agreement) {
    Question question = story.question();
    return Trials.supervision(story.pack())
        .check(agreement, question.service(), question.asOf())
        .fold(problems -> problems.asJava(), sound -> List.of());
  }

  /** The terms of a form beside those that are numbers. */
  private static List<String> asked(Story story, Agreement agreement) {
    return story.pack().rules(AgreementTerms.class).stream()
        .filter(placed -> placed.rule().form().equals(agreement.form()))
        .flatMap(placed -> placed.rule().terms().stream())
        .filter(term -> !Set.of("frequency", "duration").contains(term))
        .distinct()
        .toList();
  }

  private static List<String> without(List<String> terms, String term) {
    List<String> left = new ArrayList<>(terms);
    left.remove(term);
    return left;
  }

  private static Agreement every(Agreement agreement, Optional<Cadence> cadence) {
    Agreement.Builder changed = Agreement.builder();
    changed.from(agreement);
    return changed.every(cadence).build();
  }

  private static Agreement terms(Agreement agreement, List<String> terms) {
    Agreement.Builder changed = Agreement.builder();
    changed.from(agreement);
    return changed.terms(terms).build();
  }
}
