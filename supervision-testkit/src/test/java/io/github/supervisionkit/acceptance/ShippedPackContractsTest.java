package io.github.supervisionkit.acceptance;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.law.WorkedExample;
import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.notation.PackWriter;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.ShippedScenarios;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;

/** The five packs of the library fulfil the contract, every capability of it. */
class ShippedPackContractsTest {

  private static final Map<String, List<WorkedExample>> EXAMPLES = new ConcurrentHashMap<>();

  private abstract static class Shipped implements PolicyPackContract {

    private final String id;

    Shipped(String id) {
      this.id = id;
    }

    @Override
    public PolicyPack pack() {
      return PolicyPacks.named(id);
    }

    @Override
    public List<WorkedExample> examples() {
      return EXAMPLES.computeIfAbsent(
          id, key -> ShippedScenarios.of(key).orElseThrow().as(WorkedExample::new));
    }

    @Override
    public Optional<UnaryOperator<PolicyPack>> writtenAndRead() {
      return Optional.of(pack ->
          PackReader.parse(pack.id() + ".yaml", PackWriter.written(pack)).get());
    }
  }

  @Nested
  class Birmingham extends Shipped {

    Birmingham() {
      super("birmingham-childrens-trust");
    }
  }

  @Nested
  class Blackburn extends Shipped {

    Blackburn() {
      super("blackburn-with-darwen-yjs");
    }
  }

  @Nested
  class Islington extends Shipped {

    Islington() {
      super("islington-yos");
    }

    @Override
    public Map<String, String> rolesWithoutFrequency() {
      return Map.of(
          "assistant-director", "the document ends with whom the assistant director supervises");
    }
  }

  @Nested
  class SchoolTrust extends Shipped {

    SchoolTrust() {
      super("school-trust-cso");
    }
  }

  @Nested
  class Tameside extends Shipped {

    Tameside() {
      super("tameside-childrens-services");
    }
  }
}
