package io.github.supervisionkit.examples.supervise;

import java.util.List;

/** The commands there are. */
final class Commands {

  private Commands() {}

  static List<Command> all() {
    return List.of(
        new DemoCommand(),
        new PacksCommand(),
        new AssessCommand(),
        new HistoryCommand(),
        new AgendaCommand(),
        new ExplainCommand(),
        new BookCommand(),
        new CheckCommand(),
        new ConformCommand());
  }
}
