package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.book.Book;
import io.github.supervisionkit.examples.report.HtmlBook;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A pack in plain English, clause by clause. */
final class BookCommand implements Command {

  private static final List<String> FORMATS = List.of("text", "markdown", "html");

  @Override
  public String name() {
    return "book";
  }

  @Override
  public CommandSpec specification() {
    return Options.command("Tells a pack in plain English, clause by clause.")
        .addPositional(Options.packArgument())
        .addOption(Options.optional(
            Options.FORMAT, "text|markdown|html", "How it is written; text if not given."));
  }

  @Override
  public void run(ParseResult options, Streams streams) throws Refusal {
    Asked asked = new Asked(options, streams);
    Optional<PolicyPack> pack = asked.packArgument();
    String format = asked.oneOf(Options.FORMAT, FORMATS);
    asked.requireSound();
    Book book = Book.of(pack.orElseThrow());
    streams
        .out()
        .print(
            switch (format) {
              case "markdown" -> book.markdown();
              case "html" -> HtmlBook.of(book);
              default -> book.text();
            });
  }
}
