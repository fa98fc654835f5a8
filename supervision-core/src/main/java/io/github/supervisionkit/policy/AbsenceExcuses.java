package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * A limit that falls inside an absence is excused, and the gap is recorded.
 *
 * @param streams the streams whose limits are excused
 * @param reasons the reasons for absence that excuse
 * @param casePlace the place in which the gap is recorded for each case held
 * @param sessionPlace the place in which it is recorded at the next session
 */
public record AbsenceExcuses(
    List<String> streams, List<String> reasons, String casePlace, String sessionPlace)
    implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param streams the streams whose limits are excused
   * @param reasons the reasons for absence that excuse
   * @param casePlace the place in which the gap is recorded for each case held
   * @param sessionPlace the place in which it is recorded at the next session
   */
  public AbsenceExcuses {
    Objects.requireNonNull(casePlace, "caseplace");
    Objects.requireNonNull(sessionPlace, "sessionPlace");
    streams = List.copyOf(streams);
    reasons = List.copyOf(reasons);
  }
}
