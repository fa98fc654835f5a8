package io.github.supervisionkit.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The organisation: its working calendar, closures, and the parameters that its policies leave to it. */
@Value.Immutable
public abstract sealed class Organisation implements Serializable permits ImmutableOrganisation {

  private static final long serialVersionUID = 1L;

  Organisation() {}

  /**
   * Returns the working calendar's identifier.
   *
   * @return the working calendar's identifier
   */
  public abstract Optional<String> calendar();

  /**
   * Returns days on which the organisation is closed.
   *
   * @return days on which the organisation is closed
   */
  public abstract List<LocalDate> closures();

  /**
   * Returns the host's parameters, for example {@code dueSoonDays}.
   *
   * @return the host's parameters, for example {@code dueSoonDays}
   */
  public abstract Map<String, Integer> parameters();

  /** Returns the identifier alone, since anything else could end in a log. */
  @Override
  public final String toString() {
    return "organisation";
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an Organisation; each part that isn't optional must be given. */
  public static final class Builder extends ImmutableOrganisation.Builder {

    Builder() {}
  }
}
