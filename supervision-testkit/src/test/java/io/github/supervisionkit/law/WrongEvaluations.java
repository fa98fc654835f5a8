package io.github.supervisionkit.law;

import static io.github.supervisionkit.law.Wrong.caughtBy;
import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;

import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Evaluations that are wrong in one way each, and the law that catches them. */
final class WrongEvaluations {

  private static final LocalDate SUN_2026_02_01 = LocalDate.of(2026, 2, 1);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ServiceRecord ALONE = aPractitioner("p1").asAService();
  private static final Question QUESTION = of(ALONE);
  private static final ServiceRecord HELD_ON_SUNDAY =
      aPractitioner("p1").supervisedOn("2026-02-01").asAService();
  private static final ServiceRecord HELD_ON_MONDAY =
      aPractitioner("p1").supervisedOn("2026-02-02").asAService();
  private static final ServiceRecord BOTH = people("p1", "p2");
  private static final ServiceRecord REVERSED = people("p2", "p1");
  private static final ServiceRecord ARRANGED =
      Changes.withArrangement(ALONE, "p1", "2 weeks", SUN_2026_02_01);
  private static final ServiceRecord CLOSED = Changes.withClosure(ALONE, MON_2026_02_02);

  static List<Wrong> all() {
    return List.of(
        caughtBy(
            "A-01",
            () -> AssessmentLaws.a01_equal_questions_have_equal_answers(new Forgetful(), QUESTION),
            "asked again, as of 2026-02-03",
            "2026-02-04",
            "2026-02-05"),
        caughtBy(
            "A-02",
            () -> AssessmentLaws.a02_the_order_of_the_inputs_does_not_matter(
                aDayForEachBefore("p1"), of(BOTH), REVERSED),
            "in another order, as of 2026-02-03",
            "2026-02-03",
            "2026-02-02"),
        caughtBy(
            "A-01",
            () -> AssessmentLaws.a01_equal_questions_have_equal_answers(new Fickle(), QUESTION),
            "asked again",
            "reasons included",
            "X-01/p1 met"),
        caughtBy(
            "A-02",
            () -> AssessmentLaws.a02_the_order_of_the_inputs_does_not_matter(
                (service, asOf) -> because(service.people().get(0).id()), of(BOTH), REVERSED),
            "in another order",
            "reasons included",
            "X-01/p1 met"),
        caughtBy(
            "A-03",
            () -> AssessmentLaws.a03_an_event_more_never_brings_a_limit_forward(
                fewerDaysForSessions(), QUESTION, HELD_ON_MONDAY),
            "with a session more, as of 2026-02-03",
            "p1 in main",
            "2026-02-02",
            "2026-02-03"),
        caughtBy(
            "A-04",
            () -> AssessmentLaws.a04_a_later_event_never_brings_a_limit_forward(
                fewerDaysForLaterSessions(), of(HELD_ON_SUNDAY), HELD_ON_MONDAY),
            "with the last session later, as of 2026-02-03",
            "p1 in main",
            "2026-02-01",
            "2026-02-02"),
        caughtBy(
            "A-05",
            () -> AssessmentLaws.a05_a_requirement_more_never_puts_a_limit_off(
                answering(MON_2026_02_02), answering(TUE_2026_02_03), QUESTION),
            "under fewer requirements, as of 2026-02-03",
            "p1 in main",
            "2026-02-02",
            "2026-02-03"),
        caughtBy(
            "A-06",
            () -> AssessmentLaws.a06_an_arrangement_never_puts_a_limit_off(
                puttingOff(1), QUESTION, ARRANGED, "p2"),
            "of others than p2, with an arrangement of p2",
            "X-01/p1",
            "2026-02-04",
            "2026-02-03"),
        caughtBy(
            "A-06",
            () -> AssessmentLaws.a06_an_arrangement_never_puts_a_limit_off(
                casesPutOff(), QUESTION, ARRANGED, "p1"),
            "of others than p1, with an arrangement of p1",
            "X-01/p1",
            "2026-02-04"),
        caughtBy(
            "A-06",
            () -> AssessmentLaws.a06_an_arrangement_never_puts_a_limit_off(
                puttingOff(1), QUESTION, ARRANGED, "p1"),
            "without the arrangement of p1, as of 2026-02-03",
            "p1 in main",
            "2026-02-03",
            "2026-02-04"),
        caughtBy(
            "A-06",
            () -> AssessmentLaws.a06_an_arrangement_never_puts_a_limit_off(
                forgettingTheArranged(), QUESTION, ARRANGED, "p1"),
            "what has a limit, with an arrangement of p1",
            "p1 in main"),
        caughtBy(
            "A-07",
            () -> AssessmentLaws.a07_later_facts_change_nothing(
                fewerDaysForSessions(), new Question(HELD_ON_MONDAY, SUN_2026_02_01), LONDON),
            "without what happens later, as of 2026-02-01",
            "2026-02-01",
            "2026-01-31"),
        caughtBy(
            "A-08",
            () -> AssessmentLaws.a08_a_holiday_more_never_brings_a_record_forward(
                hurriedByClosures(), QUESTION, CLOSED),
            "with a closure more, as of 2026-02-03",
            "X-01/p1",
            "2026-02-02",
            "2026-02-03"));
  }

