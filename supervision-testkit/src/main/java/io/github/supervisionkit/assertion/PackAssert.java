package io.github.supervisionkit.assertion;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Assertions about a pack. */
public final class PackAssert extends SupervisionAssert<PackAssert, PolicyPack> {

  PackAssert(PolicyPack actual) {
    super(actual, PackAssert.class);
  }

  @Override
  String about() {
    return "pack `" + actual.id() + "` " + actual.version();
  }

  /**
   * Goes on with a clause.
   *
   * @param id the clause's identifier
   * @return assertions about the clause
   * @throws AssertionError if the pack has no such clause
   */
  public ClauseAssert clause(String id) {
    isNotNull();
    Optional<Clause> clause = actual.clause(id);
    expect(clause.isPresent(), "a clause `" + id + "`", listed(actual.clauses()), List.of());
    return new ClauseAssert(clause.orElseThrow());
  }

  /**
   * Verifies which clauses it has.
   *
   * @param ids the identifiers of all the clauses, in the document's order
   * @return these assertions
   * @throws AssertionError if it has others, or in another order
   */
  public PackAssert hasClauses(String... ids) {
    isNotNull();
    List<String> found = actual.clauses().stream().map(Clause::id).toList();
    return expect(
        found.equals(List.of(ids)),
        "clauses " + listed(List.of(ids)),
        listed(found),
        actual.clauses().stream()
            .filter(clause -> !List.of(ids).contains(clause.id()))
            .map(PackAssert::cited)
            .toList());
  }

  /**
   * Verifies that it declares a word.
   *
   * @param kind the kind of word
   * @param word the word
   * @return these assertions
   * @throws AssertionError if it doesn't
   */
  public PackAssert knows(WordKind kind, String word) {
    isNotNull();
    return expect(
        actual.vocabulary().knows(kind, word),
        "the " + kind.noun() + " `" + word + "`",
        listed(actual.vocabulary().of(kind)),
        List.of());
  }

  /**
   * Verifies that it applies on a day.
   *
   * @param day the day, such as {@code 2026-11-21}
   * @return these assertions
   * @throws AssertionError if it doesn't
   */
  public PackAssert isInForceOn(String day) {
    isNotNull();
    return expect(
        actual.inForce().on(LocalDate.parse(day)), "in force on " + day, inForce(), dating());
  }

  /**
   * Verifies that it doesn't apply on a day.
   *
   * @param day the day, such as {@code 2016-09-30}
   * @return these assertions
   * @throws AssertionError if it does
   */
  public PackAssert isNotInForceOn(String day) {
    isNotNull();
    return expect(
        !actual.inForce().on(LocalDate.parse(day)), "not in force on " + day, inForce(), dating());
  }

  /** The clauses that say when it applies. */
  private List<String> dating() {
    return actual.rules(InForce.class).stream()
        .map(placed -> cited(placed.clause()))
        .toList();
  }

  private static String cited(Clause clause) {
    return clause.sentence() + " (" + clause.id() + ", " + clause.citation().place() + ")";
  }

  private String inForce() {
    LocalDate from = actual.inForce().from();
    LocalDate until = actual.inForce().until();
    return "in force" + (from.equals(LocalDate.MIN) ? " without a beginning" : " from " + from)
        + (until.equals(LocalDate.MAX) ? "" : " until " + until);
  }
}
