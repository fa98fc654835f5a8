package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.agenda.AgendaEntry;
import io.github.supervisionkit.agenda.AgendaReason;
import io.github.supervisionkit.agenda.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What one session must cover, each thing with its reasons. */
final class AgendaCommand implements Command {

  @Override
  public String name() {
    return "agenda";
  }

  @Override
  public CommandSpec specification() {
    return Options.command("Lists what the session on a day must cover, each with its reason.")
        .addPositional(Options.record())
        .addOption(Options.pack())
        .addOption(Options.required(Options.PERSON, "P", "The supervisee."))
        .addOption(Options.required(Options.ON, "DATE", "The day of the session."));
  }

  @Override
  public void run(ParseResult options, Streams streams) throws Refusal {
    Asked asked = new Asked(options, streams);
    Optional<LocalDate> on = asked.date(Options.ON);
    Optional<Question> question = Question.read(asked);
    asked.requireSound();
    streams.progress().say("gathering");
    Agenda agenda =
        question.orElseThrow().agenda(asked.text(Options.PERSON).orElseThrow(), on.orElseThrow());
    streams.progress().done();
    write(agenda, question.orElseThrow().pack().id(), new Paper(streams.out()));
  }

  static void write(Agenda agenda, String pack, Paper paper) {
    paper.line(
        "Agenda of " + agenda.person() + " for " + Wording.day(agenda.on()) + " under " + pack);
    agenda
        .next()
        .ifPresent(
            day -> paper.line("The session after it is to be held by " + Wording.day(day) + "."));
    if (agenda.entries().isEmpty()) {
      paper.line("There is nothing that it must cover.");
    }
    for (Urgency urgency : Urgency.values()) {
      List<AgendaEntry> group =
          agenda.entries().stream().filter(entry -> entry.urgency() == urgency).toList();
      if (!group.isEmpty()) {
        paper.blank();
        paper.line(urgency.text() + " (" + group.size() + ")");
        group.forEach(entry -> write(entry, paper));
      }
    }
  }

  private static void write(AgendaEntry entry, Paper paper) {
    String limit = entry.limit().map(day -> ", by " + Wording.day(day)).orElse("");
    paper.line("  ", entry.topic().text() + " " + entry.about() + limit);
    for (AgendaReason reason : entry.reasons()) {
      paper.line("    - ", reason.text() + " (" + reason.clause() + ", " + reason.citation() + ")");
    }
  }
}
