package io.github.supervisionkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.RandomServices;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Engine against oracle on invented services under each of the five policies, each on up to two days: 10,000 a policy, the
 * first of them in every build.
 */
class DifferentialTest {

  private static final int SERVICES_A_BATCH = 100;
  private static final int BATCHES = 100;
  private static final int DAYS_A_SERVICE = 2;
  private static final List<String> PACKS = List.of(
      "islington-yos",
      "tameside-childrens-services",
      "birmingham-childrens-trust",
      "blackburn-with-darwen-yjs",
      "school-trust-cso");
  private static final int BATCHES_OF_EVERY_BUILD = 1;

  static Stream<Arguments> everyBuild() {
    return PACKS.stream().flatMap(pack -> batches(pack, 0, BATCHES_OF_EVERY_BUILD));
  }

  static Stream<Arguments> deep() {
    return PACKS.stream().flatMap(pack -> batches(pack, BATCHES_OF_EVERY_BUILD, BATCHES));
  }

  private static Stream<Arguments> batches(String pack, int from, int until) {
    return IntStream.range(from, until).mapToObj(batch -> Arguments.of(pack, batch));
  }

  @ParameterizedTest(name = "{0}, batch {1}")
  @MethodSource("everyBuild")
  void engine_and_oracle_agree_on_a_hundred_services(String pack, int batch) {
    assertAgreement(pack, batch);
  }

  @Tag("deep")
  @ParameterizedTest(name = "{0}, batch {1}")
  @MethodSource("deep")
  void engine_and_oracle_agree_on_a_hundred_services_more(String pack, int batch) {
    assertAgreement(pack, batch);
  }

  private static void assertAgreement(String id, int batch) {
    PolicyPack pack = PolicyPacks.named(id);
    RandomServices services = RandomServices.of(pack);
    Differences differences =
        new Differences(pack, UkCalendars.englandAndWales(), EnumSet.allOf(ClauseKind.class));
    int first = batch * SERVICES_A_BATCH;

    Optional<String> told = IntStream.range(first, first + SERVICES_A_BATCH)
        .parallel()
        .mapToObj(seed -> told(services, pack, differences, seed))
        .flatMap(Optional::stream)
        .findFirst();

    assertThat(told).isEmpty();
  }

  private static Optional<String> told(
      RandomServices services, PolicyPack pack, Differences differences, int seed) {
    ServiceRecord service = services.service(seed, 1 + seed % 2);
    List<LocalDate> days = services.questions(service, seed, DAYS_A_SERVICE);
    BugReport report = new BugReport(story ->
        differences.between(story.question().service(), story.question().asOf()));
    return differences
        .first(service, days)
        .map(question -> "seed " + seed + "\n" + report.under(pack, question));
  }
}
