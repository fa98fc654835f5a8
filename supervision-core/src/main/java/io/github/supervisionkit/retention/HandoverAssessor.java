package io.github.supervisionkit.retention;

import io.github.supervisionkit.duty.Assessor;
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
    for (SupervisorLink link : links) {
      LocalDate day = link.during().from();
      if (day.isAfter(inquiry.asOf()) || !inForce.on(day)) {
        continue;
      }
      Optional<String> before = before(links, day);
      if (before.isPresent() && !before.get().equals(link.person())) {
        for (Placed<HandoverOfRecords> rule : rules) {
          timelines.add(handedOver(rule, person, link, before.get()));
        }
      }
    }
    return timelines;
  }

  /** Whoever supervised last before a day, unless somebody goes on. */
  private static Optional<String> before(List<SupervisorLink> links, LocalDate day) {
    boolean goesOn = links.stream()
        .anyMatch(link -> link.during().from().isBefore(day) && link.during().contains(day));
    return goesOn
        ? Optional.empty()
        : links.stream()
            .filter(link -> !link.during().endOrMax().isAfter(day))
            .max(Comparator.comparing((SupervisorLink link) -> link.during().endOrMax())
                .thenComparing(OLDEST_FIRST))
            .map(SupervisorLink::person);
  }

  private Timeline handedOver(
      Placed<HandoverOfRecords> rule, Person person, SupervisorLink link, String before) {
    LocalDate day = link.during().from();
    String reference = "handover:" + person.id() + ":" + day;
    Verdict.Builder verdict = Verdict.under(rule.clause(), reference)
        .person(link.person())
        .place(rule.rule().place())
        .addBecause(Step.of(
            "on {} the supervisor of {} changed from {} to {}, and the records go along ({}, {})",
            day,
            person.id(),
            before,
            link.person(),
            rule.clause().id(),
            rule.clause().citation().place()));
    OnceOwed owed = OnceOwed.withoutLimit(day, inquiry);
    for (RecordEntry entry : inquiry.register().recordsOf(reference)) {
      LocalDate on = entry.at().date(inquiry.zone());
      if (on.isAfter(inquiry.asOf())) {
        continue;
      }
      List<Step> wrong = wrong(entry, rule.rule(), link);
      if (wrong.isEmpty()) {
        return done(owed, verdict, entry, on, link);
      }
      wrong.forEach(why -> verdict.addPassedOver(new PassedOver(reference, why)));
    }
    return owed.notDone(verdict);
  }

  private static Timeline done(
      OnceOwed owed,
      Verdict.Builder verdict,
      RecordEntry entry,
      LocalDate on,
      SupervisorLink link) {
    return entry.by().isPresent() && entry.place().isPresent()
        ? owed.done(verdict, entry.at(), Step.of("noted by {} on {}", link.person(), on))
        : owed.undetermined(verdict, List.of("who noted the handover of " + on + ", and where"));
  }

  private static List<Step> wrong(RecordEntry entry, HandoverOfRecords rule, SupervisorLink link) {
    List<Step> wrong = new ArrayList<>();
    String place = entry.place().orElse(rule.place());
    if (!place.equals(rule.place())) {
      wrong.add(Step.of("written in `{}`, not in `{}`", place, rule.place()));
    }
    String by = entry.by().orElse(link.person());
    if (!by.equals(link.person())) {
      wrong.add(Step.of("written by {}, not by {}", by, link.person()));
    }
    return wrong;
  }
}
