package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.duty.Scope;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Every duty's verdict. */
final class AssessCommand implements Command {

  @Override
  public String name() {
    return "assess";
  }

  @Override
  public CommandSpec specification() {
    return Options.command("Shows how every duty stands as of a day.")
        .addPositional(Options.record())
        .addOption(Options.pack())
        .addOption(Options.required(Options.AS_OF, "DATE", "The day, the whole of it."))
        .addOption(Options.optional(Options.PERSON, "P", "Only this person's duties."))
        .addOption(Options.optional(Options.CASE, "C", "Only this case's duties."))
        .addOption(Options.format());
  }

  @Override
  public void run(ParseResult options, Streams streams) throws Refusal {
    Asked asked = new Asked(options, streams);
    Optional<LocalDate> asOf = asked.date(Options.AS_OF);
    Format format = asked.format();
    Optional<Question> question = Question.read(asked);
    asked.requireSound();
    streams.progress().say("assessing");
    write(question.orElseThrow(), asOf.orElseThrow(), asked.scope(), format, streams);
  }

  private static void write(
      Question question, LocalDate asOf, Scope scope, Format format, Streams streams) {
    Assessment assessment = question.assess(asOf, scope);
    streams.progress().done();
    if (format == Format.JSON) {
      AssessmentJson.write(
          question.pack().id(), asOf, assessment.verdicts(), assessment.notices(), streams.out());
    } else {
      AssessmentText.write(assessment, streams.out());
    }
  }
}
