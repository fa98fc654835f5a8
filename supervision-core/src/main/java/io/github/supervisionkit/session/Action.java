package io.github.supervisionkit.session;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that somebody undertook to do. */
@Value.Immutable
public abstract sealed class Action implements Serializable permits ImmutableAction {

  private static final long serialVersionUID = 1L;

  Action() {}

  /**
   * Returns the identifier that the host chose.
   *
   * @return the identifier that the host chose
   */
  public abstract String id();

  /**
   * Returns who undertook it.
   *
   * @return who undertook it
   */
  public abstract Optional<String> owner();

  /**
   * Returns by when.
   *
   * @return by when
   */
  public abstract Optional<LocalDate> due();

  /**
   * Returns the day on which it was done.
   *
   * @return the day on which it was done
   */
  public abstract Optional<LocalDate> done();

  /**
   * Returns why it was not done, where that was noted.
   *
   * @return why it was not done, where that was noted
   */
  public abstract Optional<String> reason();

  /** Returns the identifier alone, since anything else could end in a log. */
  @Override
  public final String toString() {
    return id();
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an Action; each part that isn't optional must be given. */
  public static final class Builder extends ImmutableAction.Builder {

    Builder() {}
  }
}
