package io.github.supervisionkit.law;

import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;

import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.provider.Arguments;

/** Evaluations and histories that are wrong in one way each, and the law that catches them. */
final class WrongEvaluations {

  private static final LocalDate SAT_2026_01_31 = LocalDate.of(2026, 1, 31);
  private static final LocalDate SUN_2026_02_01 = LocalDate.of(2026, 2, 1);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Question QUESTION =
      new Question(aPractitioner("p1").asAService(), TUE_2026_02_03);
  private static final ServiceRecord OTHER =
      aPractitioner("p1").supervisedOn("2026-02-02").asAService();

  static List<Arguments> caught() {
    return List.of(
        WrongImplementationsTest.law(
            "A-01",
            () -> AssessmentLaws.a01_equal_questions_have_equal_answers(new Forgetful(), QUESTION)),
        WrongImplementationsTest.law(
            "A-02",
            () -> AssessmentLaws.a02_the_order_of_the_inputs_does_not_matter(
                new Forgetful(), QUESTION, QUESTION.service())),
        WrongImplementationsTest.law(
            "A-03",
            () -> AssessmentLaws.a03_an_event_more_never_brings_a_limit_forward(
                fewerDaysForSessions(), QUESTION, OTHER)),
        WrongImplementationsTest.law(
            "A-04",
            () -> AssessmentLaws.a04_a_later_event_never_brings_a_limit_forward(
                fewerDaysForSessions(), QUESTION, OTHER)),
        WrongImplementationsTest.law(
            "A-05",
            () -> AssessmentLaws.a05_a_requirement_more_never_puts_a_limit_off(
                answering(MON_2026_02_02), answering(TUE_2026_02_03), QUESTION)),
        WrongImplementationsTest.law(
            "A-06",
            () -> AssessmentLaws.a06_an_arrangement_never_puts_a_limit_off(
                fewerDaysForSessions(), QUESTION, OTHER, "p2")),
        WrongImplementationsTest.law(
            "A-07",
            () -> AssessmentLaws.a07_later_facts_change_nothing(
                fewerDaysForSessions(), new Question(OTHER, SUN_2026_02_01), LONDON)),
        WrongImplementationsTest.law(
            "A-08",
            () -> AssessmentLaws.a08_a_holiday_more_never_brings_a_record_forward(
                (service, asOf) -> List.of(verdict(
                    ClauseKind.RECORDING, asOf.minusDays(service.sessions().size()), asOf)),
                QUESTION,
                OTHER)),
        WrongImplementationsTest.law(
            "A-09",
            () -> AssessmentLaws.a09_answers_fit_together(
                (service, asOf) -> List.of(
                    verdict(ClauseKind.RECORDING, asOf, asOf),
                    verdict(ClauseKind.RECORDING, asOf, asOf)),
                QUESTION)),
        WrongImplementationsTest.law(
            "H-01",
            () -> HistoryLaws.h01_what_was_overdue_is_a_gap(
                answering(SAT_2026_01_31), OTHER, MON_2026_02_02, TUE_2026_02_03, List.of())),
        WrongImplementationsTest.law(
            "H-02",
            () -> HistoryLaws.h02_what_is_a_gap_was_overdue(
                answering(TUE_2026_02_03),
                OTHER,
                SUN_2026_02_01,
                TUE_2026_02_03,
                List.of(new HistoryLaws.Missed("X-01/p1", SUN_2026_02_01, LocalDate.MAX)))),
        WrongImplementationsTest.law(
            "H-03",
            () -> HistoryLaws.h03_a_longer_range_tells_the_same_of_its_earlier_days(
                List.of(new HistoryLaws.Missed("X-01/p1", SUN_2026_02_01, LocalDate.MAX)),
                List.of(),
                TUE_2026_02_03)),
        WrongImplementationsTest.law(
            "R-01",
            () -> RoundTripLaws.r01_serialized_values_come_back_equal(new WrongPacks.OneOfAKind())),
        WrongImplementationsTest.law(
            "R-02",
            () -> RoundTripLaws.r02_written_values_come_back_equal(
                MON_2026_02_02, LocalDate::toString, text -> TUE_2026_02_03)));
  }

  private static Verdict verdict(ClauseKind kind, LocalDate limit, LocalDate asOf) {
    Status status = limit.isBefore(asOf) ? Status.OVERDUE : Status.MET;
    return Verdict.builder()
        .duty("X-01/p1")
        .clause("X-01")
        .force(Force.MUST)
        .kind(kind)
        .status(status)
        .person("p1")
        .stream("main")
        .limit(limit)
        .build();
  }

  private static Evaluation answering(LocalDate limit) {
    return (service, asOf) -> List.of(verdict(ClauseKind.STAFF_FREQUENCY, limit, asOf));
  }

  /** Brings the limit forward with each session. */
  private static Evaluation fewerDaysForSessions() {
    return (service, asOf) -> List.of(
        verdict(ClauseKind.STAFF_FREQUENCY, asOf.minusDays(service.sessions().size()), asOf));
  }

  /** Answers differently each time. */
  private static final class Forgetful implements Evaluation {

    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public List<Verdict> verdicts(ServiceRecord service, LocalDate asOf) {
      LocalDate limit = asOf.plusDays(asked.incrementAndGet());
      return List.of(verdict(ClauseKind.STAFF_FREQUENCY, limit, asOf));
    }
  }

  private WrongEvaluations() {}
}
