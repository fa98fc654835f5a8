package io.github.supervisionkit.story;

import io.github.supervisionkit.service.ServiceRecord;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A service and the day as of which it is asked about.
 *
 * @param service the facts
 * @param asOf the day, the whole of it
 */
public record Question(ServiceRecord service, LocalDate asOf) implements Serializable {

  /**
   * Checks that both are there.
   *
   * @param service the facts
   * @param asOf the day, the whole of it
   */
  public Question {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(asOf, "asOf");
  }

  /** Returns the question as a report needs it: the day, and the service in the exchange format. */
  @Override
  public String toString() {
    return "as of " + asOf + "\n" + ExchangeText.of(service);
  }
}
