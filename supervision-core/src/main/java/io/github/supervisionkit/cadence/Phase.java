package io.github.supervisionkit.cadence;

import java.io.Serializable;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a requirement with a cadence of its own, counted from the requirement's anchor: "fortnightly up to the
 * six-month review".
 *
 * <p>A phase ends at the earlier of its length from the anchor and the event that ends it; the last phase of a
 * requirement may have neither, and then goes on.
 */
public final class Phase implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Cadence cadence;
  private final @Nullable Period until;
  private final @Nullable String event;

  private Phase(Cadence cadence, @Nullable Period until, @Nullable String event) {
    this.cadence = Objects.requireNonNull(cadence, "cadence");
    this.until = until;
    this.event = event;
  }

  /**
   * Obtains a phase that goes on.
   *
   * @param cadence how often, while it lasts
   * @return the phase
   */
  public static Phase lasting(Cadence cadence) {
    return new Phase(cadence, null, null);
  }

  /**
   * Obtains a phase that ends a period after the anchor.
   *
   * @param cadence how often, while it lasts
   * @param until how long after the anchor the next phase begins
   * @return the phase
   */
  public static Phase until(Cadence cadence, Period until) {
    return new Phase(cadence, until.normalized(), null);
  }

  /**
   * Returns this phase, ended earlier by a recorded event.
   *
   * @param name the event, in the pack's vocabulary
   * @return the phase
   */
  public Phase orEvent(String name) {
    return new Phase(cadence, until, Objects.requireNonNull(name, "name"));
  }

  /**
   * Returns how often, while the phase lasts.
   *
   * @return the cadence
   */
  public Cadence cadence() {
    return cadence;
  }

  /**
   * Returns how long after the anchor the phase ends.
   *
   * @return the length from the anchor, not from the phase's own beginning; empty when it has no number
   */
  public Optional<Period> until() {
    return Optional.ofNullable(until);
  }

  /**
   * Returns the event that ends the phase, where it comes earlier.
   *
   * @return the event in the pack's vocabulary
   */
  public Optional<String> event() {
    return Optional.ofNullable(event);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Phase that
        && cadence.equals(that.cadence)
        && Objects.equals(until, that.until)
        && Objects.equals(event, that.event);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cadence, until, event);
  }

  @Override
  public String toString() {
    return cadence.text()
        + (until == null ? "" : " until " + Periods.text(until))
        + (event == null ? "" : " or " + event);
  }
}
