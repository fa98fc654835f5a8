package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import io.github.supervisionkit.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One verdict's whole derivation. */
final class ExplainCommand implements Command {

  private static final int SUGGESTIONS = 5;

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec specification() {
    return Options.command("Explains one verdict: what was asked, by which clause, and why.")
        .addPositional(Options.record())
        .addOption(Options.pack())
        .addOption(Options.required(Options.AS_OF, "DATE", "The day, the whole of it."))
        .addOption(Options.required(Options.DUTY, "K", "The duty, as `assess` names it."));
  }

  @Override
  public void run(ParseResult options, Streams streams) throws Refusal {
    Asked asked = new Asked(options, streams);
    Optional<LocalDate> asOf = asked.date(Options.AS_OF);
    Optional<Question> question = Question.read(asked);
    asked.requireSound();
    streams.progress().say("assessing");
    Assessment assessment = question.orElseThrow().assess(asOf.orElseThrow(), Scope.EVERYTHING);
    String duty = asked.text(Options.DUTY).orElseThrow();
    Timeline timeline = find(assessment, duty);
    streams.progress().done();
    new Explanation(question.orElseThrow().pack(), assessment.asOf())
        .write(timeline, assessment.verdict(duty), new Paper(streams.out()));
  }

  private static Timeline find(Assessment assessment, String duty) throws Refusal {
    List<String> duties = new ArrayList<>();
    for (Timeline timeline : assessment.timelines()) {
      if (timeline.verdict().duty().equals(duty)) {
        return timeline;
      }
      duties.add(timeline.verdict().duty());
    }
    throw Refusal.of(new Problem(
        Position.ofDocument(Options.DUTY),
        "",
        Problem.quoted(duty),
        "a duty of this record and policy, as `supervise assess` lists them",
        near(duty, duties)));
  }

  /** The duties of the same subject come first, then the one that is spelt most alike, then those of the same clause. */
  private static List<String> near(String duty, List<String> duties) {
    int slash = duty.indexOf('/');
    String clause = slash < 0 ? duty : duty.substring(0, slash);
    String subject = slash < 0 ? duty : duty.substring(slash + 1);
    List<String> near = new ArrayList<>();
    duties.stream()
        .filter(known -> known.endsWith("/" + subject))
        .limit(SUGGESTIONS - 2)
        .forEach(near::add);
    NearestWord.to(duty, duties).ifPresent(near::add);
    duties.stream().filter(known -> known.startsWith(clause + "/")).forEach(near::add);
    return near.stream().distinct().limit(SUGGESTIONS).toList();
  }
}
