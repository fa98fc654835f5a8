package io.github.supervisionkit.agenda;

import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.frequency.FrequencyAssessor;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Everyone below a manager in the lines of supervision, and how their supervision stands. */
final class Team {

  private final Inquiry inquiry;
  private final Person manager;

  Team(Inquiry inquiry, Person manager) {
    this.inquiry = inquiry;
    this.manager = manager;
  }

  String figures() {
    SortedSet<String> members = members();
    FrequencyAssessor frequency = new FrequencyAssessor(inquiry);
    List<String> overdue = members.stream()
        .filter(id -> inquiry.register().person(id).stream()
            .flatMap(person -> frequency.ofPerson(person).stream())
            .filter(timeline -> !timeline.isOver())
            .map(Timeline::verdict)
            .anyMatch(
                verdict -> verdict.force() == Force.MUST && verdict.status() == Status.OVERDUE))
        .toList();
    int onTime = members.size() - overdue.size();
    String names = overdue.isEmpty() ? "" : "; overdue: " + String.join(", ", overdue);
    return "Of " + members.size() + " people below " + manager.id() + ", " + onTime
        + " are supervised on time" + names + ".";
  }

  private SortedSet<String> members() {
    SortedSet<String> members = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(manager.id()));
    while (!open.isEmpty()) {
      String supervisor = open.removeFirst();
      for (Person person : inquiry.register().people()) {
        boolean below = person.supervisors().stream()
            .anyMatch(link -> link.person().equals(supervisor)
                && Known.holds(link.during(), inquiry.asOf(), inquiry.asOf()));
        boolean there = PersonSubject.presence(person, inquiry.asOf()).contains(inquiry.asOf());
        if (below && there && !person.id().equals(manager.id()) && members.add(person.id())) {
          open.addLast(person.id());
        }
      }
    }
    return members;
  }
}
