package io.github.supervisionkit.agenda;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.frequency.AgreedFrequencyAssessor;
import io.github.supervisionkit.frequency.FrequencyAssessor;
import io.github.supervisionkit.review.AgreementReviewAssessor;
import io.github.supervisionkit.review.EventReviewAssessor;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reviews that are due by the session after this one, and how often where the policy gives no number. */
final class DutiesDue {

  private final Inquiry inquiry;
  private final Person person;
  private final LocalDate on;
  private final Optional<LocalDate> next;

  DutiesDue(Inquiry inquiry, Person person, LocalDate on, Optional<LocalDate> next) {
    this.inquiry = inquiry;
    this.person = person;
    this.on = on;
    this.next = next;
  }

  void addTo(Entries entries) {
    List<Timeline> reviews = new ArrayList<>(new EventReviewAssessor(inquiry).ofPerson(person));
    AgreementReviewAssessor agreements = new AgreementReviewAssessor(inquiry);
    inquiry.register().service().agreements().stream()
        .filter(agreement -> agreement.supervisees().contains(person.id()))
        .forEach(agreement -> reviews.addAll(agreements.of(agreement)));
    standing(reviews).forEach(verdict -> review(entries, verdict));
    List<Timeline> often = new ArrayList<>(new FrequencyAssessor(inquiry).ofPerson(person));
    often.addAll(new AgreedFrequencyAssessor(inquiry).ofPerson(person));
    standing(often).stream()
        .filter(verdict -> verdict.status() == Status.UNQUANTIFIED)
        .forEach(verdict -> inquiry
            .pack()
            .clause(verdict.clause())
            .ifPresent(clause -> entries.add(
                Topic.STANDING,
                clause.sentence(),
                Urgency.STANDING,
                Optional.empty(),
                clause,
                "the policy gives no number here")));
  }

  private static List<Verdict> standing(List<Timeline> timelines) {
    return timelines.stream()
        .filter(timeline -> !timeline.isOver())
        .map(Timeline::verdict)
        .toList();
  }

  private void review(Entries entries, Verdict verdict) {
    Optional<Urgency> urgency = verdict.limit().isPresent()
        ? verdict.limit().filter(limit -> verdict.done().isEmpty()).flatMap(this::urgency)
        : Optional.of(Urgency.DUE).filter(due -> verdict.status() == Status.OPEN);
    String when =
        verdict.limit().map(limit -> " It is due by " + Dates.inWords(limit) + ".").orElse("");
    inquiry
        .pack()
        .clause(verdict.clause())
        .ifPresent(clause -> urgency.ifPresent(found -> entries.add(
            Topic.DUTY,
            "review: " + verdict.agreement().or(verdict::person).orElse(person.id()),
            found,
            verdict.limit(),
            clause,
            clause.sentence() + when)));
  }

  private Optional<Urgency> urgency(LocalDate limit) {
    if (!limit.isAfter(on)) {
      return Optional.of(limit.isBefore(on) ? Urgency.OVERDUE : Urgency.DUE);
    }
    return next.filter(limit::isBefore).map(day -> Urgency.FALLING_DUE);
  }
}
