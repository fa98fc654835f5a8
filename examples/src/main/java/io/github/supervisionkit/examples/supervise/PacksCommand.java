package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.Dates;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The packs on the class path. */
final class PacksCommand implements Command {

  @Override
  public String name() {
    return "packs";
  }

  @Override
  public CommandSpec specification() {
    return Options.command(
            "Lists the packs on the class path, each with its dates in force and review state.")
        .addOption(Options.optional(
            Options.AS_OF, "DATE", "Says as of this day whether each is in force or past review."));
  }

  @Override
  public void run(ParseResult options, Streams streams) throws Refusal {
    Asked asked = new Asked(options, streams);
    Optional<LocalDate> asOf = asked.date(Options.AS_OF);
    asked.requireSound();
    Paper paper = new Paper(streams.out());
    for (PolicyPack pack : PolicyPacks.all()) {
      write(pack, asOf, paper);
    }
  }

  private static void write(PolicyPack pack, Optional<LocalDate> asOf, Paper paper) {
    paper.line(pack.id() + " " + pack.version());
    paper.line("  ", pack.document().title() + " (" + pack.document().publisher() + ")");
    InForce inForce = pack.inForce();
    paper.line("  ", dates(inForce) + "; " + review(inForce));
    asOf.ifPresent(
        day -> paper.line("  ", "as of " + Wording.day(day) + ": " + state(inForce, day)));
  }

  static String dates(InForce inForce) {
    boolean begins = !inForce.from().equals(LocalDate.MIN);
    boolean ends = !inForce.until().equals(LocalDate.MAX);
    String from = inForce.monthOnly()
        ? Dates.month(inForce.from()) + " " + inForce.from().getYear()
        : Dates.inWords(inForce.from());
    if (!begins && !ends) {
      return "in force, without dates";
    }
    return "in force" + (begins ? " from " + from : "")
        + (ends ? " until " + Dates.inWords(inForce.until()) : "");
  }

  static String review(InForce inForce) {
    return inForce
        .review()
        .map(day -> "to be reviewed by " + Dates.inWords(day))
        .orElse("no review announced");
  }

  private static String state(InForce inForce, LocalDate day) {
    String force = inForce.on(day) ? "in force" : "not in force";
    boolean late = inForce.review().filter(day::isAfter).isPresent();
    return force + (late ? ", past its review" : "");
  }
}
