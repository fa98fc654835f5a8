package io.github.supervisionkit.assessment;

import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.frequency.FrequencyAssessor;
import java.util.List;

/** The assessors of every kind of rule. */
final class Assessors {

  private Assessors() {}

  static List<Assessor> of(Inquiry inquiry) {
    return List.of(new FrequencyAssessor(inquiry));
  }
}
