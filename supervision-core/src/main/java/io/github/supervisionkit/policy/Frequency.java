package io.github.supervisionkit.policy;

import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.vocabulary.Condition;
import java.util.List;
import java.util.Objects;

/**
 * How often people are supervised in a stream.
 *
 * @param stream the stream whose sessions count
 * @param who the people whom it concerns
 * @param phases how often, phase by phase from the day on which the condition first held; one phase where there are no more
 * @param table the table of the document that it is a row of; empty where it is none
 * @param otherwise whether it applies only where no other row of its table does
 * @param withLineManager whether only the line manager's sessions count, or those of a recorded delegate
 */
public record Frequency(
    String stream,
    Condition who,
    List<Phase> phases,
    String table,
    boolean otherwise,
    boolean withLineManager)
    implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param stream the stream whose sessions count
   * @param who the people whom it concerns
   * @param phases how often, phase by phase from the day on which the condition first held; one phase where there are no more
   * @param table the table of the document that it is a row of; empty where it is none
   * @param otherwise whether it applies only where no other row of its table does
   * @param withLineManager whether only the line manager's sessions count, or those of a recorded delegate
   */
  public Frequency {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(table, "table");
    phases = List.copyOf(phases);
  }

  /**
   * Returns whether its first phase is to end, so that the day from which the phases are counted has to be known.
   *
   * @return whether a number or an event ends it
   */
  public boolean isPhased() {
    return phases.stream()
        .limit(1)
        .anyMatch(phase -> phase.until().isPresent() || phase.event().isPresent());
  }
}
