package io.github.supervisionkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shares that the README promises of invented services hold, give or take 5 in 100, over the first 1,000 seeds. */
class SharesTest {

  private static final PolicyPack ISLINGTON = PolicyPacks.named("islington-yos");
  private static final int SEEDS = 1_000;
  private static final int GIVE_OR_TAKE = 5;
  private static final List<ServiceRecord> INVENTED = IntStream.range(0, SEEDS)
      .mapToObj(seed -> RandomServices.of(ISLINGTON).service(seed, 2))
      .toList();

  static Stream<Arguments> shares() {
    return Stream.of(
        arguments(
            "half of 7 in 10 play around one of the edge days that lie before 2026 or after 2027",
            35,
            share(windows(), SharesTest::isElsewhere)),
        arguments(
            "half of the people are there from before",
            50,
            share(
                all(SharesTest::practitioners).filter(SharesTest::isTold),
                SharesTest::isThereFromBefore)),
        arguments(
            "one session in seven is not held",
            14,
            share(all(ServiceRecord::sessions), session -> session.status() != SessionStatus.HELD)),
        arguments(
            "seven in ten of what asks for a record have one",
            70,
            share(
                INVENTED.stream()
                    .flatMap(service -> matters(service).map(matter -> written(service, matter))),
                has -> has)),
        arguments(
            "about four in five records are written within 8 days",
            78,
            share(
                INVENTED.stream().flatMap(service -> delays(service)),
                days -> days >= 0 && days <= 8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shares")
  void each_promised_share_holds(String promise, int expected, int found) {
    assertThat(found).as(promise).isBetween(expected - GIVE_OR_TAKE, expected + GIVE_OR_TAKE);
  }

  private static <T> Stream<T> all(Function<ServiceRecord, List<T>> of) {
    return INVENTED.stream().flatMap(service -> of.apply(service).stream());
  }

  private static Stream<Window> windows() {
    return IntStream.range(0, SEEDS).mapToObj(seed -> Window.around(new Dice(seed)));
  }

  /** Half of the edge days lie so far from 2026 that only they bring a window there. */
  private static boolean isElsewhere(Window window) {
    return window.until().isBefore(LocalDate.of(2025, 9, 1))
        || window.from().isAfter(LocalDate.of(2027, 10, 1));
  }

  private static List<Person> practitioners(ServiceRecord service) {
    return service.people().stream()
        .filter(person -> person.id().startsWith("p"))
        .toList();
  }

  /** Somebody's line management is told from the first day of the story, where it is told at all. */
  private static boolean isThereFromBefore(Person person) {
    LocalDate first = person.lineManagers().get(0).during().from();
    return !person.started().orElseThrow().isAfter(first);
  }

  private static boolean isTold(Person person) {
    return person.started().isPresent() && !person.lineManagers().isEmpty();
  }

  private static Stream<String> matters(ServiceRecord service) {
    return Stream.concat(
        service.matters().stream().map(matter -> matter.id()),
        service.sessions().stream()
            .flatMap(session -> session.matters().stream())
            .map(matter -> matter.id()));
  }

  private static boolean written(ServiceRecord service, String matter) {
    return service.records().stream().anyMatch(entry -> entry.of().equals(matter));
  }

  private static Stream<Long> delays(ServiceRecord service) {
    return service.sessions().stream()
        .flatMap(session -> service.records().stream()
            .filter(entry -> entry.of().equals(session.id()))
            .map(entry -> entry.at().date(ISLINGTON.zone()).toEpochDay()
                - session.end().orElse(session.start()).date(ISLINGTON.zone()).toEpochDay()));
  }

  private static <T> int share(Stream<T> all, Predicate<T> of) {
    return (int)
        Math.round(100 * all.mapToInt(one -> of.test(one) ? 1 : 0).average().orElseThrow());
  }
}