  private static Question of(ServiceRecord service) {
    return new Question(service, TUE_2026_02_03);
  }

  private static ServiceRecord people(String... ids) {
    ServiceRecord.Builder service = ServiceRecord.builder();
    for (String id : ids) {
      service.addPeople(Person.builder().id(id).build());
    }
    return service.build();
  }

  static Verdict told(
      String duty, ClauseKind kind, Status status, LocalDate limit, boolean binding) {
    return Verdict.builder()
        .duty(duty)
        .clause(duty.substring(0, duty.indexOf('/')))
        .force(Force.MUST)
        .kind(kind)
        .status(status)
        .person("p1")
        .caseId("c1")
        .stream("main")
        .limit(limit)
        .binding(binding)
        .build();
  }

  private static List<Verdict> one(ClauseKind kind, LocalDate limit, LocalDate asOf) {
    Status status = limit.isBefore(asOf) ? Status.OVERDUE : Status.MET;
    return List.of(told("X-01/p1", kind, status, limit, true));
  }

  private static List<Verdict> one(LocalDate limit, LocalDate asOf) {
    return one(ClauseKind.STAFF_FREQUENCY, limit, asOf);
  }

  static Evaluation answering(LocalDate limit) {
    return (service, asOf) -> one(limit, asOf);
  }

  /** Brings the limit forward with each session. */
  private static Evaluation fewerDaysForSessions() {
    return (service, asOf) -> one(asOf.minusDays(service.sessions().size()), asOf);
  }

  /** Gives one day where the last session was the day before, two where it was two days before. */
  private static Evaluation fewerDaysForLaterSessions() {
    return (service, asOf) -> {
      LocalDate last = service.sessions().get(0).start().date(LONDON);
      return one(SUN_2026_02_01.plusDays(MON_2026_02_02.toEpochDay() - last.toEpochDay()), asOf);
    };
  }

  /** Counts a day for each person who stands before one. */
  private static Evaluation aDayForEachBefore(String person) {
    return (service, asOf) -> {
      List<String> ids = service.people().stream().map(Person::id).toList();
      return one(asOf.minusDays(ids.indexOf(person)), asOf);
    };
  }

  private static int arrangements(ServiceRecord service) {
    return service.people().get(0).arrangements().size();
  }

  private static Evaluation puttingOff(int days) {
    return (service, asOf) -> one(asOf.plusDays((long) days * arrangements(service)), asOf);
  }

  private static Evaluation casesPutOff() {
    return (service, asOf) ->
        one(ClauseKind.CASE_CADENCE, asOf.plusDays(arrangements(service)), asOf);
  }

  private static Evaluation forgettingTheArranged() {
    return (service, asOf) -> arrangements(service) > 0 ? List.of() : one(asOf, asOf);
  }

  private static Evaluation hurriedByClosures() {
    return (service, asOf) -> one(
        ClauseKind.RECORDING, asOf.minusDays(service.organisation().closures().size()), asOf);
  }

  /** Answers differently each time. */
  private static final class Forgetful implements Evaluation {

    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public List<Verdict> verdicts(ServiceRecord service, LocalDate asOf) {
      return one(asOf.plusDays(asked.incrementAndGet()), asOf);
    }
  }

  /** Says the same for other reasons each time. */
  private static final class Fickle implements Evaluation {

    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public List<Verdict> verdicts(ServiceRecord service, LocalDate asOf) {
      return because("it was asked " + asked.incrementAndGet() + " times");
    }
  }

  private static List<Verdict> because(String reason) {
    Verdict.Builder verdict = Verdict.builder();
    verdict.from(one(TUE_2026_02_03, TUE_2026_02_03).get(0));
    return List.of(verdict.addBecause(Step.of("{}", reason)).build());
  }

  private WrongEvaluations() {}
}
