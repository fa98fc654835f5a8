package io.github.supervisionkit.oracle;

import io.github.supervisionkit.policy.HandoverOfRecords;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** On the day on which somebody has another supervisor, the new one owes a note that the records came along. */
final class Handovers implements Part {

  private final Facts facts;

  Handovers(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<HandoverOfRecords> placed : facts.pack().rules(HandoverOfRecords.class)) {
      for (Person person : facts.service().people()) {
        changes(placed, person, today, answers);
      }
    }
    return answers;
  }

  private void changes(
      Placed<HandoverOfRecords> placed, Person person, LocalDate today, List<Answer> answers) {
    Optional<LocalDate> first =
        person.supervisors().stream().map(link -> link.during().from()).min(LocalDate::compareTo);
    Set<String> before = Set.of();
    for (LocalDate day = first.orElse(LocalDate.MAX); !day.isAfter(today); day = day.plusDays(1)) {
      Set<String> now = supervisorsOn(person, day);
      boolean another =
          !before.isEmpty() && !now.isEmpty() && now.stream().noneMatch(before::contains);
      if (another && isAskedFor(person, day)) {
        answers.add(answer(placed, person, now, day, today));
      }
      before = now.isEmpty() ? before : now;
    }
  }

  /** Somebody who is gone has no supervisor; of one who has not come yet, who is to be is on record. */
  private boolean isAskedFor(Person person, LocalDate day) {
    return facts.inForceOn(day)
        && day.isBefore(person.left().orElse(LocalDate.MAX))
        && facts.covers(person, day) != Truth.FALSE;
  }

  private Answer answer(
      Placed<HandoverOfRecords> placed,
      Person person,
      Set<String> supervisors,
      LocalDate day,
      LocalDate today) {
    String of = "handover:" + person.id() + ":" + day;
    Answer open = Answer.of(placed.clause().id() + "/" + of, placed.clause(), Status.OPEN)
        .withMeasuredFrom(day);
    List<RecordEntry> written = facts.service().records().stream()
        .filter(entry -> entry.of().equals(of))
        .filter(entry -> !entry.at().date(facts.pack().zone()).isAfter(today))
        .filter(entry ->
            entry.place().orElse(placed.rule().place()).equals(placed.rule().place()))
        .filter(entry -> entry.by().isEmpty() || supervisors.contains(entry.by().get()))
        .toList();
    Optional<LocalDate> done = written.stream()
        .filter(entry -> entry.place().isPresent() && entry.by().isPresent())
        .map(entry -> entry.at().date(facts.pack().zone()))
        .min(LocalDate::compareTo);
    if (done.isPresent()) {
      return open.with(Status.MET).withDone(done.get());
    }
    return written.isEmpty() ? open : open.with(Status.UNDETERMINED);
  }

  /** Where somebody goes on, a second beside them is no change. */
  private static Set<String> supervisorsOn(Person person, LocalDate day) {
    Set<String> supervisors = new TreeSet<>();
    for (SupervisorLink link : person.supervisors()) {
      if (link.during().contains(day)) {
        supervisors.add(link.person());
      }
    }
    return supervisors;
  }
}
