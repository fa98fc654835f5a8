package io.github.supervisionkit.acceptance;

import io.github.supervisionkit.law.BesidePackLaws;
import io.github.supervisionkit.law.PackLaws;
import io.github.supervisionkit.law.RoundTripLaws;
import io.github.supervisionkit.law.WorkedExample;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import io.github.supervisionkit.policy.WrittenPacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every pack keeps; implemented by pack authors in a test class.
 *
 * <p>{@link #pack} is enough. Each of the other methods to override is a capability, and has the laws tried that need it. A provider
 * with {@link WrittenPacks} brings those of the notation along.
 */
@DisplayNameGeneration(LawNames.class)
public interface PolicyPackContract {

  /**
   * Returns the pack, the version that is in force last where there are several.
   *
   * @return the pack
   */
  PolicyPack pack();

  /**
   * Returns the worked examples that stand beside the pack.
   *
   * @return the examples; none where they are not to be checked
   */
  default List<WorkedExample> examples() {
    return List.of();
  }

  /**
   * Returns the versions before this one.
   *
   * @return the other versions of the pack, in any order; none where there are none
   */
  default List<PolicyPack> earlierVersions() {
    return List.of();
  }

  /**
   * Returns the roles for which the document gives no frequency of supervision, each with the reason.
   *
   * @return the reasons by role; none where every role has a frequency
   */
  default Map<String, String> rolesWithoutFrequency() {
    return Map.of();
  }

  /**
   * Returns what writes the pack in its notation and reads it again.
   *
   * @return the two together; those of the {@link #provider} where it has {@link WrittenPacks}; empty where the pack isn't written
   *     in any notation
   */
  default Optional<UnaryOperator<PolicyPack>> writtenAndRead() {
    return Supplied.writing(provider()).map(packs -> pack -> packs.read(packs.written(pack)));
  }

  /**
   * Returns what tells a pack as a book.
   *
   * @return what gives the book's text; that of {@link io.github.supervisionkit.book.Book} where supervision-policies, whose words
   *     it uses, is there; empty where it isn't to be checked
   */
  default Optional<Function<PolicyPack, String>> book() {
    return Supplied.book();
  }

  /**
   * Returns the provider through which hosts find the pack.
   *
   * @return the provider; the first that {@link ServiceLoader} finds to name the pack; empty where there is none
   */
  default Optional<PolicyPackProvider> provider() {
    String id = pack().id();
    return ServiceLoader.load(PolicyPackProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.ids().contains(id))
        .findFirst();
  }

  /** Tries law P-01. */
  @Test
  default void required_P01_every_clause_is_cited_and_says_what_it_asks() {
    PackLaws.p01_every_clause_is_cited_and_says_what_it_asks(pack());
  }

  /** Tries law P-02. */
  @Test
  default void required_P02_identifiers_can_be_stored_anywhere() {
    PackLaws.p02_identifiers_can_be_stored_anywhere(pack());
  }

  /** Tries law P-03. */
  @Test
  default void required_P03_no_rule_stands_twice() {
    PackLaws.p03_no_rule_stands_twice(pack());
  }

  /** Tries law P-04. */
  @Test
  default void required_P04_what_binds_asks_something() {
    PackLaws.p04_what_binds_asks_something(pack());
  }

  /** Tries law P-05. */
  @Test
  default void required_P05_every_word_is_declared() {
    PackLaws.p05_every_word_is_declared(pack());
  }

  /** Tries law P-06, where {@link #writtenAndRead} is supplied. */
  @Test
  default void supplied_P06_reads_what_it_writes() {
    PackLaws.p06_reads_what_it_writes(pack(), Supplied.orSkip(writtenAndRead(), "writtenAndRead"));
  }

  /** Tries law P-07. */
  @Test
  default void required_P07_every_role_has_a_frequency() {
    PackLaws.p07_every_role_has_a_frequency(pack(), rolesWithoutFrequency().keySet());
  }

  /** Tries law P-08. */
  @Test
  default void required_P08_versions_follow_one_another() {
    List<PolicyPack> versions = new ArrayList<>(earlierVersions());
    versions.add(pack());
    PackLaws.p08_versions_follow_one_another(versions);
  }

  /** Tries law P-09. */
  @Test
  default void required_P09_decisions_give_their_reasons() {
    PackLaws.p09_decisions_give_their_reasons(pack());
  }

  /** Tries law P-16. */
  @Test
  default void required_P16_every_duty_has_an_identifier_of_its_own() {
    PackLaws.p16_every_duty_has_an_identifier_of_its_own(pack());
  }

  /**
   * Tries law P-10 on each example, where {@link #examples} are supplied. Where they can't be had it fails, and P-11 to P-13 are skipped.
   *
   * @return one test for each example
   */
  @TestFactory
  default Stream<DynamicTest> supplied_P10_examples_hold() {
    List<WorkedExample> examples = examples();
    Supplied.skipUnless(!examples.isEmpty(), "examples");
    PolicyPack pack = pack();
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(
            example.toString(), () -> BesidePackLaws.p10_examples_hold(pack, example)));
  }

  /** Tries law P-11, where {@link #examples} are supplied. */
  @Test
  default void supplied_P11_examples_are_about_clauses() {
    List<WorkedExample> examples = Supplied.readable(this::examples, "examples", "P-10");
    Supplied.skipUnless(!examples.isEmpty(), "examples");
    BesidePackLaws.p11_examples_are_about_clauses(pack(), examples);
  }

  /** Tries law P-12, where {@link #examples} are supplied. */
  @Test
  default void supplied_P12_every_clause_has_an_example_that_needs_it() {
    List<WorkedExample> examples = Supplied.readable(this::examples, "examples", "P-10");
    Supplied.skipUnless(!examples.isEmpty(), "examples");
    BesidePackLaws.p12_every_clause_has_an_example_that_needs_it(pack(), examples);
  }

  /** Tries law P-13, where {@link #examples} are supplied. */
  @Test
  default void supplied_P13_every_rule_has_an_example_that_needs_it() {
    List<WorkedExample> examples = Supplied.readable(this::examples, "examples", "P-10");
    Supplied.skipUnless(!examples.isEmpty(), "examples");
    BesidePackLaws.p13_every_rule_has_an_example_that_needs_it(pack(), examples);
  }

  /** Tries law P-14, where {@link #book} is supplied. */
  @Test
  default void supplied_P14_the_book_tells_every_clause() {
    BesidePackLaws.p14_the_book_tells_every_clause(pack(), Supplied.orSkip(book(), "book"));
  }

  /** Tries law P-15, where there is a {@link #provider}. */
  @Test
  default void supplied_P15_providers_give_what_they_name() {
    BesidePackLaws.p15_providers_give_what_they_name(Supplied.orSkip(provider(), "provider"));
  }

  /** Tries law R-01 on the pack. */
  @Test
  default void required_R01_serialized_packs_come_back_equal() {
    RoundTripLaws.r01_serialized_values_come_back_equal(pack());
  }

  /** Skipped: only a reader of the document can tell. */
  @Test
  default void untested_the_clauses_say_what_the_document_says() {
    Supplied.untested("somebody has to read the pack's book beside the document");
  }

  /** Skipped: only the owner of the policy can tell. */
  @Test
  default void untested_the_decisions_are_the_owners() {
    Supplied.untested(
        "the owner of the policy has to agree to each decision where the document is open");
  }

  /** Skipped: an answer that was copied from the engine looks like one that was worked out. */
  @Test
  default void untested_the_examples_were_worked_out_by_hand() {
    Supplied.untested(
        "whoever writes an example has to work it out from the document and a calendar");
  }
}
