package io.github.supervisionkit.workforce;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A local arrangement: closer supervision of one person than the policy asks for. */
@Value.Immutable
public abstract sealed class Arrangement implements Serializable permits ImmutableArrangement {

  private static final long serialVersionUID = 1L;

  Arrangement() {}

  /**
   * Returns the identifier, where the host gave one.
   *
   * @return the identifier, where the host gave one
   */
  public abstract Optional<String> id();

  /**
   * Returns when it holds.
   *
   * @return when it holds
   */
  public abstract DateRange during();

  /**
   * Returns the form of supervision that it speaks of.
   *
   * @return the form of supervision that it speaks of
   */
  public abstract Optional<String> form();

  /**
   * Returns how often.
   *
   * @return how often
   */
  public abstract Cadence every();

  /**
   * Returns who arranged it.
   *
   * @return who arranged it
   */
  public abstract Optional<String> by();

  /**
   * Returns the reason given.
   *
   * @return the reason given
   */
  public abstract Optional<String> reason();

  /** Returns the identifier alone, since anything else could end in a log. */
  @Override
  public final String toString() {
    return id().orElse("arrangement from " + during().from());
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an Arrangement; each part that isn't optional must be given. */
  public static final class Builder extends ImmutableArrangement.Builder {

    Builder() {}
  }
}
