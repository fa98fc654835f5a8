package io.github.supervisionkit.workforce;

import io.github.supervisionkit.vocabulary.Circumstance;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A member of staff, volunteer or seconded worker. */
@Value.Immutable
public abstract sealed class Person implements Serializable permits ImmutablePerson {

  private static final long serialVersionUID = 1L;

  Person() {}

  /**
   * Returns the identifier that the host chose.
   *
   * @return the identifier that the host chose
   */
  public abstract String id();

  /**
   * Returns the first day with the service.
   *
   * @return the first day with the service
   */
  public abstract Optional<LocalDate> started();

  /**
   * Returns the first day on which the person is no longer there.
   *
   * @return the first day on which the person is no longer there
   */
  public abstract Optional<LocalDate> left();

  /**
   * Returns the roles held, past and present.
   *
   * @return the roles held, past and present
   */
  public abstract List<RoleHeld> roles();

  /**
   * Returns the circumstances that policies ask about.
   *
   * @return the circumstances that policies ask about
   */
  public abstract List<Circumstance> circumstances();

  /**
   * Returns the line managers, past and present.
   *
   * @return the line managers, past and present
   */
  public abstract List<LineManagement> lineManagers();

  /**
   * Returns the supervisors, past and present.
   *
   * @return the supervisors, past and present
   */
  public abstract List<SupervisorLink> supervisors();

  /**
   * Returns the absences.
   *
   * @return the absences
   */
  public abstract List<Absence> absences();

  /**
   * Returns the local arrangements.
   *
   * @return the local arrangements
   */
  public abstract List<Arrangement> arrangements();

  /**
   * Returns the events.
   *
   * @return the events
   */
  public abstract List<PersonEvent> events();

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

  /** Builds a Person; each part that isn't optional must be given. */
  public static final class Builder extends ImmutablePerson.Builder {

    Builder() {}
  }
}
