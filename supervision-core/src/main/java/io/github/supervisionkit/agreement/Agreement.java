package io.github.supervisionkit.agreement;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.record.Signature;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What supervisor and supervisee agreed. */
@Value.Immutable
public abstract sealed class Agreement implements Serializable permits ImmutableAgreement {

  private static final long serialVersionUID = 1L;

  Agreement() {}

  /**
   * Returns the identifier that the host chose.
   *
   * @return the identifier that the host chose
   */
  public abstract String id();

  /**
   * Returns the form of supervision that it is for.
   *
   * @return the form of supervision that it is for
   */
  public abstract String form();

  /**
   * Returns the supervisor.
   *
   * @return the supervisor
   */
  public abstract Optional<String> supervisor();

  /**
   * Returns the supervisees.
   *
   * @return the supervisees
   */
  public abstract List<String> supervisees();

  /**
   * Returns the day on which it was made.
   *
   * @return the day on which it was made
   */
  public abstract LocalDate made();

  /**
   * Returns how often they will meet.
   *
   * @return how often they will meet
   */
  public abstract Optional<Cadence> every();

  /**
   * Returns how many hours a session.
   *
   * @return how many hours a session
   */
  public abstract Optional<BigDecimal> hours();

  /**
   * Returns the terms that it covers, in the pack's vocabulary.
   *
   * @return the terms that it covers, in the pack's vocabulary
   */
  public abstract List<String> terms();

  /**
   * Returns the signatures.
   *
   * @return the signatures
   */
  public abstract List<Signature> signed();

  /**
   * Returns the days on which it was reviewed.
   *
   * @return the days on which it was reviewed
   */
  public abstract List<LocalDate> reviewed();

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

  /**
   * Builds an Agreement: it is for one-to-one supervision unless another form is given. Each other part that isn't optional must be
   * given.
   */
  public static final class Builder extends ImmutableAgreement.Builder {

    Builder() {
      form("one-to-one");
    }
  }
}
