package io.github.supervisionkit.book;

import io.github.supervisionkit.analysis.Analysis;
import io.github.supervisionkit.analysis.Finding;
import io.github.supervisionkit.notation.PackWriter;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.scenario.Scenario;
import io.github.supervisionkit.scenario.Scenarios;
import io.github.supervisionkit.scenario.ShippedScenarios;
import io.github.supervisionkit.source.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A pack in plain English: every clause with its citation, force, numbers and decision, and what the analysis found. */
public final class Book {

  private final PolicyPack pack;
  private final List<BookClause> clauses;
  private final List<Finding> findings;

  private Book(PolicyPack pack, Scenarios scenarios) {
    this.pack = pack;
    this.clauses =
        pack.clauses().stream().map(clause -> told(clause, scenarios)).toList();
    this.findings = Analysis.of(pack);
  }

  /**
   * Obtains the book of a pack, with the scenarios that are shipped beside it, where there are some.
   *
   * @param pack the pack
   * @return the book
   */
  public static Book of(PolicyPack pack) {
    return of(
        pack, ShippedScenarios.of(pack.id()).orElseGet(() -> new Scenarios(pack.id(), List.of())));
  }

  /**
   * Obtains the book of a pack.
   *
   * @param pack the pack
   * @param scenarios the scenarios that are worked out for it
   * @return the book
   */
  public static Book of(PolicyPack pack, Scenarios scenarios) {
    return new Book(
        Objects.requireNonNull(pack, "pack"), Objects.requireNonNull(scenarios, "scenarios"));
  }

  private static BookClause told(Clause clause, Scenarios scenarios) {
    return new BookClause(
        clause,
        clause.rules().stream().map(Book::told).toList(),
        scenarios.about(clause.id()).stream().map(Scenario::name).toList());
  }

  private static AskedRule told(Rule rule) {
    String first = PackWriter.parameters(rule).get(0);
    return new AskedRule(first.substring(first.indexOf(':') + 1).strip(), RuleWords.of(rule));
  }

  /**
   * Returns the pack that it is about.
   *
   * @return the pack
   */
  public PolicyPack pack() {
    return pack;
  }

  /**
   * Returns what a reader should know first.
   *
   * @return sentences: whose policy, which version, in force from when, whose working days
   */
  public List<String> preface() {
    return List.of(
        pack.document().publisher() + ". Pack `" + pack.id() + "`, version " + pack.version() + ". "
            + inForce(),
        "Working days are those of `" + pack.calendar() + "`; days begin and end as in "
            + pack.zone() + ".");
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

  /**
   * Returns the clauses.
   *
   * @return the clauses in the document's order
   */
  public List<BookClause> clauses() {
    return clauses;
  }

  /**
   * Returns what the analysis found: gaps, disagreements, clauses without a number, unused words.
   *
   * @return the findings
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns where each kind of rule stands, so that one can go from a rule to its clauses.
   *
   * @return the clauses of each kind of rule, the kinds in alphabetical order
   */
  public Map<String, List<String>> clausesOfRules() {
    Map<String, List<String>> clausesOf = new TreeMap<>();
    for (BookClause clause : clauses) {
      for (String kind : clause.kinds()) {
        clausesOf
            .computeIfAbsent(kind, key -> new ArrayList<>())
            .add(clause.clause().id());
      }
    }
    return clausesOf;
  }

  /**
   * Renders the book as plain text.
   *
   * @return at most 100 characters a line, each line ended by a line feed
   */
  public String text() {
    return new BookText(this).rendered();
  }

  /**
   * Renders the book as Markdown.
   *
   * @return each line ended by a line feed
   */
  public String markdown() {
    return new BookMarkdown(this).rendered();
  }
}
