package io.github.supervisionkit.assessment;

import io.github.supervisionkit.absence.AbsenceAssessor;
import io.github.supervisionkit.chain.ChainAssessor;
import io.github.supervisionkit.discussion.DiscussionAssessor;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.frequency.FrequencyAssessor;
import io.github.supervisionkit.frequency.HoursAssessor;
import io.github.supervisionkit.planning.PlanningAssessor;
import io.github.supervisionkit.recording.DirectionAssessor;
import io.github.supervisionkit.recording.RecordingAssessor;
import io.github.supervisionkit.recording.RevisitAssessor;
import java.util.List;

/** The assessors of every kind of rule. */
final class Assessors {

  private Assessors() {}

  static List<Assessor> of(Inquiry inquiry) {
    return List.of(
        new FrequencyAssessor(inquiry),
        new HoursAssessor(inquiry),
        new AbsenceAssessor(inquiry),
        new DiscussionAssessor(inquiry),
        new RecordingAssessor(inquiry),
        new RevisitAssessor(inquiry),
        new DirectionAssessor(inquiry),
        new PlanningAssessor(inquiry),
        new ChainAssessor(inquiry));
  }
}
