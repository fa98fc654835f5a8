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
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Engine against oracle on 10,000 invented services under Islington's policy, each on up to two days. */
class IslingtonDifferentialTest {

  private static final PolicyPack ISLINGTON = PolicyPacks.named("islington-yos");
  private static final RandomServices SERVICES = RandomServices.of(ISLINGTON);
  private static final Set<ClauseKind> COMPARED = EnumSet.of(
      ClauseKind.STAFF_FREQUENCY,
      ClauseKind.CASE_CADENCE,
      ClauseKind.RECORDING,
      ClauseKind.ABSENCE);
  private static final int SERVICES_A_BATCH = 1000;
  private static final int DAYS_A_SERVICE = 2;

  @ParameterizedTest(name = "seeds {0},000 to {0},999")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void engine_and_oracle_agree_on_a_thousand_services(int thousand) {
    Differences differences = new Differences(ISLINGTON, UkCalendars.englandAndWales(), COMPARED);
    int first = thousand * SERVICES_A_BATCH;

    Optional<String> told = IntStream.range(first, first + SERVICES_A_BATCH)
        .parallel()
        .mapToObj(seed -> told(differences, seed))
        .flatMap(Optional::stream)
        .findFirst();

    assertThat(told).isEmpty();
  }

  private static Optional<String> told(Differences differences, int seed) {
    ServiceRecord service = SERVICES.service(seed, 1 + seed % 2);
    List<LocalDate> days = SERVICES.questions(service, seed, DAYS_A_SERVICE);
    return differences.told(service, days).map(text -> "seed " + seed + ", " + text);
  }
}
