package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.assessment.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Every gap, breach and late record of a range. */
final class HistoryCommand implements Command {

  @Override
  public String name() {
    return "history";
  }

  @Override
  public CommandSpec specification() {
    return Options.command("Lists every gap, breach and late record of a range.")
        .addPositional(Options.record())
        .addOption(Options.pack())
        .addOption(Options.required(Options.FROM, "DATE", "The first day of the range."))
        .addOption(Options.required(Options.UNTIL, "DATE", "The first day after the range."))
        .addOption(Options.optional(Options.PERSON, "P", "Only this person's duties."))
        .addOption(Options.optional(Options.CASE, "C", "Only this case's duties."))
        .addOption(Options.format());
  }

  @Override
  public void run(ParseResult options, Streams streams) throws Refusal {
    Asked asked = new Asked(options, streams);
    Optional<LocalDate> first = asked.date(Options.FROM);
    Optional<LocalDate> end = asked.date(Options.UNTIL);
    if (first.isPresent() && end.isPresent() && !end.get().isAfter(first.get())) {
      asked.refuse(Options.UNTIL, "`" + end.get() + "`", "a date after --from, " + first.get());
    }
    Format format = asked.format();
    Optional<Question> question = Question.read(asked);
    asked.requireSound();
    streams.progress().say("assessing");
    LocalDate from = first.orElseThrow();
    LocalDate until = end.orElseThrow();
    // What is known on the last day of the range is what the range's history is told by.
    List<Gap> gaps =
        question.orElseThrow().assess(until.minusDays(1), asked.scope()).history(from, until);
    streams.progress().done();
    String pack = question.orElseThrow().pack().id();
    if (format == Format.JSON) {
      HistoryReport.writeJson(pack, from, until, gaps, streams.out());
    } else {
      HistoryReport.writeText(pack, from, until, gaps, streams.out());
    }
  }
}
