package io.github.supervisionkit.session;

import io.github.supervisionkit.calendar.Moment;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting of supervision, planned, held, or called off. */
@Value.Immutable
public abstract sealed class Session implements Serializable permits ImmutableSession {

  private static final long serialVersionUID = 1L;

  Session() {}

  /**
   * Returns the identifier that the host chose.
   *
   * @return the identifier that the host chose
   */
  public abstract String id();

  /**
   * Returns the form, in the pack's vocabulary.
   *
   * @return the form, in the pack's vocabulary
   */
  public abstract String form();

  /**
   * Returns the stream, where the host names one.
   *
   * @return the stream, where the host names one
   */
  public abstract Optional<String> stream();

  /**
   * Returns when it starts; its day is the session's day for every frequency.
   *
   * @return when it starts; its day is the session's day for every frequency
   */
  public abstract Moment start();

  /**
   * Returns when it ended; its day is the session's day for every record.
   *
   * @return when it ended; its day is the session's day for every record
   */
  public abstract Optional<Moment> end();

  /**
   * Returns who supervised.
   *
   * @return who supervised
   */
  public abstract Optional<String> supervisor();

  /**
   * Returns who was supervised.
   *
   * @return who was supervised
   */
  public abstract List<String> supervisees();

  /**
   * Returns what became of it.
   *
   * @return what became of it
   */
  public abstract SessionStatus status();

  /**
   * Returns why it was called off.
   *
   * @return why it was called off
   */
  public abstract Optional<String> reason();

  /**
   * Returns who called it off.
   *
   * @return who called it off
   */
  public abstract Optional<String> cancelledBy();

  /**
   * Returns the session that replaces it.
   *
   * @return the session that replaces it
   */
  public abstract Optional<String> rearrangedTo();

  /**
   * Returns whether it was held in a private place.
   *
   * @return whether it was held in a private place
   */
  public abstract Optional<Boolean> heldInPrivate();

  /**
   * Returns the day booked for the next session.
   *
   * @return the day booked for the next session
   */
  public abstract Optional<LocalDate> nextBooked();

  /**
   * Returns the minutes given to each function of supervision.
   *
   * @return the minutes given to each function of supervision
   */
  public abstract Map<String, Integer> functions();

  /**
   * Returns the cases discussed.
   *
   * @return the cases discussed
   */
  public abstract List<CaseDiscussion> discussions();

  /**
   * Returns the matters that arose.
   *
   * @return the matters that arose
   */
  public abstract List<Matter> matters();

  /**
   * Returns the actions agreed.
   *
   * @return the actions agreed
   */
  public abstract List<Action> actions();

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

  /** Builds a Session: one-to-one and held unless said otherwise. Each other part that isn't optional must be given. */
  public static final class Builder extends ImmutableSession.Builder {

    Builder() {
      form("one-to-one");
      status(SessionStatus.HELD);
    }
  }
}
