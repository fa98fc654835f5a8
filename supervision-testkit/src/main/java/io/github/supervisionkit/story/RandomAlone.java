package io.github.supervisionkit.story;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A session, a record or an agreement without the service around it. */
final class RandomAlone {

  private final PolicyPack pack;
  private final Dice dice;
  private final Window window;
  private final RandomPeople workforce;
  private final List<Person> managers;
  private final List<Person> practitioners;

  RandomAlone(PolicyPack pack, Dice dice) {
    this.pack = pack;
    this.dice = dice;
    this.window = Window.around(dice);
    this.workforce = new RandomPeople(pack, window, dice);
    this.managers = workforce.managers(1);
    this.practitioners = workforce.practitioners(2, managers);
  }

  Session session() {
    List<CaseFile> cases =
        new RandomCases(pack, window, dice).cases(dice.between(0, 2), practitioners);
    return new RandomSessions(pack, window, dice, cases)
        .session(window.day(dice), List.of("p1"), practitioners, managers);
  }

  RecordEntry recordEntry() {
    Session of = session();
    LocalDate day = of.start().date(pack.zone());
    RandomRecords records = new RandomRecords(pack, window, dice).writtenBy(managers);
    return dice.percent(50)
        ? records.signing(of).entry(of.id(), day, Optional.empty(), of.supervisor())
        : records.entry(
            of.id(),
            day,
            of.discussions().stream().findFirst().map(one -> one.caseId()),
            of.supervisor());
  }

  Agreement agreement() {
    Agreement.Builder agreement = Agreement.builder();
    agreement.from(workforce.agreement("g1", practitioners.get(0), managers));
    LocalDate day = window.day(dice);
    if (dice.percent(30)) {
      agreement.hours(BigDecimal.valueOf(dice.between(1, 8), 1));
    }
    for (String person : List.of("p1", "m1")) {
      if (dice.percent(70)) {
        agreement.addSigned(new Signature(
            person, Moments.on(day.plusDays(dice.between(-5, 20)), pack.zone(), dice)));
      }
    }
    for (int years = 1; dice.percent(50); years++) {
      agreement.addReviewed(day.plusYears(years).plusDays(dice.between(-10, 10)));
    }
    return agreement.build();
  }
}
