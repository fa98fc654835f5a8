package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import io.github.supervisionkit.policy.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Laws of packs and of what stands beside them: examples, book and provider, P-10 to P-15. */
public final class BesidePackLaws {

  private BesidePackLaws() {}

  /**
   * P-10: a worked example holds under its pack.
   *
   * @param pack the pack
   * @param example the example
   */
  public static void p10_examples_hold(PolicyPack pack, WorkedExample example) {
    List<?> failures = example.check().apply(pack);
    if (!failures.isEmpty()) {
      throw new AssertionError("P-10: " + example + "\n"
          + String.join("\n", failures.stream().map(Object::toString).toList()));
    }
  }

  /**
   * P-11: every example is about a clause of its pack, and no two have one name.
   *
   * @param pack the pack
   * @param examples the examples
   */
  public static void p11_examples_are_about_clauses(PolicyPack pack, List<WorkedExample> examples) {
    assertThat(examples.stream().filter(example -> pack.clause(example.clause()).isEmpty()))
        .as("P-11: examples about clauses that %s doesn't have", pack)
        .isEmpty();
    Set<String> names = new HashSet<>();
    assertThat(examples.stream().filter(example -> !names.add(example.name())))
        .as("P-11: examples of %s with the name of another", pack)
        .isEmpty();
  }

  /**
   * P-12: every clause that asks something has an example of its own that fails without it.
   *
   * @param pack the pack
   * @param examples the examples
   */
  public static void p12_every_clause_has_an_example_that_needs_it(
      PolicyPack pack, List<WorkedExample> examples) {
    assertThat(pack.clauses().stream()
            .filter(clause -> !clause.rules().isEmpty())
            .map(Clause::id)
            .filter(clause -> noneFails(clause, examples, pack.without(clause))))
        .as("P-12: clauses of %s without which every example of theirs still holds", pack)
        .isEmpty();
  }

  /**
   * P-13: every rule has an example of its clause that fails without it.
   *
   * @param pack the pack
   * @param examples the examples
   */
  public static void p13_every_rule_has_an_example_that_needs_it(
      PolicyPack pack, List<WorkedExample> examples) {
    List<Placed<Rule>> needless = new ArrayList<>();
    for (Clause clause : pack.clauses()) {
      for (Rule rule : clause.rules()) {
        Placed<Rule> placed = new Placed<>(clause, rule);
        if (noneFails(clause.id(), examples, pack.without(placed))) {
          needless.add(placed);
        }
      }
    }
    assertThat(needless)
        .as("P-13: rules of %s without which every example of their clause still holds", pack)
        .isEmpty();
  }

  /**
   * P-14: the book of a pack tells every clause: its identifier, its citation and its sentence.
   *
   * @param pack the pack
   * @param book what tells a pack; how it breaks its lines does not matter
   */
  public static void p14_the_book_tells_every_clause(
      PolicyPack pack, Function<PolicyPack, String> book) {
    String told = unbroken(book.apply(pack));
    for (Clause clause : pack.clauses()) {
      assertThat(told)
          .as("P-14: the book of %s tells %s", pack, clause)
          .contains(clause.id(), unbroken(clause.citation().place()), unbroken(clause.sentence()));
    }
  }

  /**
   * P-15: a provider gives each of its packs under its identifier, the same each time, and refuses every other identifier.
   *
   * @param provider the provider
   */
  public static void p15_providers_give_what_they_name(PolicyPackProvider provider) {
    assertThat(provider.ids()).as("P-15: identifiers").isNotEmpty().doesNotHaveDuplicates();
    for (String id : provider.ids()) {
      PolicyPack pack = provider.pack(id);
      assertThat(pack.id()).as("P-15: the id of the pack `%s`", id).isEqualTo(id);
      assertThat(provider.pack(id)).as("P-15: `%s` asked for again", id).isEqualTo(pack);
    }
    String unknown = String.join("-", provider.ids()) + "-or-another";
    assertThat(catchThrowable(() -> provider.pack(unknown)))
        .as("P-15: asked for `%s`, which it doesn't name", unknown)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(unknown);
  }

  private static boolean noneFails(
      String clause, List<WorkedExample> examples, PolicyPack lacking) {
    return examples.stream()
        .filter(example -> example.clause().equals(clause))
        .allMatch(example -> example.holdsUnder(lacking));
  }

  private static String unbroken(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
