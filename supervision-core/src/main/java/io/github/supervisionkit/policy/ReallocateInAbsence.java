package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * During a prolonged absence the absent person's cases are considered for somebody else.
 *
 * @param reasons the reasons for absence that it concerns
 * @param aboveAll the circumstance of a case that makes it most pressing
 */
public record ReallocateInAbsence(List<String> reasons, String aboveAll) implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param reasons the reasons for absence that it concerns
   * @param aboveAll the circumstance of a case that makes it most pressing
   */
  public ReallocateInAbsence {
    Objects.requireNonNull(aboveAll, "aboveAll");
    reasons = List.copyOf(reasons);
  }
}
