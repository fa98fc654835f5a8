package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.analysis.Analysis;
import io.github.supervisionkit.analysis.Finding;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** All problems of a pack, or else what it holds and what is still to finish; and the scenarios that do not hold. */
final class CheckCommand implements Command {

  private static final String SCENARIOS = "SCENARIOS";

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec specification() {
    return Options.command(
            "Lists the problems of a pack, or else what it holds; and which of its scenarios do not hold.")
        .addPositional(Options.packArgument())
        .addPositional(PositionalParamSpec.builder()
            .paramLabel(SCENARIOS)
            .type(String.class)
            .index("1")
            .arity("0..1")
            .description("The file of the pack's scenarios.")
            .build());
  }

  @Override
  public void run(ParseResult options, Streams streams) throws Refusal {
    Asked asked = new Asked(options, streams);
    Optional<PolicyPack> read = asked.packArgument();
    Optional<Scenarios> scenarios = asked.scenariosArgument(SCENARIOS, read);
    asked.requireSound();
    PolicyPack pack = read.orElseThrow();
    Paper paper = new Paper(streams.out());
    write(pack, paper);
    if (scenarios.isPresent()) {
      run(scenarios.get(), pack, paper);
    }
  }

  private static void run(Scenarios scenarios, PolicyPack pack, Paper paper) throws Refusal {
    List<String> failing = CheckedScenarios.failing(scenarios, pack);
    int all = scenarios.all().size();
    paper.blank();
    paper.line("scenarios: " + (all - failing.size()) + " of " + all + " hold");
    if (!failing.isEmpty()) {
      throw new Refusal(failing);
    }
  }

  private static void write(PolicyPack pack, Paper paper) {
    List<Clause> unfinished = pack.clauses().stream().filter(Clause::isSilent).toList();
    paper.line(pack.id() + " " + pack.version() + ": "
        + (unfinished.isEmpty()
            ? "no problems"
            : Wording.counted(unfinished.size(), "clause") + " to finish"));
    if (!unfinished.isEmpty()) {
      paper.line(
          "  to finish: ",
          ids(unfinished)
              + "; the contract of packs (law P-04) refuses a clause that binds and asks"
              + " nothing: give it rules under `asks`, or a `decision` that says why there are none");
    }
    List<String> forces = new ArrayList<>();
    for (Force force : Force.values()) {
      long count =
          pack.clauses().stream().filter(clause -> clause.force() == force).count();
      if (count > 0) {
        forces.add(count + " " + force.text());
      }
    }
    paper.line(
        "  ", Wording.counted(pack.clauses().size(), "clause") + ": " + String.join(", ", forces));
    int rules =
        pack.clauses().stream().mapToInt(clause -> clause.rules().size()).sum();
    paper.line(
        "  ",
        Wording.counted(rules, "rule") + ", "
            + Wording.counted(pack.decisions().size(), "decision"));
    list(
        "without a number",
        pack.clauses().stream().filter(clause -> !clause.quantified()).toList(),
        paper);
    list(
        "shown, with nothing to compute",
        pack.clauses().stream()
            .filter(clause -> clause.quantified() && clause.rules().isEmpty())
            .toList(),
        paper);
    list(
        "read by a decision of its own",
        pack.clauses().stream().filter(clause -> clause.decision().isPresent()).toList(),
        paper);
    findings(Analysis.of(pack), paper);
  }

  private static void findings(List<Finding> findings, Paper paper) {
    paper.blank();
    paper.line("analysis: "
        + (findings.isEmpty() ? "nothing found" : Wording.counted(findings.size(), "finding")));
    findings.forEach(finding -> paper.line("  " + finding.kind().text() + ": ", finding.text()));
  }

  private static void list(String what, List<Clause> clauses, Paper paper) {
    if (!clauses.isEmpty()) {
      paper.line("  " + what + ": ", ids(clauses));
    }
  }

  private static String ids(List<Clause> clauses) {
    return String.join(", ", clauses.stream().map(Clause::id).toList());
  }
}
