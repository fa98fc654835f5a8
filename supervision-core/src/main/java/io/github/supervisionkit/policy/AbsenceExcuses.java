package io.github.supervisionkit.policy;

import java.util.List;
import java.util.Objects;

/**
 * A limit that falls inside an absence is excused, and the gap is recorded where the rule names a place.
 *
 * @param streams the streams whose limits are excused
 * @param reasons the reasons for absence that excuse
 * @param casePlace the place in which the gap is recorded for each case held; empty where that is not asked for
 * @param sessionPlace the place in which it is recorded at the next session; empty where that is not asked for
 */
public record AbsenceExcuses(
    List<String> streams, List<String> reasons, String casePlace, String sessionPlace)
    implements Rule {

  /**
   * Checks that every part is there.
   *
   * @param streams the streams whose limits are excused
   * @param reasons the reasons for absence that excuse
   * @param casePlace the place in which the gap is recorded for each case held; empty where that is not asked for
   * @param sessionPlace the place in which it is recorded at the next session; empty where that is not asked for
   */
  public AbsenceExcuses {
    Objects.requireNonNull(casePlace, "casePlace");
    Objects.requireNonNull(sessionPlace, "sessionPlace");
    streams = List.copyOf(streams);
    reasons = List.copyOf(reasons);
  }
}
