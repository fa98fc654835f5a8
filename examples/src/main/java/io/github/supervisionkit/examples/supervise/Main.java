package io.github.supervisionkit.examples.supervise;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code supervise}. */
public final class Main {

  /** Done, whatever the verdicts. */
  static final int DONE = 0;

  /** A defect of the program. */
  static final int DEFECT = 1;

  /** Bad input or usage; all that is wrong with it is on standard error. */
  static final int REFUSED = 2;

  private Main() {}

  /**
   * Runs one command and ends the process with its status.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int status = run(args, out, err, Progress.onTerminal(err));
    out.flush();
    err.flush();
    System.exit(status);
  }

  /**
   * Runs one command, without progress.
   *
   * @param args the command and its options
   * @param out where the answer goes
   * @param err where everything that is wrong goes
   * @return the exit status: 0 done, 1 a defect, 2 bad input or usage
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, out, err, Progress.NONE);
  }

  private static int run(String[] args, PrintStream out, PrintStream err, Progress progress) {
    try {
      return run(args, new Streams(out, err, progress));
    } catch (Refusal refusal) {
      progress.done();
      refusal.lines().forEach(err::println);
      return REFUSED;
    } catch (OutOfMemoryError e) {
      progress.done();
      err.println("supervise: the memory of this process is too small for the record; give it more"
          + " with -Xmx");
      return DEFECT;
    } catch (RuntimeException | Error e) {
      progress.done();
      err.println(defect(e));
      return DEFECT;
    }
  }

  private static int run(String[] args, Streams streams) throws Refusal {
    List<Command> commands = Commands.all();
    CommandLine line = new CommandLine(specification(commands));
    line.getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().parser().collectErrors(true));
    line.getCommandSpec().parser().collectErrors(true);
    ParseResult asked = line.parseArgs(args);
    if (asked.isUsageHelpRequested()) {
      line.usage(streams.out(), Ansi.OFF);
      return DONE;
    }
    if (!asked.hasSubcommand()) {
      refuse(asked, line);
    }
    ParseResult chosen = asked.subcommand();
    if (chosen.isUsageHelpRequested()) {
      chosen.commandSpec().commandLine().usage(streams.out(), Ansi.OFF);
      return DONE;
    }
    List<String> wrong = wrong(asked, chosen);
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong);
    }
    for (Command command : commands) {
      if (command.name().equals(chosen.commandSpec().name())) {
        command.run(chosen, streams);
        streams.progress().done();
      }
    }
    return DONE;
  }

  private static void refuse(ParseResult asked, CommandLine line) throws Refusal {
    List<String> wrong = wrong(asked);
    String none = "supervise: no command; expected one of "
        + String.join(", ", line.getSubcommands().keySet());
    throw new Refusal(wrong.isEmpty() ? List.of(none) : wrong);
  }

  private static List<String> wrong(ParseResult... levels) {
    List<String> wrong = new ArrayList<>();
    for (ParseResult level : levels) {
      level.errors().forEach(e -> wrong.add(message(e)));
    }
    // A missing RECORD is told twice where an option is missing too: alone, and with all that is
    // missing.
    boolean toldTogether = wrong.stream().anyMatch(line -> line.contains("options and parameters"));
    return wrong.stream()
        .distinct()
        .filter(line -> !toldTogether || !line.contains("required parameter:"))
        .toList();
  }

  private static CommandSpec specification(List<Command> commands) {
    CommandSpec root = CommandSpec.create().name("supervise").addOption(Options.help());
    root.usageMessage().description("What a supervision policy asks for, what is due, and why.");
    for (Command command : commands) {
      CommandSpec spec = command.specification().name(command.name()).addOption(Options.help());
      root.addSubcommand(command.name(), spec);
    }
    return root;
  }

  private static String message(Exception e) {
    String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      return "supervise: " + said
          + (near.isEmpty() ? "" : "; did you mean `" + String.join("` or `", near) + "`?");
    }
    return "supervise: " + said;
  }

  private static String defect(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    String said =
        e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("");
    return "supervise: a defect of this program, please report it: "
        + e.getClass().getSimpleName() + said + where;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new LineFeedStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        StandardCharsets.UTF_8);
  }
}
