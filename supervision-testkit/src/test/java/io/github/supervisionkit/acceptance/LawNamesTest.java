package io.github.supervisionkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What reports call the laws of a contract. */
class LawNamesTest implements PolicyPackContract {

  @Override
  public PolicyPack pack() {
    return PolicyPacks.named("tameside-childrens-services");
  }

  @Test
  void a_law_has_its_number_and_its_words() {
    assertThat(names(PolicyPackContract.class))
        .contains(
            "P-04: what binds asks something",
            "P-10: examples hold",
            "R-01: serialized packs come back equal",
            "for a reader: the clauses say what the document says");
    assertThat(names(WorkingCalendarContract.class))
        .anyMatch(name -> name.startsWith("K-01: "))
        .contains("known days off are off for the known reason");
  }

  @Test
  void a_test_of_the_authors_own_keeps_its_name(TestInfo test) {
    assertThat(test.getDisplayName())
        .isEqualTo("a_test_of_the_authors_own_keeps_its_name(TestInfo)");
  }

  @Test
  void both_contracts_name_their_laws_so() {
    assertThat(List.of(PolicyPackContract.class, WorkingCalendarContract.class))
        .allSatisfy(contract -> assertThat(
                contract.getAnnotation(DisplayNameGeneration.class).value())
            .isEqualTo(LawNames.class));
  }

  private static List<String> names(Class<?> contract) {
    LawNames names = new LawNames();
    return Arrays.stream(contract.getDeclaredMethods())
        .filter(Method::isDefault)
        .map(method -> names.generateDisplayNameForMethod(List.of(), contract, method))
        .toList();
  }
}
