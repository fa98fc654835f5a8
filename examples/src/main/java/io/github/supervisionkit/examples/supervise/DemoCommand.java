package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.examples.calendar.DueCalendar;
import io.github.supervisionkit.examples.demo.DemoRecord;
import io.github.supervisionkit.examples.record.ServiceRecordReader;
import io.github.supervisionkit.examples.report.HtmlReport;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The main job on a shipped record: due list, worst gaps, an agenda, a report and a calendar file. */
final class DemoCommand implements Command {

  private static final String INTO = "--into";
  private static final String OF = "--of";
  private static final List<String> RECORDS = List.of("youth-offending", "childrens-services");
  private static final String FOLDER = "supervise-demo";

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public CommandSpec specification() {
    return Options.command("Does the main job on a shipped record of an invented service.")
        .addOption(Options.optional(
            OF,
            "youth-offending|childrens-services",
            "Whose record; youth-offending if not given."))
        .addOption(Options.optional(
            INTO, "FOLDER", "Where the report and the calendar file go; else " + FOLDER + "."));
  }

  @Override
  public void run(ParseResult options, Streams streams) throws Refusal {
    Asked asked = new Asked(options, streams);
    String folder = asked.text(INTO).orElse(FOLDER);
    DemoRecord demo = asked.oneOf(OF, RECORDS).equals(RECORDS.get(0))
        ? DemoRecord.YOUTH_OFFENDING_SERVICE
        : DemoRecord.CHILDRENS_SERVICES;
    asked.requireSound();
    streams.progress().say("reading " + demo.file());
    Question question =
        new Question(taken(Packs.named(Options.PACK, demo.pack())), taken(read(demo)));
    streams.progress().say("assessing");
    Assessment assessment = question.assess(demo.asOf(), Scope.EVERYTHING);
    streams.progress().say("writing the report");
    Path report = write(assessment, folder);
    streams.progress().done();
    Paper paper = new Paper(streams.out());
    new DemoText(question, assessment).write(paper);
    paper.blank();
    paper.line("Report: " + report);
    paper.line("Calendar file: " + report.resolveSibling("due.ics"));
  }

  private static Validation<Seq<Problem>, ServiceRecord> read(DemoRecord demo) {
    try {
      return ServiceRecordReader.knowing(new HashSet<>(UkCalendars.ids()))
          .read(demo.open(), demo.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(Assessment assessment, String into) throws Refusal {
    try {
      Path folder = Files.createDirectories(Path.of(into));
      Path report = folder.resolve("report.html");
      HtmlReport.write(assessment, report);
      DueCalendar.write(assessment, folder.resolve("due.ics"));
      return report;
    } catch (IOException | InvalidPathException e) {
      throw Refusal.of(Problem.of(
          Position.ofDocument(INTO),
          "",
          Problem.quoted(into),
          "a folder into which files can be written"));
    }
  }

  private static <T> T taken(Validation<Seq<Problem>, T> read) throws Refusal {
    if (read.isInvalid()) {
      throw Refusal.of(read.getError());
    }
    return read.get();
  }
}
