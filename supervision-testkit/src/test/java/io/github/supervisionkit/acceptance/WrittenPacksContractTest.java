package io.github.supervisionkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.book.Book;
import io.github.supervisionkit.catalogue.PackFile;
import io.github.supervisionkit.catalogue.ShippedPacks;
import io.github.supervisionkit.law.WorkedExample;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import io.github.supervisionkit.scenario.ShippedScenarios;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A provider that can write its pack brings the notation into the contract. */
class WrittenPacksContractTest implements PolicyPackContract {

  private static final String TAMESIDE = "tameside-childrens-services";

  private final PackFile provider =
      new PackFile(TAMESIDE, () -> ShippedPacks.class.getResourceAsStream(TAMESIDE + ".yaml")) {};

  @Override
  public PolicyPack pack() {
    return provider.pack(TAMESIDE);
  }

  @Override
  public List<WorkedExample> examples() {
    return ShippedScenarios.of(TAMESIDE).orElseThrow().as(WorkedExample::new);
  }

  @Override
  public Optional<PolicyPackProvider> provider() {
    return Optional.of(provider);
  }

  @Test
  void the_notation_is_that_of_the_provider_and_the_book_is_told_from_it() {
    assertThat(writtenAndRead().orElseThrow().apply(pack())).isEqualTo(pack());
    assertThat(book().orElseThrow().apply(pack())).isEqualTo(Book.of(pack()).text());
  }
}
