package io.github.supervisionkit.agenda;

import io.github.supervisionkit.appraisal.AppraisalAssessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.frequency.AgreedFrequencyAssessor;
import io.github.supervisionkit.frequency.FrequencyAssessor;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.review.AgreementReviewAssessor;
import io.github.supervisionkit.review.EventReviewAssessor;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What is owed to or by the supervisee beside sessions: reviews that fall due, and what is asked for without a number. */
final class DutiesOfPerson {

  private final Inquiry inquiry;
  private final Person person;
  private final LocalDate on;
  private final Optional<LocalDate> next;

  DutiesOfPerson(Inquiry inquiry, Person person, LocalDate on, Optional<LocalDate> next) {
    this.inquiry = inquiry;
    this.person = person;
    this.on = on;
    this.next = next;
  }

  void addTo(Entries entries) {
    standing(reviews()).forEach(verdict -> review(entries, verdict));
    standing(frequencies()).forEach(verdict -> undated(entries, verdict));
  }

  private Stream<Timeline> reviews() {
    AgreementReviewAssessor agreements = new AgreementReviewAssessor(inquiry);
    Stream<Timeline> ofAgreements = inquiry.register().service().agreements().stream()
        .filter(agreement -> agreement.supervisees().contains(person.id()))
        .flatMap(agreement -> agreements.of(agreement).stream());
    return Stream.of(
            ofAgreements,
            new EventReviewAssessor(inquiry).ofPerson(person).stream(),
            new AppraisalAssessor(inquiry).ofPerson(person).stream())
        .flatMap(timelines -> timelines);
  }

  /** The sessions themselves are no item of an agenda; what has no date would never come up without one. */
  private Stream<Timeline> frequencies() {
    return Stream.concat(
        new FrequencyAssessor(inquiry).ofPerson(person).stream(),
        new AgreedFrequencyAssessor(inquiry).ofPerson(person).stream());
  }

  private static Stream<Verdict> standing(Stream<Timeline> timelines) {
    return timelines.filter(timeline -> !timeline.isOver()).map(Timeline::verdict);
  }

  private void review(Entries entries, Verdict verdict) {
    Optional<LocalDate> limit = verdict.limit();
    if (verdict.done().isPresent()) {
      return;
    }
    if (limit.isEmpty()) {
      undated(entries, verdict);
      return;
    }
    LocalDate day = limit.orElseThrow();
    if (!day.isAfter(on)) {
      Urgency urgency = day.isBefore(on) ? Urgency.OVERDUE : Urgency.DUE;
      add(entries, verdict, urgency, " It is due by " + Dates.inWords(day) + ".");
    } else if (next.filter(day::isBefore).isPresent()) {
      add(
          entries,
          verdict,
          Urgency.FALLING_DUE,
          " It falls due on " + Dates.inWords(day) + ", before the next session.");
    }
  }

  private void undated(Entries entries, Verdict verdict) {
    if (verdict.status() == Status.UNQUANTIFIED) {
      add(entries, verdict, Urgency.STANDING, "");
    } else if (verdict.status() == Status.OPEN) {
      add(entries, verdict, Urgency.DUE, "");
    } else if (verdict.status() == Status.UNDETERMINED) {
      add(
          entries,
          verdict,
          Urgency.UNDETERMINED,
          " Not known: " + String.join("; ", verdict.missing()) + ".");
    }
  }

  private void add(Entries entries, Verdict verdict, Urgency urgency, String more) {
    Clause clause = inquiry.pack().clause(verdict.clause()).orElseThrow();
    entries.add(
        Topic.DUTY, verdict.duty(), urgency, verdict.limit(), clause, clause.sentence() + more);
  }
}
