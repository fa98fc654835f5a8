package io.github.supervisionkit.story;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.AgreedInstead;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.FrequencyByArrangement;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import io.github.supervisionkit.workforce.RoleHeld;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People with careers: joiners, leavers, changes of role, absences, arrangements. */
final class RandomPeople {

  /** Closer, laxer and incomparable ones. */
  private static final List<Cadence> CADENCES = List.of(
      Cadence.everyWeeks(1),
      Cadence.everyWeeks(2),
      Cadence.everyWeeks(4),
      Cadence.everyWeeks(8),
      Cadence.everyWeeks(9),
      Cadence.everyMonths(1),
      Cadence.everyMonths(2),
      new Cadence.Every(Period.ofDays(61)),
      new Cadence.EachUnit(1, CalendarUnit.MONTH),
      new Cadence.EachUnit(2, CalendarUnit.MONTH),
      new Cadence.EachUnit(1, CalendarUnit.QUARTER),
      new Cadence.EachUnit(4, CalendarUnit.QUARTER));

  private final PolicyPack pack;
  private final Window window;
  private final Dice dice;

  RandomPeople(PolicyPack pack, Window window, Dice dice) {
    this.pack = pack;
    this.window = window;
    this.dice = dice;
  }

  List<Person> managers(int count) {
    List<Person> managers = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Person.Builder manager =
          Person.builder().id("m" + i).started(window.from().minusDays(30));
      addRoles(manager, dice.between(0, 1));
      managers.add(manager.build());
    }
    return managers;
  }

  List<Person> practitioners(int count, List<Person> managers) {
    List<Person> practitioners = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      practitioners.add(practitioner("p" + i, managers));
    }
    return practitioners;
  }

  private Person practitioner(String id, List<Person> managers) {
    Person.Builder person = Person.builder().id(id);
    LocalDate started =
        dice.percent(50) ? window.from().minusDays(dice.between(0, 40)) : window.day(dice);
    person.started(started);
    if (dice.percent(15)) {
      person.left(started.plusDays(dice.between(1, 150)));
    }
    addRoles(person, dice.between(dice.percent(90) ? 1 : 0, 3));
    addCircumstances(person);
    addAbsences(person);
    addArrangements(person);
    for (String event : pack.vocabulary().of(WordKind.EVENT)) {
      if (dice.percent(30)) {
        person.addEvents(new PersonEvent(event, window.day(dice)));
      }
    }
    String manager = dice.pick(managers).id();
    person.addLineManagers(new LineManagement(manager, DateRange.from(window.from())));
    person.addSupervisors(new SupervisorLink(
        dice.pick(managers).id(), DateRange.from(window.from()), dice.percent(30)));
    return person.build();
  }

  private void addRoles(Person.Builder person, int spells) {
    List<String> roles = pack.vocabulary().of(WordKind.ROLE);
    LocalDate from = dice.percent(50) ? window.from().minusDays(40) : window.day(dice);
    for (int i = 0; i < spells && !roles.isEmpty(); i++) {
      String role = dice.percent(50) ? roles.get(0) : dice.pick(roles);
      LocalDate until = from.plusDays(dice.between(1, 120));
      boolean last = i == spells - 1 && dice.percent(60);
      person.addRoles(new RoleHeld(role, last ? DateRange.from(from) : DateRange.of(from, until)));
      from = next(from, until);
    }
  }

  /** Where the next stretch begins: mostly on the day on which this one ends, else with a gap or an overlap. */
  private LocalDate next(LocalDate from, LocalDate until) {
    return switch (dice.between(0, 4)) {
      case 0 -> until.plusDays(dice.between(1, 40));
      case 1 -> from.plusDays(dice.between(0, 10));
      default -> until;
    };
  }

  private void addCircumstances(Person.Builder person) {
    for (Word word :
        pack.vocabulary().words().getOrDefault(WordKind.PERSON_CIRCUMSTANCE, List.of())) {
      if (dice.percent(30)) {
        person.addCircumstances(
            new Circumstance(word.id(), level(word, dice), range(window, dice)));
      }
    }
  }

  static String level(Word word, Dice dice) {
    return word.levels().isEmpty() || dice.percent(10) ? "" : dice.pick(word.levels());
  }

  static DateRange range(Window window, Dice dice) {
    LocalDate from = window.day(dice);
    return dice.percent(50)
        ? DateRange.from(from)
        : DateRange.of(from, from.plusDays(dice.between(1, 90)));
  }

  private void addAbsences(Person.Builder person) {
    List<String> reasons = pack.vocabulary().of(WordKind.ABSENCE);
    LocalDate from = window.day(dice);
    for (int i = dice.percent(40) ? 0 : dice.between(1, 3); i > 0 && !reasons.isEmpty(); i--) {
      LocalDate until = from.plusDays(dice.between(1, dice.percent(70) ? 25 : 70));
      String reason = dice.percent(8) ? "" : dice.pick(reasons);
      person.addAbsences(new Absence(
          i == 1 && dice.percent(12) ? DateRange.from(from) : DateRange.of(from, until), reason));
      from = dice.percent(30) ? until.plusDays(dice.between(1, 40)) : next(from, until);
    }
  }

  private void addArrangements(Person.Builder person) {
    List<String> forms = pack.vocabulary().of(WordKind.FORM);
    LocalDate from = window.day(dice);
    for (int i = dice.percent(60) ? 0 : dice.between(1, 2); i > 0 && !forms.isEmpty(); i--) {
      LocalDate until = from.plusDays(dice.between(1, 90));
      person.addArrangements(Arrangement.builder()
          .id("r" + i)
          .during(dice.percent(30) ? DateRange.from(from) : DateRange.of(from, until))
          .form(dice.percent(85) ? forms.get(0) : dice.pick(forms))
          .reason(reason())
          .every(dice.pick(CADENCES))
          .build());
      from = next(from, until);
    }
  }

  /** One for which the pack leaves the frequency to an arrangement, or none. */
  private Optional<String> reason() {
    List<String> reasons = pack.rules(FrequencyByArrangement.class).stream()
        .map(placed -> placed.rule().reason())
        .toList();
    return reasons.isEmpty() || dice.percent(40)
        ? Optional.empty()
        : Optional.of(dice.pick(reasons));
  }

  /** More of them where the policy leaves to agreements how often people are supervised. */
  List<Agreement> agreements(List<Person> practitioners, List<Person> managers) {
    List<Agreement> agreements = new ArrayList<>();
    for (Person person : practitioners) {
      for (int i = dice.percent(isAgreed() ? 35 : 80) ? 0 : dice.between(1, 2); i > 0; i--) {
        agreements.add(agreement("g" + (agreements.size() + 1), person, managers));
      }
    }
    return agreements;
  }

  Agreement agreement(String id, Person person, List<Person> managers) {
    Agreement.Builder agreement = Agreement.builder()
        .id(id)
        .supervisor(dice.pick(managers).id())
        .addSupervisees(person.id())
        .form(form())
        .made(window.day(dice));
    if (dice.percent(70)) {
      agreement.every(dice.pick(CADENCES));
    }
    return agreement.build();
  }

  private boolean isAgreed() {
    return !pack.rules(AgreedInstead.class).isEmpty()
        || pack.rules(Frequency.class).stream()
            .flatMap(placed -> placed.rule().phases().stream())
            .anyMatch(phase -> phase.cadence() instanceof Cadence.AsAgreed);
  }

  private String form() {
    List<String> forms = pack.vocabulary().of(WordKind.FORM);
    return forms.isEmpty() || dice.percent(85) ? "one-to-one" : dice.pick(forms);
  }
}
