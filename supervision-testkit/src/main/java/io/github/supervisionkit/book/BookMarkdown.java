package io.github.supervisionkit.book;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Decision;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;

/** The book as Markdown. */
final class BookMarkdown {

  private final Book book;
  private final StringBuilder text = new StringBuilder();

  BookMarkdown(Book book) {
    this.book = book;
  }

  String rendered() {
    line("# " + plain(book.pack().document().title()));
    book.preface().forEach(sentence -> paragraph(plain(sentence)));
    section("Clauses");
    book.clauses().forEach(this::clause);
    section("Decisions that the document leaves open");
    book.pack().decisions().forEach(this::decision);
    section("Vocabulary");
    for (WordKind kind : WordKind.values()) {
      words(kind, book.pack().vocabulary().words().getOrDefault(kind, List.of()));
    }
    paragraph("### streams");
    row("stream", "what it means");
    row("---", "---");
    for (Stream stream : book.pack().vocabulary().streams()) {
      row("`" + stream.id() + "`", plain(BookWords.meaning(stream)));
    }
    findings();
    coverage();
    return text.toString();
  }

  private void clause(BookClause told) {
    Clause clause = told.clause();
    paragraph("### " + clause.id() + " · " + clause.force().text() + " · "
        + clause.kind().text());
    paragraph(plain(clause.sentence()) + " *(" + plain(clause.citation().toString()) + ")*");
    clause.decision().ifPresent(decision -> paragraph("Read so: " + plain(decision)));
    if (!clause.quantified()) {
      paragraph("Without a number in the document: no date is computed.");
    }
    if (!told.asks().isEmpty()) {
      text.append('\n');
      told.asks().forEach(asked -> line("- " + plain(asked.sentence())));
    }
  }

  private void decision(Decision decision) {
    paragraph("**" + decision.id() + "**: " + plain(decision.decided()));
    text.append('\n');
    line("- Because: " + plain(decision.because()));
    line("- Otherwise: " + plain(decision.otherwise()));
  }

  private void words(WordKind kind, List<Word> words) {
    if (!words.isEmpty()) {
      paragraph("### " + kind.key());
      row("word", "what it means");
      row("---", "---");
      words.forEach(word -> row("`" + word.id() + "`", plain(BookWords.meaning(word))));
    }
  }

  private void findings() {
    section("What the analysis found");
    text.append('\n');
    if (book.findings().isEmpty()) {
      line("Nothing.");
    }
    book.findings()
        .forEach(finding -> line("- **" + finding.kind().text() + "**: " + plain(finding.text())));
  }

  private void coverage() {
    section("From each clause to its rules and scenarios");
    row("clause", "rules", "scenarios");
    row("---", "---", "---");
    for (BookClause told : book.clauses()) {
      row(
          told.clause().id(),
          BookWords.kinds(told),
          Integer.toString(told.scenarios().size()));
    }
    section("From each kind of rule to its clauses");
    row("rule", "clauses");
    row("---", "---");
    book.clausesOfRules().forEach((kind, clauses) -> row(kind, String.join(", ", clauses)));
  }

  private void section(String title) {
    paragraph("## " + title);
  }

  private void paragraph(String words) {
    text.append('\n');
    line(words);
    if (words.startsWith("#")) {
      text.append(words.startsWith("###") && words.indexOf('·') >= 0 ? "" : "\n");
    }
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** Text of a pack is text here too: nothing in it becomes mark-up but backticks. */
  private static String plain(String words) {
    return words
        .replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replace("<", "&lt;")
        .strip();
  }
}
