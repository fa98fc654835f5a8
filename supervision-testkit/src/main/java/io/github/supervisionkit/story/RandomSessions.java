package io.github.supervisionkit.story;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions in rough rhythms, and matters in and outside them. */
final class RandomSessions {

  private static final List<SessionStatus> NOT_HELD =
      List.of(SessionStatus.PLANNED, SessionStatus.CANCELLED, SessionStatus.REARRANGED);

  private final PolicyPack pack;
  private final Window window;
  private final Dice dice;
  private final List<CaseFile> cases;
  private int sessions;
  private int matters;

  RandomSessions(PolicyPack pack, Window window, Dice dice, List<CaseFile> cases) {
    this.pack = pack;
    this.window = window;
    this.dice = dice;
    this.cases = cases;
  }

  List<Session> sessions(List<Person> practitioners, List<Person> managers) {
    List<Session> all = new ArrayList<>();
    for (Person person : practitioners) {
      int pace = dice.pick(List.of(7, 14, 25, 31, 45, 90));
      LocalDate day = window.from().plusDays(dice.between(-10, pace));
      while (day.isBefore(window.until())) {
        all.add(session(day, List.of(person.id()), practitioners, managers));
        day = dice.percent(10) ? day : day.plusDays(dice.between(Math.max(1, pace - 10), pace + 8));
        if (dice.percent(8)) {
          day = day.withDayOfMonth(day.lengthOfMonth());
        }
      }
    }
    return all;
  }

  Session session(
      LocalDate day, List<String> own, List<Person> practitioners, List<Person> managers) {
    List<String> forms = pack.vocabulary().of(WordKind.FORM);
    Moment start = Moments.on(day, pack.zone(), dice);
    Session.Builder session = Session.builder().id("s" + ++sessions).start(start);
    if (!forms.isEmpty()) {
      session.form(dice.percent(75) ? forms.get(0) : dice.pick(forms));
    }
    List<Stream> streams = pack.vocabulary().streams();
    if (!streams.isEmpty() && dice.percent(20)) {
      session.stream(dice.pick(streams).id());
    }
    if (dice.percent(60)) {
      session.end(Moments.after(start, dice.pick(List.of(0, 45, 120))));
    }
    session.supervisor(dice.pick(managers).id());
    session.supervisees(own);
    if (dice.percent(8)) {
      session.supervisees(practitioners.stream().map(Person::id).toList());
    }
    if (dice.percent(15)) {
      session.status(dice.pick(NOT_HELD));
    }
    for (CaseFile file : cases) {
      if (dice.percent(55)) {
        session.addDiscussions(new CaseDiscussion(file.id(), dice.pick(List.of(Depth.values()))));
      }
    }
    while (dice.percent(25)) {
      matter(start, own.get(0), managers).ifPresent(session::addMatters);
    }
    return session.build();
  }

  List<Matter> mattersOutside(List<Person> practitioners, List<Person> managers) {
    List<Matter> outside = new ArrayList<>();
    while (dice.percent(60)) {
      Moment at = Moments.on(window.day(dice), pack.zone(), dice);
      matter(at, dice.pick(practitioners).id(), managers)
          .map(matter -> Matter.builder().from(matter).at(at).build())
          .ifPresent(outside::add);
    }
    return outside;
  }

  private Optional<Matter> matter(Moment at, String person, List<Person> managers) {
    List<String> kinds = pack.vocabulary().of(WordKind.MATTER);
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    Matter.Builder matter = Matter.builder()
        .id("x" + ++matters)
        .kind(dice.pick(kinds))
        .person(person)
        .by(dice.pick(managers).id())
        .significant(dice.percent(20))
        .urgent(dice.percent(20));
    if (dice.percent(60)) {
      matter.at(at);
    }
    if (!cases.isEmpty()) {
      matter.caseId(dice.pick(cases).id());
    }
    return Optional.of(matter.build());
  }
}
