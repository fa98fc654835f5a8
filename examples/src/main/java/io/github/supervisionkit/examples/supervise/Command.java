package io.github.supervisionkit.examples.supervise;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
interface Command {

  /** Returns the word that chooses it. */
  String name();

  /** Returns its options, built by hand: reading annotations would cost a fresh JVM a tenth of a second. */
  CommandSpec specification();

  /**
   * Does what was asked.
   *
   * @param asked the options
   * @param streams where to write
   * @throws Refusal when the input is bad, with all that is wrong
   */
  void run(ParseResult asked, Streams streams) throws Refusal;
}
