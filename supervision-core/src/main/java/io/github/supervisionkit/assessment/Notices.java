package io.github.supervisionkit.assessment;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.verdict.Verdict;
import java.util.List;

/** Gathers the notices of an assessment. */
final class Notices {

  private Notices() {}

  static List<Notice> of(Inquiry inquiry, List<Verdict> verdicts) {
    return List.of();
  }
}
