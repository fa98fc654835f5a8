package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.book.Book;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A pack in plain English, clause by clause. */
final class BookCommand implements Command {

  @Override
  public String name() {
    return "book";
  }

  @Override
  public CommandSpec specification() {
    return Options.command("Tells a pack in plain English, clause by clause.")
        .addPositional(Options.packArgument());
  }

  @Override
  public void run(ParseResult options, Streams streams) throws Refusal {
    Asked asked = new Asked(options, streams);
    Optional<PolicyPack> pack = asked.packArgument();
    asked.requireSound();
    streams.out().print(Book.text(pack.orElseThrow()));
  }
}
