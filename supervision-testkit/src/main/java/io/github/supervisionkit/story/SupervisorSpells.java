package io.github.supervisionkit.story;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Supervisors who follow one another, overlap, begin on one day, leave a gap or come again. */
final class SupervisorSpells {

  private final List<Person> people;
  private final Days days;
  private final Dice dice;

  SupervisorSpells(List<Person> people, Days days, Dice dice) {
    this.people = people;
    this.days = days;
    this.dice = dice;
  }

  /** Those who supervise somebody, beside or instead of those who do already. */
  void of(Person person, Person.Builder more) {
    List<String> others =
        people.stream().map(Person::id).filter(id -> !id.equals(person.id())).toList();
    if (others.isEmpty()) {
      return;
    }
    List<SupervisorLink> links = new ArrayList<>();
    if (dice.percent(30)) {
      links.addAll(person.supervisors());
    }
    LocalDate from = days.one().minusDays(dice.between(0, 40));
    for (int left = dice.between(1, 4); left > 0; left--) {
      LocalDate until = from.plusDays(dice.between(1, 60));
      boolean open = dice.percent(30);
      links.add(new SupervisorLink(
          dice.pick(others),
          open ? DateRange.from(from) : DateRange.of(from, until),
          dice.percent(20)));
      from = switch (dice.between(0, 5)) {
        case 0 -> until.plusDays(dice.between(1, 30));
        case 1 -> from;
        case 2 -> from.plusDays(dice.between(1, 10));
        default -> until;
      };
    }
    more.supervisors(links);
  }
}
