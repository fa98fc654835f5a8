package io.github.supervisionkit.retention;

import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Concerned;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.OnceOwed;
import io.github.supervisionkit.policy.HandoverOfRecords;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.PassedOver;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds whether the records went to the new supervisor when the supervisor changed. A record of {@code handover:PERSON:DATE} by
 * the new supervisor says so; a second supervisor beside the first is no change.
 */
public final class HandoverAssessor implements Assessor {

  private static final Comparator<SupervisorLink> OLDEST_FIRST = Comparator.comparing(
          (SupervisorLink link) -> link.during().from())
      .thenComparing(SupervisorLink::person);

  private final Inquiry inquiry;
  private final InForce inForce;
  private final List<Placed<HandoverOfRecords>> rules;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public HandoverAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.rules = inquiry.rules(HandoverOfRecords.class);
  }

  @Override
  public List<Timeline> ofPerson(Person person) {
    List<Timeline> timelines = new ArrayList<>();
    List<SupervisorLink> links = rules.isEmpty()
        ? List.of()
        : person.supervisors().stream().sorted(OLDEST_FIRST).toList();
    Set<LocalDate> begun = new TreeSet<>();
    links.forEach(link -> begun.add(link.during().from()));
    for (LocalDate day : begun) {
      if (isAskedFor(person, day)) {
        Optional<SupervisorLink> before = before(links, day);
        if (before.isPresent()) {
          for (Placed<HandoverOfRecords> rule : rules) {
            timelines.add(
                handedOver(rule, person, day, before.get().person(), supervising(links, day)));
          }
        }
      }
    }
    return timelines;
  }

  private boolean isAskedFor(Person person, LocalDate day) {
    return !day.isAfter(inquiry.asOf())
        && inForce.on(day)
        && day.isBefore(person.left().orElse(LocalDate.MAX))
        && Concerned.mayBe(person, day, inquiry);
  }

  /** Whoever supervised last before a day, unless one of those who did then supervises on the day too. */
  private static Optional<SupervisorLink> before(List<SupervisorLink> links, LocalDate day) {
    Optional<LocalDate> until = links.stream()
        .filter(link -> link.during().from().isBefore(day))
        .map(link -> link.during().endOrMax())
        .max(Comparator.naturalOrder());
    List<SupervisorLink> last = links.stream()
        .filter(link -> link.during().from().isBefore(day))
        .filter(link -> until.filter(link.during().endOrMax()::equals).isPresent())
        .toList();
    Set<String> now = supervising(links, day);
    boolean goesOn = last.stream().map(SupervisorLink::person).anyMatch(now::contains);
    return goesOn ? Optional.empty() : last.stream().max(OLDEST_FIRST);
  }

  private static SortedSet<String> supervising(List<SupervisorLink> links, LocalDate day) {
    SortedSet<String> people = new TreeSet<>();
    links.stream()
        .filter(link -> link.during().contains(day))
        .forEach(link -> people.add(link.person()));
    return people;
  }

  /** Of several new supervisors who begin on one day, any may note it. */
  private Timeline handedOver(
      Placed<HandoverOfRecords> rule,
      Person person,
      LocalDate day,
      String before,
      SortedSet<String> now) {
    String reference = "handover:" + person.id() + ":" + day;
    Verdict.Builder verdict = Verdict.under(rule.clause(), reference)
        .person(now.first())
        .place(rule.rule().place())
        .addBecause(Step.of(
            "on {} the supervisor of {} changed from {} to {}, and the records go along ({}, {})",
            day,
            person.id(),
            before,
            String.join(" and ", now),
            rule.clause().id(),
            rule.clause().citation().place()));
    OnceOwed owed = OnceOwed.withoutLimit(day, inquiry);
    List<RecordEntry> fitting = new ArrayList<>();
    for (RecordEntry entry : inquiry.register().recordsOf(reference)) {
      if (!dateOf(entry).isAfter(inquiry.asOf())) {
        List<Step> wrong = wrong(entry, rule.rule(), now);
        wrong.forEach(why -> verdict.addPassedOver(new PassedOver(reference, why)));
        if (wrong.isEmpty()) {
          fitting.add(entry);
        }
      }
    }
    return fitting.isEmpty() ? owed.notDone(verdict) : noted(owed, verdict, fitting);
  }

  private Timeline noted(OnceOwed owed, Verdict.Builder verdict, List<RecordEntry> entries) {
    for (RecordEntry entry : entries) {
      if (entry.by().isPresent() && entry.place().isPresent()) {
        Step how = Step.of("noted by {} on {}", entry.by().get(), dateOf(entry));
        return owed.done(verdict, entry.at(), how);
      }
    }
    return owed.undetermined(
        verdict, List.of("who noted the handover of " + dateOf(entries.get(0)) + ", and where"));
  }

  private LocalDate dateOf(RecordEntry entry) {
    return entry.at().date(inquiry.zone());
  }

  private static List<Step> wrong(
      RecordEntry entry, HandoverOfRecords rule, SortedSet<String> supervisors) {
    List<Step> wrong = new ArrayList<>();
    String place = entry.place().orElse(rule.place());
    if (!place.equals(rule.place())) {
      wrong.add(Step.of("written in `{}`, not in `{}`", place, rule.place()));
    }
    if (entry.by().isPresent() && !supervisors.contains(entry.by().get())) {
      wrong.add(
          Step.of("written by {}, not by {}", entry.by().get(), String.join(" or ", supervisors)));
    }
    return wrong;
  }
}
