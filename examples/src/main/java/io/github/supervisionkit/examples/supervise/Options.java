package io.github.supervisionkit.examples.supervise;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that commands share. All are taken as text, so that everything wrong with them can be told at once. */
final class Options {

  static final String PACK = "--pack";
  static final String AS_OF = "--as-of";
  static final String FROM = "--from";
  static final String UNTIL = "--until";
  static final String PERSON = "--person";
  static final String CASE = "--case";
  static final String FORMAT = "--format";
  static final String ON = "--on";
  static final String DUTY = "--duty";

  private Options() {}

  static CommandSpec command(String description) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description(description);
    return spec;
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Shows this.")
        .build();
  }

  static PositionalParamSpec record() {
    return PositionalParamSpec.builder()
        .paramLabel("RECORD")
        .type(String.class)
        .index("0")
        .arity("1")
        .required(true)
        .description("A service record in JSON.")
        .build();
  }

  static PositionalParamSpec packArgument() {
    return PositionalParamSpec.builder()
        .paramLabel("PACK")
        .type(String.class)
        .index("0")
        .arity("1")
        .required(true)
        .description("The policy: the id of a pack on the class path, or a file.")
        .build();
  }

  static OptionSpec pack() {
    return required(PACK, "ID", "The policy: the id of a pack on the class path, or a file.");
  }

  static OptionSpec required(String name, String label, String description) {
    return text(name, label, description).required(true).build();
  }

  static OptionSpec optional(String name, String label, String description) {
    return text(name, label, description).build();
  }

  static OptionSpec format() {
    return optional(FORMAT, "text|json", "For people (the default) or for programs.");
  }

  private static OptionSpec.Builder text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description);
  }
}
