package io.github.supervisionkit.book;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Decision;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;

/** The book as plain text. */
final class BookText {

  private final Book book;
  private final Lines lines = new Lines();

  BookText(Book book) {
    this.book = book;
  }

  String rendered() {
    lines.heading(book.pack().document().title(), '=');
    book.preface().forEach(lines::text);
    lines.heading("Clauses", '-');
    book.clauses().forEach(this::clause);
    lines.heading("Decisions that the document leaves open", '-');
    book.pack().decisions().forEach(this::decision);
    lines.heading("Vocabulary", '-');
    for (WordKind kind : WordKind.values()) {
      words(kind, book.pack().vocabulary().words().getOrDefault(kind, List.of()));
    }
    lines.item("streams", 0);
    book.pack().vocabulary().streams().forEach(this::stream);
    lines.gap();
    findings();
    coverage();
    return lines.toString();
  }

  private void clause(BookClause told) {
    Clause clause = told.clause();
    lines.item(
        clause.id() + "  " + clause.force().text() + "  " + clause.kind().text() + "  ("
            + clause.citation() + ")",
        0);
    lines.text(clause.sentence(), 2);
    clause.decision().ifPresent(decision -> lines.text("Read so: " + decision, 2));
    if (!clause.quantified()) {
      lines.text("Without a number in the document: no date is computed.", 2);
    }
    told.asks().forEach(asked -> lines.text("- " + asked.sentence(), 4));
    lines.gap();
  }

  private void decision(Decision decision) {
    lines.item(decision.id(), 0);
    lines.text(
        decision.decided() + " Because: " + decision.because() + " Otherwise: "
            + decision.otherwise(),
        2);
    lines.gap();
  }

  private void words(WordKind kind, List<Word> words) {
    if (!words.isEmpty()) {
      lines.item(kind.key(), 0);
      words.forEach(word -> lines.text(word.id() + ": " + BookWords.meaning(word), 2));
      lines.gap();
    }
  }

  private void stream(Stream stream) {
    lines.text(stream.id() + ": " + BookWords.meaning(stream), 2);
  }

  private void findings() {
    lines.heading("What the analysis found", '-');
    if (book.findings().isEmpty()) {
      lines.text("Nothing.");
    }
    book.findings().forEach(finding -> lines.text(finding.kind().text() + ": " + finding.text()));
  }

  private void coverage() {
    lines.heading("From each clause to its rules and scenarios", '-');
    for (BookClause told : book.clauses()) {
      lines.text(
          told.clause().id() + ": " + BookWords.kinds(told) + "; "
              + BookWords.scenarios(told.scenarios().size()),
          0);
    }
    lines.gap();
    lines.heading("From each kind of rule to its clauses", '-');
    book.clausesOfRules()
        .forEach((kind, clauses) -> lines.text(kind + ": " + String.join(", ", clauses), 0));
  }
}
