package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.RandomServices;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Services of one to three practitioners in a pack's words; they shrink towards one practitioner.
 *
 * <p>A seed tells a service whole, so shrinking changes the size and the seed. {@link io.github.supervisionkit.story.Smaller}
 * takes a failing service itself apart.
 */
public final class Services {

  private static final int MOST = 3;
  private static final int SEEDS = 1_000_000;
  private static final int DAYS = 8;

  private final RandomServices services;

  private Services(PolicyPack pack) {
    this.services = RandomServices.of(pack);
  }

  /**
   * Obtains the services in a pack's words.
   *
   * @param pack the pack
   * @return the services
   */
  public static Services of(PolicyPack pack) {
    return new Services(Objects.requireNonNull(pack, "pack"));
  }

  /**
   * Returns services.
   *
   * @return the generator
   */
  public Arbitrary<ServiceRecord> records() {
    return Combinators.combine(seeds(), sizes()).as(services::service);
  }

  /**
   * Returns services with a day as of which to ask about them, on or beside one of their own dates.
   *
   * @return the generator
   */
  public Arbitrary<Question> questions() {
    return Combinators.combine(seeds(), sizes(), Arbitraries.integers().between(0, DAYS - 1))
        .as((seed, size, day) -> {
          ServiceRecord service = services.service(seed, size);
          List<LocalDate> days = services.questions(service, seed, DAYS);
          return new Question(service, days.get(Math.min(day, days.size() - 1)));
        });
  }

  private static Arbitrary<Integer> seeds() {
    return Arbitraries.integers().between(0, SEEDS).withoutEdgeCases();
  }

  private static Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(RandomServices.SMALLEST, MOST);
  }
}
