package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.analysis.Analysis;
import io.github.supervisionkit.analysis.Finding;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** All problems of a pack, or else what it holds. */
final class CheckCommand implements Command {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec specification() {
    return Options.command("Lists the problems of a pack, or else what it holds.")
        .addPositional(Options.packArgument());
  }

  @Override
  public void run(ParseResult options, Streams streams) throws Refusal {
    Asked asked = new Asked(options, streams);
    Optional<PolicyPack> pack = asked.packArgument();
    asked.requireSound();
    write(pack.orElseThrow(), new Paper(streams.out()));
  }

  private static void write(PolicyPack pack, Paper paper) {
    paper.line(pack.id() + " " + pack.version() + ": no problems");
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
      paper.line(
          "  " + what + ": ", String.join(", ", clauses.stream().map(Clause::id).toList()));
    }
  }
}
