package io.github.supervisionkit.examples.conformance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One question with its answer.
 *
 * @param id the vector's identifier, the same for ever
 * @param pack the identifier of the policy
 * @param asOf the day, the whole of it
 * @param person the person to whom the answer is narrowed
 * @param caseId the case to which the answer is narrowed
 * @param record the service record, a document of the exchange format
 * @param verdicts the verdicts that must be found, all of them, each with its parts by key
 */
public record ConformanceVector(
    String id,
    String pack,
    String asOf,
    Optional<String> person,
    Optional<String> caseId,
    String record,
    List<Map<String, Object>> verdicts) {

  /**
   * Copies the verdicts in.
   *
   * @param id the vector's identifier
   * @param pack the identifier of the policy
   * @param asOf the day
   * @param person the person to whom the answer is narrowed
   * @param caseId the case to which the answer is narrowed
   * @param record the service record
   * @param verdicts the verdicts that must be found
   */
  public ConformanceVector {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(record, "record");
    verdicts = List.copyOf(verdicts);
  }

  @Override
  public String toString() {
    return id;
  }
}
