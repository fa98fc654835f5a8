package io.github.supervisionkit.assessment;

import io.github.supervisionkit.absence.AbsenceAssessor;
import io.github.supervisionkit.action.ActionsAssessor;
import io.github.supervisionkit.appraisal.AppraisalAssessor;
import io.github.supervisionkit.audit.AuditAssessor;
import io.github.supervisionkit.chain.ChainAssessor;
import io.github.supervisionkit.contract.AgreementAssessor;
import io.github.supervisionkit.discussion.DiscussionAssessor;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.form.FormAssessor;
import io.github.supervisionkit.frequency.AgreedFrequencyAssessor;
import io.github.supervisionkit.frequency.FrequencyAssessor;
import io.github.supervisionkit.frequency.HoursAssessor;
import io.github.supervisionkit.function.FunctionsAssessor;
import io.github.supervisionkit.observation.ObservationAssessor;
import io.github.supervisionkit.planning.BookingAssessor;
import io.github.supervisionkit.planning.DepthAssessor;
import io.github.supervisionkit.planning.PlanningAssessor;
import io.github.supervisionkit.rearrangement.RearrangementAssessor;
import io.github.supervisionkit.recording.ContentAgreedAssessor;
import io.github.supervisionkit.recording.CopyAssessor;
import io.github.supervisionkit.recording.DirectionAssessor;
import io.github.supervisionkit.recording.RecordingAssessor;
import io.github.supervisionkit.recording.RevisitAssessor;
import io.github.supervisionkit.recording.SignOffAssessor;
import io.github.supervisionkit.retention.HandoverAssessor;
import io.github.supervisionkit.retention.RetentionAssessor;
import io.github.supervisionkit.retention.StorageAssessor;
import io.github.supervisionkit.review.AgreementReviewAssessor;
import io.github.supervisionkit.review.EventReviewAssessor;
import io.github.supervisionkit.supervisor.SupervisorAssessor;
import java.util.List;

/** The assessors of every kind of rule. */
final class Assessors {

  private Assessors() {}

  static List<Assessor> of(Inquiry inquiry) {
    return List.of(
        new FrequencyAssessor(inquiry),
        new AgreedFrequencyAssessor(inquiry),
        new LastDay(inquiry, HoursAssessor::new),
        new AbsenceAssessor(inquiry),
        new DiscussionAssessor(inquiry),
        new RecordingAssessor(inquiry),
        new RevisitAssessor(inquiry),
        new DirectionAssessor(inquiry),
        new PlanningAssessor(inquiry),
        new ChainAssessor(inquiry),
        new ActionsAssessor(inquiry),
        new LastDay(inquiry, FunctionsAssessor::new),
        new BookingAssessor(inquiry),
        new DepthAssessor(inquiry),
        new RearrangementAssessor(inquiry),
        new ContentAgreedAssessor(inquiry),
        new CopyAssessor(inquiry),
        new SignOffAssessor(inquiry),
        new HandoverAssessor(inquiry),
        new RetentionAssessor(inquiry),
        new StorageAssessor(inquiry),
        new LastDay(inquiry, AppraisalAssessor::new),
        new AuditAssessor(inquiry),
        new ObservationAssessor(inquiry),
        new FormAssessor(inquiry),
        new AgreementAssessor(inquiry),
        new AgreementReviewAssessor(inquiry),
        new LastDay(inquiry, EventReviewAssessor::new),
        new SupervisorAssessor(inquiry));
  }
}
