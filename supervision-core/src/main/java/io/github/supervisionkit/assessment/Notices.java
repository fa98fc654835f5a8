package io.github.supervisionkit.assessment;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.frequency.StaffCourses;
import io.github.supervisionkit.frequency.Tightenings;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers the notices of an assessment. */
final class Notices {

  private final Inquiry inquiry;
  private final Reach reach;
  private final SortedSet<Notice> notices = new TreeSet<>(Notice.ORDER);

  private Notices(Inquiry inquiry, Reach reach) {
    this.inquiry = inquiry;
    this.reach = reach;
  }

  static List<Notice> of(Inquiry inquiry, Reach reach, List<Verdict> verdicts) {
    Notices gathered = new Notices(inquiry, reach);
    gathered.notices.addAll(new UnknownWords(inquiry, reach).notices());
    gathered.notices.addAll(new Contradictions(inquiry, reach).notices());
    gathered.pastReview();
    gathered.notCovered(verdicts);
    gathered.laxer();
    gathered.withoutHolder();
    return gathered.notices.stream().filter(gathered::isAsked).toList();
  }

  /** A notice about the pack is for every reader; others only for those who asked about its subject. */
  private boolean isAsked(Notice notice) {
    Scope scope = inquiry.scope();
    return scope.isEverything()
        || scope.person().filter(notice.about()::equals).isPresent()
        || scope.caseId().filter(notice.about()::equals).isPresent()
        || notice.about().equals(inquiry.pack().id());
  }

  private void pastReview() {
    for (Placed<InForce> placed : inquiry.rules(InForce.class)) {
      placed
          .rule()
          .review()
          .filter(review -> inquiry.asOf().isAfter(review))
          .ifPresent(review -> notices.add(Notice.builder()
              .about(inquiry.pack().id())
              .what(NoticeKind.PAST_REVIEW)
              .clause(placed.clause().id())
              .value(review.toString())
              .build()));
    }
  }

  private void notCovered(List<Verdict> verdicts) {
    for (Verdict verdict : verdicts) {
      verdict
          .notCovered()
          .ifPresent(date -> notices.add(Notice.builder()
              .about(subject(verdict))
              .what(NoticeKind.NOT_COVERED)
              .calendar(inquiry.calendar().id())
              .date(date)
              .coverage(inquiry.calendar().coverage())
              .build()));
    }
  }

  private String subject(Verdict verdict) {
    return verdict
        .session()
        .or(verdict::caseId)
        .or(verdict::agreement)
        .or(verdict::person)
        .orElse(inquiry.pack().id());
  }

  private void laxer() {
    for (Person person : reach.people()) {
      for (Tightenings.Refused refused : StaffCourses.refused(inquiry, person)) {
        notices.add(Notice.builder()
            .about(refused.person())
            .what(NoticeKind.LAXER_ARRANGEMENT)
            .value(refused.source())
            .clause(refused.clause())
            .build());
      }
    }
  }

  private void withoutHolder() {
    for (String caseId : CasesWithoutHolder.of(inquiry, reach.cases())) {
      notices.add(Notice.builder().about(caseId).what(NoticeKind.NO_HOLDER).build());
    }
  }
}
