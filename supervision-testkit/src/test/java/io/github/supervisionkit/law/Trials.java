package io.github.supervisionkit.law;

import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.RandomPacks;
import io.github.supervisionkit.story.RandomServices;
import io.github.supervisionkit.story.Smaller;
import io.github.supervisionkit.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Stories on which a law is tried: invented services under each of the five packs, and under packs that nobody wrote. */
final class Trials {

  private static final String RANDOM = "packs that nobody wrote";
  private static final int MOST_PEOPLE = 3;
  private static final int DAYS = 8;

  private Trials() {}

  /** A law, as it is tried on one story; the seed chooses what is changed in it. */
  interface Trial {

    void of(Story story, Evaluation engine, int seed);
  }

  /** Some seeds from four places far apart, for each of the packs. */
  static List<Arguments> ofEveryBuild() {
    return of(new int[] {0, 1_000, 20_000, 300_000}, 6);
  }

  static List<Arguments> ofDeepRuns() {
    return of(new int[] {100, 5_000, 60_000, 700_000}, 400);
  }

  private static List<Arguments> of(int[] places, int each) {
    int[] seeds = IntStream.of(places)
        .flatMap(place -> IntStream.range(place, place + each))
        .toArray();
    return Stream.concat(PolicyPacks.all().stream().map(PolicyPack::id), Stream.of(RANDOM))
        .map(pack -> Arguments.of(pack, seeds))
        .toList();
  }

  /** Tries a law, and tells the first failure in the smallest story that has it. */
  static void hold(String pack, int[] seeds, Trial law) {
    Optional<Integer> failing = IntStream.of(seeds)
        .parallel()
        .filter(seed -> fails(story(pack, seed), law, seed))
        .boxed()
        .findFirst();
    failing.ifPresent(seed -> {
      Story smallest =
          Smaller.thatStillFails(story(pack, seed), candidate -> fails(candidate, law, seed));
      law.of(smallest, engine(smallest.pack()), seed);
    });
  }

  private static boolean fails(Story story, Trial law, int seed) {
    try {
      law.of(story, engine(story.pack()), seed);
      return false;
    } catch (AssertionError e) {
      return true;
    }
  }

  static Evaluation engine(PolicyPack pack) {
    Supervision supervision = supervision(pack);
    return (service, asOf) -> supervision.assess(service, asOf).verdicts();
  }

  static Supervision supervision(PolicyPack pack) {
    return Supervision.under(pack).with(UkCalendars.named(pack.calendar()).orElseThrow());
  }

  private static Story story(String name, int seed) {
    PolicyPack pack = name.equals(RANDOM) ? RandomPacks.pack(seed) : PolicyPacks.named(name);
    RandomServices services = RandomServices.of(pack);
    ServiceRecord service = services.service(seed, 1 + seed % MOST_PEOPLE);
    List<LocalDate> days = services.questions(service, seed, DAYS);
    return new Story(pack, new Question(service, days.get(seed % days.size())));
  }
}
