package io.github.supervisionkit.law;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.Reordered;
import io.github.supervisionkit.story.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine keeps the laws of evaluations under each of the five packs, and under packs that nobody wrote. */
class AssessmentLawsTest {

  private static final int WEEKS = 9;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final List<String> CADENCES = List.of("2 weeks", "5 weeks", "calendar-month");

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.supervisionkit.law.Trials#ofEveryBuild")
  void the_engine_keeps_a01_to_a09(String pack, int[] seeds) {
    Trials.hold(pack, seeds, AssessmentLawsTest::keepsAll);
  }

  @Tag("deep")
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.supervisionkit.law.Trials#ofDeepRuns")
  void the_engine_keeps_a01_to_a09_on_many_more(String pack, int[] seeds) {
    Trials.hold(pack, seeds, AssessmentLawsTest::keepsAll);
  }

  private static void keepsAll(Story story, Evaluation engine, int seed) {
    Question question = story.question();
    int days = seed % (WEEKS * DAYS_OF_A_WEEK);
    AssessmentLaws.a01_equal_questions_have_equal_answers(engine, question);
    AssessmentLaws.a02_the_order_of_the_inputs_does_not_matter(
        engine, question, Reordered.of(question.service(), seed));
    AssessmentLaws.a07_later_facts_change_nothing(engine, question, story.pack().zone());
    AssessmentLaws.a08_a_holiday_more_never_brings_a_record_forward(
        engine,
        question,
        Changes.withClosure(question.service(), question.asOf().minusDays(days - 10L)));
    AssessmentLaws.a09_answers_fit_together(engine, question);
    sessionsNeverMakeItWorse(story.pack(), engine, question, days);
    requirementsNeverMakeItLater(story.pack(), engine, question, seed);
    arrangementsNeverMakeItLater(engine, question, seed, days);
  }

  private static void sessionsNeverMakeItWorse(
      PolicyPack pack, Evaluation engine, Question question, int days) {
    Question plain = Changes.withoutAbsences(question);
    LocalDate day = question.asOf().minusDays(days);
    AssessmentLaws.a03_an_event_more_never_brings_a_limit_forward(
        engine, plain, Changes.withSession(plain.service(), day));
    AssessmentLaws.a04_a_later_event_never_brings_a_limit_forward(
        engine, plain, Changes.withLastSessionLater(plain, 1 + days, pack.zone()));
  }

  private static void requirementsNeverMakeItLater(
      PolicyPack pack, Evaluation engine, Question question, int seed) {
    List<String> clauses = clausesOfFrequency(pack);
    if (!clauses.isEmpty()) {
      PolicyPack fewer = pack.without(clauses.get(seed % clauses.size()));
      AssessmentLaws.a05_a_requirement_more_never_puts_a_limit_off(
          Trials.engine(fewer), engine, Changes.withoutChanges(question));
    }
  }

  /** Those that can go without leaving their people to another row. */
  private static List<String> clausesOfFrequency(PolicyPack pack) {
    return pack.clauses().stream()
        .filter(clause -> !clause.rules().isEmpty())
        .filter(clause -> clause.rules().stream()
            .allMatch(rule -> rule instanceof Frequency row && leavesNobody(pack, row)))
        .map(Clause::id)
        .toList();
  }

  private static boolean leavesNobody(PolicyPack pack, Frequency row) {
    return row.otherwise()
        || pack.rules(Frequency.class).stream()
            .noneMatch(
                other -> other.rule().otherwise() && other.rule().table().equals(row.table()));
  }

  private static void arrangementsNeverMakeItLater(
      Evaluation engine, Question question, int seed, int days) {
    Question full = Changes.withoutPartTime(question);
    full.service().people().stream().findFirst().ifPresent(person -> {
      ServiceRecord arranged = Changes.withArrangement(
          full.service(),
          person.id(),
          CADENCES.get(seed % CADENCES.size()),
          question.asOf().minusDays(days));
      AssessmentLaws.a06_an_arrangement_never_puts_a_limit_off(engine, full, arranged, person.id());
    });
  }
}
