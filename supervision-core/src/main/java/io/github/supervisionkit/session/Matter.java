package io.github.supervisionkit.session;

import io.github.supervisionkit.calendar.Moment;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Something of weight that arose in a session or outside: a significant decision, an urgent matter, a panel's decision. */
@Value.Immutable
public abstract sealed class Matter implements Serializable permits ImmutableMatter {

  private static final long serialVersionUID = 1L;

  Matter() {}

  /**
   * Returns the identifier that the host chose.
   *
   * @return the identifier that the host chose
   */
  public abstract String id();

  /**
   * Returns the kind of matter, in the pack's vocabulary.
   *
   * @return the kind of matter, in the pack's vocabulary
   */
  public abstract Optional<String> kind();

  /**
   * Returns the case that it concerns.
   *
   * @return the case that it concerns
   */
  public abstract Optional<String> caseId();

  /**
   * Returns the practitioner whom it concerns.
   *
   * @return the practitioner whom it concerns
   */
  public abstract Optional<String> person();

  /**
   * Returns the manager who was involved.
   *
   * @return the manager who was involved
   */
  public abstract Optional<String> by();

  /**
   * Returns when it arose.
   *
   * @return when it arose
   */
  public abstract Optional<Moment> at();

  /**
   * Returns whether a significant decision was taken.
   *
   * @return whether a significant decision was taken
   */
  public abstract boolean significant();

  /**
   * Returns whether it was urgent.
   *
   * @return whether it was urgent
   */
  public abstract boolean urgent();

  /**
   * Returns the session in which it was taken up again.
   *
   * @return the session in which it was taken up again
   */
  public abstract Optional<String> revisited();

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

  /** Builds a Matter: neither significant nor urgent unless said. Each other part that isn't optional must be given. */
  public static final class Builder extends ImmutableMatter.Builder {

    Builder() {
      significant(false);
      urgent(false);
    }
  }
}
