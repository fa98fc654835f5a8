package io.github.supervisionkit.casework;

import io.github.supervisionkit.vocabulary.Circumstance;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A case: a child, caregiver, victim or foster carer with whom the service works. */
@Value.Immutable
public abstract sealed class CaseFile implements Serializable permits ImmutableCaseFile {

  private static final long serialVersionUID = 1L;

  CaseFile() {}

  /**
   * Returns the identifier that the host chose.
   *
   * @return the identifier that the host chose
   */
  public abstract String id();

  /**
   * Returns the kind of subject, in the pack's vocabulary.
   *
   * @return the kind of subject, in the pack's vocabulary
   */
  public abstract Optional<String> subject();

  /**
   * Returns the first day of the case.
   *
   * @return the first day of the case
   */
  public abstract Optional<LocalDate> opened();

  /**
   * Returns the closing day, on which nothing is owed any more.
   *
   * @return the closing day, on which nothing is owed any more
   */
  public abstract Optional<LocalDate> closed();

  /**
   * Returns who held the case, and holds it.
   *
   * @return who held the case, and holds it
   */
  public abstract List<Allocation> holders();

  /**
   * Returns the circumstances that policies ask about.
   *
   * @return the circumstances that policies ask about
   */
  public abstract List<Circumstance> circumstances();

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

  /** Builds a CaseFile; each part that isn't optional must be given. */
  public static final class Builder extends ImmutableCaseFile.Builder {

    Builder() {}
  }
}
