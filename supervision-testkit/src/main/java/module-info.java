/** What checks a supervision policy: laws, an oracle, generators, assertions, contracts, worked scenarios, and its book. */
module io.github.supervisionkit.testkit {
  requires transitive io.github.supervisionkit.core;
  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires static transitive io.github.supervisionkit.policies;
  requires static transitive net.jqwik.api;
  requires static transitive org.jspecify;

  exports io.github.supervisionkit.acceptance;
  exports io.github.supervisionkit.assertion;
  exports io.github.supervisionkit.book;
  exports io.github.supervisionkit.jqwik;
  exports io.github.supervisionkit.law;
  exports io.github.supervisionkit.mutation;
  exports io.github.supervisionkit.oracle;
  exports io.github.supervisionkit.scenario;
  exports io.github.supervisionkit.story;

  uses io.github.supervisionkit.policy.PolicyPackProvider;
}
