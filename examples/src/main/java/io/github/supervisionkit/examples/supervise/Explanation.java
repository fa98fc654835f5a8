package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.PassedOver;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One verdict told as a colleague would tell it. */
final class Explanation {

  private static final int EARLIER = 6;

  private final PolicyPack pack;
  private final LocalDate asOf;

  Explanation(PolicyPack pack, LocalDate asOf) {
    this.pack = pack;
    this.asOf = asOf;
  }

  /** Writes a duty's answer, from the question to its last practical day. */
  void write(Timeline timeline, Optional<Verdict> marked, Paper paper) {
    // The assessment's own verdict knows whether it binds; a duty that has ended has only its time
    // line's.
    Verdict verdict = marked.orElse(timeline.verdict());
    paper.line(verdict.duty() + " as of " + Wording.day(asOf) + ": "
        + (timeline.isOver() ? "this duty has ended" : Wording.standing(verdict)) + ".");
    writeAsked(verdict, paper);
    writeDerivation(verdict, paper);
    writePassedOver(verdict.passedOver(), paper);
    if (!timeline.isOver()) {
      writeAnswer(verdict, paper);
    }
    writeEarlier(timeline.occurrences(), paper);
  }

  private void writeAsked(Verdict verdict, Paper paper) {
    heading("What was asked", paper);
    Optional<Clause> clause = pack.clause(verdict.clause());
    if (clause.isPresent()) {
      paper.line("  ", clause.get().sentence());
      paper.line(
          "  ",
          "(" + verdict.clause() + ", " + verdict.force().text() + "; "
              + pack.document().publisher() + ", " + pack.document().title() + ": "
              + clause.get().citation() + ")");
      clause.get().decision().ifPresent(decision -> paper.line("  ", "Read as: " + decision));
    } else {
      paper.line("  ", verdict.clause() + ", " + verdict.force().text());
    }
    String subject = Wording.subject(verdict);
    if (!subject.isEmpty()) {
      heading("Of whom and what", paper);
      paper.line("  ", subject);
    }
    verdict
        .source()
        .ifPresent(source -> paper.line("  ", "brought in by agreement or arrangement " + source));
  }

  private void writeDerivation(Verdict verdict, Paper paper) {
    String asked = pack.clause(verdict.clause()).map(Clause::sentence).orElse(verdict.clause());
    heading("How the answer comes about", paper);
    verdict
        .measuredFrom()
        .ifPresent(day -> paper.line("  - ", "measured from " + Wording.day(day)));
    List<String> steps = verdict.because().stream()
        .map(Step::text)
        .filter(step -> !step.startsWith(asked))
        .toList();
    steps.forEach(step -> paper.line("  - ", step));
    if (verdict.computedFromDate()) {
      paper.line("  - ", "only a date is known, so the limit is the end of the next calendar day");
    }
    verdict.problems().stream()
        .filter(problem -> steps.stream().noneMatch(step -> step.contains(problem.why())))
        .forEach(problem -> paper.line("  - ", problem.what() + ": " + problem.why()));
    for (String missing : verdict.missing()) {
      paper.line("  - ", "missing: " + missing);
    }
  }

  private static void writePassedOver(List<PassedOver> passedOver, Paper paper) {
    if (!passedOver.isEmpty()) {
      heading("What did not count", paper);
      for (PassedOver passed : passedOver) {
        paper.line("  - ", passed.session() + ": " + passed.why().text());
      }
    }
  }

  private static void writeAnswer(Verdict verdict, Paper paper) {
    heading("So", paper);
    String limit = verdict
        .limitAt()
        .map(at -> "The limit is " + Wording.moment(at))
        .or(() -> verdict.limit().map(day -> "The limit is the end of " + Wording.day(day)))
        .orElse("There is no limit to give");
    paper.line("  ", limit + ".");
    verdict
        .lastPracticalDay()
        .ifPresent(day -> paper.line(
            "  ", "The last working day on which it can be kept is " + Wording.day(day) + "."));
    verdict.done().ifPresent(day -> paper.line("  ", "It was done on " + Wording.day(day) + "."));
    verdict
        .nextPlanned()
        .ifPresent(
            day -> paper.line("  ", "The next session is planned for " + Wording.day(day) + "."));
    if (verdict.priority()) {
      paper.line("  ", "It goes before other sessions.");
    }
    paper.line("  ", "That makes it " + Wording.standing(verdict) + ".");
  }

  private static void writeEarlier(List<Occurrence> occurrences, Paper paper) {
    List<Occurrence> ended = occurrences.stream()
        .filter(occurrence -> occurrence.ended().isPresent())
        .toList();
    if (ended.isEmpty()) {
      return;
    }
    heading("Before that", paper);
    for (Occurrence one : ended.subList(Math.max(0, ended.size() - EARLIER), ended.size())) {
      String limit = one.limit().map(day -> ", limit " + day).orElse("");
      paper.line(
          "  - ",
          "from " + one.measuredFrom() + limit + ": " + one.outcome().text()
              + one.ended().map(day -> " " + day).orElse(""));
    }
  }

  private static void heading(String text, Paper paper) {
    paper.blank();
    paper.line(text);
  }
}
