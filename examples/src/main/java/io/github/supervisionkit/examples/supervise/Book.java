package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Decision;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;
import java.util.Locale;

/** A pack in plain English: its clauses, what it decides where the document is open, and its words. */
final class Book {

  private final PolicyPack pack;

  Book(PolicyPack pack) {
    this.pack = pack;
  }

  void write(Paper paper) {
    paper.line(pack.document().title());
    paper.line(pack.document().publisher());
    paper.line("pack " + pack.id() + ", version " + pack.version() + "; "
        + PacksCommand.dates(pack.inForce()) + "; " + PacksCommand.review(pack.inForce()));
    paper.line("working days: " + pack.calendar() + "; dates: " + pack.zone().getId());
    heading("Clauses", paper);
    pack.clauses().forEach(clause -> write(clause, paper));
    if (!pack.decisions().isEmpty()) {
      heading("Decided where the document is open", paper);
      pack.decisions().forEach(decision -> write(decision, paper));
    }
    writeStreams(paper);
    for (WordKind kind : WordKind.values()) {
      writeWords(kind, paper);
    }
  }

  private static void write(Clause clause, Paper paper) {
    paper.blank();
    paper.line(clause.id() + "  " + clause.force().text() + ", " + clause.kind().text() + "  ("
        + clause.citation() + ")");
    paper.line("  ", clause.sentence());
    clause.decision().ifPresent(decision -> paper.line("  ", "Read as: " + decision));
    if (!clause.quantified()) {
      paper.line("  ", "The document gives no number, so no date is computed.");
    } else if (clause.rules().isEmpty()) {
      paper.line("  ", "Shown and cited; nothing is computed.");
    }
  }

  private static void write(Decision decision, Paper paper) {
    paper.blank();
    paper.line(decision.id() + ": " + decision.decided());
    paper.line("  ", "Because: " + decision.because());
    paper.line("  ", "Otherwise: " + decision.otherwise());
  }

  private void writeStreams(Paper paper) {
    List<Stream> streams = pack.vocabulary().streams();
    if (streams.isEmpty()) {
      return;
    }
    heading("Streams of sessions", paper);
    for (Stream stream : streams) {
      String forms = String.join(", ", stream.forms());
      paper.line(
          "  " + stream.id() + "  ",
          stream.meaning() + " Forms: " + forms
              + (stream.main()
                  ? "; sessions of these forms belong to it unless they name another."
                  : "."));
    }
  }

  private void writeWords(WordKind kind, Paper paper) {
    List<Word> words = pack.vocabulary().words().getOrDefault(kind, List.of());
    if (words.isEmpty()) {
      return;
    }
    String key = kind.key().replace('-', ' ');
    heading(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1), paper);
    int widest = words.stream().mapToInt(word -> word.id().length()).max().orElse(0);
    for (Word word : words) {
      String levels =
          word.levels().isEmpty() ? "" : " Levels: " + String.join(", ", word.levels()) + ".";
      paper.line("  " + Paper.padded(word.id(), widest) + "  ", word.meaning() + levels);
    }
  }

  private static void heading(String text, Paper paper) {
    paper.blank();
    paper.line(text);
    paper.line("-".repeat(text.length()));
  }
}
