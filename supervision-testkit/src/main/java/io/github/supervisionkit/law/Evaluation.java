package io.github.supervisionkit.law;

import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/** What answers questions about services under one policy; implemented by whoever has something to put to the laws. */
@FunctionalInterface
public interface Evaluation {

  /**
   * Returns how every duty stands.
   *
   * @param service the facts
   * @param asOf the day, the whole of it
   * @return the verdicts, in the evaluation's own order
   */
  List<Verdict> verdicts(ServiceRecord service, LocalDate asOf);
}
