package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.examples.conformance.CommandEvaluator;
import io.github.supervisionkit.examples.conformance.ConformanceVector;
import io.github.supervisionkit.examples.conformance.Evaluator;
import io.github.supervisionkit.examples.conformance.LibraryEvaluator;
import io.github.supervisionkit.examples.conformance.Matrix;
import io.github.supervisionkit.examples.conformance.VectorFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** How many of the conformance vectors a command, or the library itself, answers as it must. */
final class ConformCommand implements Command {

  private static final String COMMAND = "--command";
  private static final String ONLY = "--pack";
  private static final String EVERY = "--every";

  @Override
  public String name() {
    return "conform";
  }

  @Override
  public CommandSpec specification() {
    return Options.command("Holds a command, or this library, to the conformance vectors.")
        .addPositional(PositionalParamSpec.builder()
            .paramLabel("FOLDER")
            .type(String.class)
            .index("0")
            .arity("1")
            .required(true)
            .description("The folder of the vectors, such as examples/conformance/1.")
            .build())
        .addOption(Options.optional(
            COMMAND,
            "WORDS",
            "The command, run once for each vector; without it the library answers. {record} becomes the path of the"
                + " record, which is on its standard input else; {pack}, {asOf}, {person}, {case} what is asked; what"
                + " stands in [brackets] is left out where it has no value."))
        .addOption(Options.optional(ONLY, "ID", "Only the vectors of this pack."))
        .addOption(Options.optional(EVERY, "N", "Only every Nth vector."));
  }

  @Override
  public void run(ParseResult options, Streams streams) throws Refusal {
    Asked asked = new Asked(options, streams);
    int every = every(asked);
    List<ConformanceVector> vectors = vectors(asked);
    asked.requireSound();
    Evaluator evaluator =
        asked.text(COMMAND).<Evaluator>map(CommandEvaluator::new).orElseGet(LibraryEvaluator::new);
    Matrix matrix = new Matrix();
    for (int at = 0; at < vectors.size(); at += every) {
      streams.progress().say("vector " + (at + 1) + " of " + vectors.size());
      matrix.add(vectors.get(at), evaluator);
    }
    streams.progress().done();
    streams.out().println(matrix);
    if (!matrix.agrees()) {
      throw new Refusal(List.of("supervise: not every vector is answered as it must be"));
    }
  }

  private static int every(Asked asked) {
    Optional<String> text = asked.text(EVERY);
    if (text.filter(number -> !number.matches("[1-9][0-9]{0,4}")).isPresent()) {
      asked.refuse(EVERY, "`" + text.get() + "`", "a whole number from 1 to 99999");
      return 1;
    }
    return text.map(Integer::parseInt).orElse(1);
  }

  private static List<ConformanceVector> vectors(Asked asked) {
    List<ConformanceVector> vectors = new ArrayList<>();
    try {
      for (Path file : VectorFile.in(Path.of(asked.positional()))) {
        vectors.addAll(VectorFile.read(file));
      }
    } catch (IOException | InvalidPathException e) {
      asked.refuse("FOLDER", "`" + asked.positional() + "`", "a folder of vectors");
    }
    asked.text(ONLY).ifPresent(pack -> vectors.removeIf(one -> !one.pack().equals(pack)));
    return vectors;
  }
}
