package io.github.supervisionkit.function;

import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Finding;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Sessions;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.EveryFunctionAppears;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.NoFunctionDominates;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds people in whose last sessions one function took most of the time each time, or some function never appeared.
 *
 * <p>Fewer sessions than a run say nothing yet. A session whose minutes nobody recorded may have held anything.
 */
public final class FunctionsAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InForce inForce;
  private final Sessions sessions;
  private final List<Placed<NoFunctionDominates>> dominating;
  private final List<Placed<EveryFunctionAppears>> appearing;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public FunctionsAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.sessions = new Sessions(inquiry);
    this.dominating = inquiry.rules(NoFunctionDominates.class);
    this.appearing = inquiry.rules(EveryFunctionAppears.class);
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    if (!PersonSubject.presence(person, inquiry.asOf()).contains(inquiry.asOf())) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<NoFunctionDominates> rule : dominating) {
      NoFunctionDominates asked = rule.rule();
      run(asked.stream(), person, inquiry.parameter(asked.parameter(), asked.sessions()))
          .flatMap(run -> dominated(rule.clause(), person, run))
          .ifPresent(timelines::add);
    }
    for (Placed<EveryFunctionAppears> rule : appearing) {
      EveryFunctionAppears asked = rule.rule();
      run(asked.stream(), person, inquiry.parameter(asked.parameter(), asked.sessions()))
          .flatMap(run -> neverSeen(rule, person, run))
          .ifPresent(timelines::add);
    }
    return timelines;
  }

  private Optional<List<DatedSession>> run(String stream, Person person, int length) {
    List<DatedSession> held = sessions.held(stream, person.id()).stream()
        .filter(dated -> inForce.on(dated.on()))
        .toList();
    return length < 1 || held.size() < length
        ? Optional.empty()
        : Optional.of(held.subList(held.size() - length, held.size()));
  }

  private static Optional<Timeline> dominated(
      Clause clause, Person person, List<DatedSession> run) {
    Optional<String> function = dominantOf(run.get(0));
    if (function.isEmpty()
        || !run.stream().map(FunctionsAssessor::dominantOf).allMatch(function::equals)) {
      return Optional.empty();
    }
    Shortcoming problem = new Shortcoming(
        function.get(),
        function.get() + " took most of the time in each of the last " + run.size()
            + " sessions; no function consistently dominates" + cited(clause));
    return Optional.of(
        Finding.since(begin(clause, person, run, problem), lastDay(run), List.of(problem)));
  }

  /** Most of the time is more than half of the minutes recorded. */
  private static Optional<String> dominantOf(DatedSession dated) {
    Map<String, Integer> minutes = new TreeMap<>(dated.session().functions());
    long all = minutes.values().stream().mapToLong(Integer::longValue).sum();
    return minutes.entrySet().stream()
        .filter(entry -> 2L * entry.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<Timeline> neverSeen(
      Placed<EveryFunctionAppears> rule, Person person, List<DatedSession> run) {
    Set<String> seen = new TreeSet<>();
    List<String> unrecorded = new ArrayList<>();
    for (DatedSession dated : run) {
      Map<String, Integer> minutes = dated.session().functions();
      minutes.forEach((function, spent) -> {
        if (spent > 0) {
          seen.add(function);
        }
      });
      if (minutes.isEmpty()) {
        unrecorded.add(dated.session().id());
      }
    }
    List<Shortcoming> problems = rule.rule().functions().stream()
        .filter(function -> !seen.contains(function))
        .map(function -> new Shortcoming(
            function,
            function + " had no time in the last " + run.size()
                + " sessions; each function has its time" + cited(rule.clause())))
        .toList();
    if (problems.isEmpty() || unrecorded.size() == run.size()) {
      return Optional.empty();
    }
    return Optional.of(
        unrecorded.isEmpty()
            ? Finding.since(
                begin(rule.clause(), person, run, problems.get(0)), lastDay(run), problems)
            : undetermined(rule.clause(), person, unrecorded));
  }

  private static Timeline undetermined(Clause clause, Person person, List<String> unrecorded) {
    return Timeline.standing(
        Verdict.under(clause, person.id())
            .status(Status.UNDETERMINED)
            .person(person.id())
            .addMissing("how the time was spent in " + String.join(", ", unrecorded))
            .build(),
        List.of());
  }

  private static Verdict.Builder begin(
      Clause clause, Person person, List<DatedSession> run, Shortcoming problem) {
    return Verdict.under(clause, person.id())
        .person(person.id())
        .addBecause(Step.of(
            "the last {} sessions of {} were held from {} to {}",
            run.size(),
            person.id(),
            run.get(0).on(),
            lastDay(run)))
        .addBecause(Step.of("{}", problem.why()));
  }

  private static LocalDate lastDay(List<DatedSession> run) {
    return run.get(run.size() - 1).on();
  }

  private static String cited(Clause clause) {
    return " (" + clause.id() + ", " + clause.citation().place() + ")";
  }
}
