package io.github.supervisionkit.record;

import io.github.supervisionkit.calendar.Moment;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something written down in a record. */
@Value.Immutable
public abstract sealed class RecordEntry implements Serializable permits ImmutableRecordEntry {

  private static final long serialVersionUID = 1L;

  RecordEntry() {}

  /**
   * Returns what it is a record of: a session, a matter, or a reference such as {@code absence:p1:2026-08-03}.
   *
   * @return what it is a record of: a session, a matter, or a reference such as {@code absence:p1:2026-08-03}
   */
  public abstract String of();

  /**
   * Returns where it was written, in the pack's vocabulary.
   *
   * @return where it was written, in the pack's vocabulary
   */
  public abstract Optional<String> place();

  /**
   * Returns the case in whose record it stands.
   *
   * @return the case in whose record it stands
   */
  public abstract Optional<String> caseId();

  /**
   * Returns who wrote it.
   *
   * @return who wrote it
   */
  public abstract Optional<String> by();

  /**
   * Returns when it was written.
   *
   * @return when it was written
   */
  public abstract Moment at();

  /**
   * Returns the heading under which it stands.
   *
   * @return the heading under which it stands
   */
  public abstract Optional<String> heading();

  /**
   * Returns the signatures.
   *
   * @return the signatures
   */
  public abstract List<Signature> signed();

  /**
   * Returns the copies handed out.
   *
   * @return the copies handed out
   */
  public abstract List<Copy> copied();

  /**
   * Returns whether a disagreement is noted in it.
   *
   * @return whether a disagreement is noted in it
   */
  public abstract boolean disagreement();

  /**
   * Returns who agreed the content at a later meeting, and when.
   *
   * @return who agreed the content at a later meeting, and when
   */
  public abstract Optional<Signature> contentAgreed();

  /** Returns the identifier alone, since anything else could end in a log. */
  @Override
  public final String toString() {
    return "record of " + of();
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a RecordEntry: without a disagreement unless said. Each other part that isn't optional must be given. */
  public static final class Builder extends ImmutableRecordEntry.Builder {

    Builder() {
      disagreement(false);
    }
  }
}
