package io.github.supervisionkit.book;

import io.github.supervisionkit.analysis.Analysis;
import io.github.supervisionkit.analysis.Finding;
import io.github.supervisionkit.notation.PackWriter;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Decision;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A pack in plain English: every clause with its citation, force, parameters and decision, and what the analysis found. */
public final class Book {

  private final PolicyPack pack;
  private final Lines lines = new Lines();

  private Book(PolicyPack pack) {
    this.pack = pack;
  }

  /**
   * Renders a pack as plain text, at most 100 characters a line.
   *
   * @param pack the pack
   * @return the book, each line ended by a line feed
   */
  public static String text(PolicyPack pack) {
    return new Book(Objects.requireNonNull(pack, "pack")).render();
  }

  private String render() {
    lines.heading(pack.document().title(), '=');
    lines.text(pack.document().publisher() + ". Pack `" + pack.id() + "`, version " + pack.version()
        + ". " + inForce());
    lines.text("Working days are those of `" + pack.calendar() + "`; days begin and end as in "
        + pack.zone() + ".");
    lines.heading("Clauses", '-');
    pack.clauses().forEach(this::clause);
    lines.heading("Decisions that the document leaves open", '-');
    pack.decisions().forEach(this::decision);
    lines.heading("Vocabulary", '-');
    for (WordKind kind : WordKind.values()) {
      words(kind, pack.vocabulary().words().getOrDefault(kind, List.of()));
    }
    lines.item("streams", 0);
    pack.vocabulary().streams().forEach(this::stream);
    findings(Analysis.of(pack));
    return lines.toString();
  }

  private String inForce() {
    InForce inForce = pack.inForce();
    String from = inForce.from().equals(LocalDate.MIN)
        ? "In force without a date"
        : "In force from " + Dates.inWords(inForce.from());
    String review = inForce
        .review()
        .map(day -> "; its owner means to review it by " + Dates.inWords(day))
        .orElse("");
    return from + review + ".";
  }

  private void clause(Clause clause) {
    lines.item(
        clause.id() + "  " + clause.force().text() + "  " + clause.kind().text() + "  ("
            + clause.citation() + ")",
        0);
    lines.text(clause.sentence(), 2);
    clause.decision().ifPresent(decision -> lines.text("Read so: " + decision, 2));
    if (!clause.quantified()) {
      lines.text("Without a number in the document: no date is computed.", 2);
    }
    for (Rule rule : clause.rules()) {
      PackWriter.parameters(rule).forEach(parameter -> lines.text(parameter, 4));
    }
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
      for (Word word : words) {
        String levels =
            word.levels().isEmpty() ? "" : " Levels: " + String.join(", ", word.levels()) + ".";
        lines.text(word.id() + ": " + word.meaning() + levels, 2);
      }
      lines.gap();
    }
  }

  private void stream(Stream stream) {
    String main = stream.main() ? " Sessions of these forms that name no stream belong to it." : "";
    lines.text(
        stream.id() + ": " + stream.meaning() + " Forms: " + String.join(", ", stream.forms()) + "."
            + main,
        2);
  }

  private void findings(List<Finding> findings) {
    lines.gap();
    lines.heading("What the analysis found", '-');
    if (findings.isEmpty()) {
      lines.text("Nothing.");
    }
    findings.forEach(finding -> lines.text(finding.kind().text() + ": " + finding.text()));
  }
}
