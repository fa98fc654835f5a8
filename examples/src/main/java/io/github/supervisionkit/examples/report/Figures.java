package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The figures of an assessment, each with what its denominator counts. */
final class Figures {

  private final Assessment assessment;

  private Figures(Assessment assessment) {
    this.assessment = assessment;
  }

  static List<Figure> of(Assessment assessment) {
    Figures figures = new Figures(assessment);
    List<Figure> all = new ArrayList<>();
    for (Stream stream : assessment.inquiry().pack().vocabulary().streams()) {
      figures.people(stream, Force.MUST).ifPresent(all::add);
    }
    figures.cases().ifPresent(all::add);
    figures.records(all);
    for (Stream stream : assessment.inquiry().pack().vocabulary().streams()) {
      figures.people(stream, Force.SHOULD).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Figure> people(Stream stream, Force force) {
    List<Verdict> asked = assessment.verdicts().stream()
        .filter(verdict -> verdict.kind() == ClauseKind.STAFF_FREQUENCY)
        .filter(verdict -> verdict.force() == force)
        .filter(verdict -> verdict.stream().filter(stream.id()::equals).isPresent())
        .toList();
    List<Verdict> known =
        asked.stream().filter(verdict -> verdict.limit().isPresent()).toList();
    Standings people = Standings.of(known, verdict -> verdict.person().orElse(""));
    if (people.whole() == 0) {
      return Optional.empty();
    }
    return Optional.of(new Figure(
        people.part(),
        people.whole(),
        "people are within the limit of their " + words(stream.id())
            + (force == Force.SHOULD ? " (good practice: the clause says should)" : ""),
        "Counted are the people of whom " + clauses(known) + " " + verb(known) + " "
            + words(stream.id()) + " and whose limit is known.",
        rest(people, asked, verdict -> verdict.person().orElse(""))));
  }

  private Optional<Figure> cases() {
    List<Verdict> asked = assessment.verdicts().stream()
        .filter(verdict -> verdict.kind() == ClauseKind.CASE_CADENCE)
        .filter(verdict -> verdict.status() != Status.NOT_YET_IN_FORCE)
        .toList();
    List<Verdict> known = asked.stream()
        .filter(verdict ->
            verdict.status() != Status.UNDETERMINED && verdict.status() != Status.UNQUANTIFIED)
        .toList();
    Standings cases = Standings.of(known, verdict -> verdict.caseId().orElse(""));
    if (cases.whole() == 0) {
      return Optional.empty();
    }
    return Optional.of(new Figure(
        cases.part(),
        cases.whole(),
        "open cases have been discussed as often as asked",
        "Counted are the open cases whose discussion " + clauses(known) + " " + verb(known)
            + " and of which it is known whether it is owed.",
        rest(cases, asked, verdict -> verdict.caseId().orElse(""))));
  }

  /** Records by clause: of those done or past their limit, how many were done by it. */
  private void records(List<Figure> figures) {
    TreeMap<String, List<Verdict>> byClause = new TreeMap<>();
    assessment.verdicts().stream()
        .filter(verdict -> verdict.kind() == ClauseKind.RECORDING)
        .filter(verdict -> verdict.limit().isPresent() || verdict.limitAt().isPresent())
        .forEach(verdict ->
            byClause.computeIfAbsent(verdict.clause(), key -> new ArrayList<>()).add(verdict));
    byClause.forEach((clause, verdicts) -> {
      List<Verdict> settled = verdicts.stream()
          .filter(verdict -> verdict.done().isPresent() || verdict.status() == Status.OVERDUE)
          .toList();
      if (!settled.isEmpty()) {
        figures.add(records(clause, settled, verdicts.size() - settled.size()));
      }
    });
  }

  private Figure records(String clause, List<Verdict> settled, int running) {
    int inTime = count(settled, Status.MET);
    int late = count(settled, Status.MET_LATE);
    int overdue = count(settled, Status.OVERDUE);
    List<String> rest = new ArrayList<>();
    if (late > 0) {
      rest.add(late + " made late.");
    }
    if (overdue > 0) {
      rest.add(overdue + " overdue and still to be made.");
    }
    if (running > 0) {
      rest.add(
          running + " more " + (running == 1 ? "is" : "are") + " not due yet and not counted.");
    }
    String sentence =
        assessment.inquiry().pack().clause(clause).map(Clause::sentence).orElse("");
    return new Figure(
        inTime,
        settled.size(),
        "records under " + clause + " were made within their limit",
        "Counted is every record that the clause asks for and that is made or past its limit. "
            + clause + ": " + sentence,
        rest);
  }

  private static int count(List<Verdict> verdicts, Status status) {
    return (int) verdicts.stream().filter(verdict -> verdict.status() == status).count();
  }

  private static List<String> rest(
      Standings standing, List<Verdict> asked, Function<Verdict, String> subject) {
    List<String> rest = new ArrayList<>();
    named(rest, standing.overdue(), "overdue");
    named(rest, standing.excused(), "excused by absence");
    TreeSet<String> unknown = new TreeSet<>();
    asked.stream()
        .filter(verdict -> verdict.status() == Status.UNDETERMINED)
        .map(subject)
        .forEach(unknown::add);
    unknown.removeAll(standing.all());
    if (!unknown.isEmpty()) {
      named(rest, unknown, "not counted, since a fact is missing");
    }
    return rest;
  }

  private static void named(List<String> rest, Set<String> ids, String what) {
    if (ids.isEmpty()) {
      return;
    }
    rest.add(ids.size() + " " + what + ": " + Names.first(ids) + ".");
  }

  private static String words(String id) {
    return id.replace('-', ' ') + (id.endsWith("supervision") ? "" : " supervision");
  }

  private static String clauses(List<Verdict> verdicts) {
    return String.join(", ", ids(verdicts));
  }

  private static String verb(List<Verdict> verdicts) {
    return ids(verdicts).size() == 1 ? "asks" : "ask";
  }

  private static Set<String> ids(List<Verdict> verdicts) {
    TreeSet<String> clauses = new TreeSet<>();
    verdicts.forEach(verdict -> clauses.add(verdict.clause()));
    return clauses;
  }
}
