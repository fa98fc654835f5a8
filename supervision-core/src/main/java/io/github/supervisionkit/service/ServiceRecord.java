package io.github.supervisionkit.service;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** A service's facts, as one document. */
@Value.Immutable
public abstract sealed class ServiceRecord implements Serializable permits ImmutableServiceRecord {

  private static final long serialVersionUID = 1L;

  ServiceRecord() {}

  /**
   * Returns the organisation.
   *
   * @return the organisation
   */
  public abstract Organisation organisation();

  /**
   * Returns the people.
   *
   * @return the people
   */
  public abstract List<Person> people();

  /**
   * Returns the cases.
   *
   * @return the cases
   */
  public abstract List<CaseFile> cases();

  /**
   * Returns the sessions.
   *
   * @return the sessions
   */
  public abstract List<Session> sessions();

  /**
   * Returns the matters that arose outside sessions.
   *
   * @return the matters that arose outside sessions
   */
  public abstract List<Matter> matters();

  /**
   * Returns the records.
   *
   * @return the records
   */
  public abstract List<RecordEntry> records();

  /**
   * Returns the agreements.
   *
   * @return the agreements
   */
  public abstract List<Agreement> agreements();

  /**
   * Returns the observations of practice.
   *
   * @return the observations of practice
   */
  public abstract List<Observation> observations();

  /**
   * Returns the appraisals.
   *
   * @return the appraisals
   */
  public abstract List<Appraisal> appraisals();

  /**
   * Returns the audits.
   *
   * @return the audits
   */
  public abstract List<Audit> audits();

  /** Returns the identifier alone, since anything else could end in a log. */
  @Override
  public final String toString() {
    return "service record of " + people().size() + " people";
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
   * Builds a ServiceRecord: the organisation has said nothing of itself unless it is given. Each other part that isn't optional must
   * be given.
   */
  public static final class Builder extends ImmutableServiceRecord.Builder {

    Builder() {
      organisation(Organisation.builder().build());
    }
  }
}
