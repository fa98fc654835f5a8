package io.github.supervisionkit.scenario;

import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.calendar.DateRange;
import java.util.List;
import java.util.Objects;

/**
 * A duty of which the history must tell no gap.
 *
 * @param during the days asked about
 * @param duty the duty's identifier
 */
public record NoGap(DateRange during, String duty) implements Expectation {

  /**
   * Checks that both parts are there.
   *
   * @param during the days asked about
   * @param duty the duty's identifier
   */
  public NoGap {
    Objects.requireNonNull(during, "during");
    Objects.requireNonNull(duty, "duty");
  }

  @Override
  public List<Failure> failures(ScenarioRun run) {
    List<Gap> gaps = in(run, during, duty);
    return gaps.isEmpty()
        ? List.of()
        : List.of(new Failure("no gap of " + duty + " in " + during, "these:", inWords(gaps)));
  }

  static List<Gap> in(ScenarioRun run, DateRange during, String duty) {
    return run.assessment().history(during.from(), during.endOrMax()).stream()
        .filter(gap -> gap.of().duty().equals(duty))
        .toList();
  }

  static List<String> inWords(List<Gap> gaps) {
    return gaps.stream().map(gap -> gap.occurrence().toString()).toList();
  }
}
