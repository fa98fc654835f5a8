package io.github.supervisionkit.examples.supervise;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What one run of the command line gave.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Answer(int status, String out, String err) {

  static Answer to(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(args, stream(out), stream(err));
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> complaints() {
    return err.lines().toList();
  }

  private static PrintStream stream(ByteArrayOutputStream target) {
    return new LineFeedStream(target, StandardCharsets.UTF_8);
  }
}
