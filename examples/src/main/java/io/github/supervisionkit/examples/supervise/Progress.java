package io.github.supervisionkit.examples.supervise;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** What a command is doing at the moment, told on a terminal and nowhere else. */
final class Progress {

  static final Progress NONE = new Progress(null);

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final @Nullable PrintStream terminal;

  private Progress(@Nullable PrintStream terminal) {
    this.terminal = terminal;
  }

  /** What javac of later versions warns of is asked below. */
  @SuppressWarnings("SystemConsoleNull")
  static Progress onTerminal(PrintStream err) {
    Console console = System.console();
    return console != null && isTerminal(console) ? new Progress(err) : NONE;
  }

  void say(String doing) {
    if (terminal != null) {
      terminal.print(CLEAR_LINE + doing + " …");
      terminal.flush();
    }
  }

  void done() {
    if (terminal != null) {
      terminal.print(CLEAR_LINE);
      terminal.flush();
    }
  }

  /** From Java 22 on there is a console even without a terminal, and a method, unknown to 17, that tells them apart. */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
