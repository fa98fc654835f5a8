package io.github.supervisionkit.story;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.policy.CopyToSupervisee;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.SignOff;
import io.github.supervisionkit.record.Copy;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records of sessions, matters and absences: most as they should be, the rest wrong in one way or another. */
final class RandomRecords {

  private final PolicyPack pack;
  private final Window window;
  private final Dice dice;
  private final List<RecordEntry> records = new ArrayList<>();
  private List<Person> managers = List.of();
  private Optional<Session> signing = Optional.empty();

  RandomRecords(PolicyPack pack, Window window, Dice dice) {
    this.pack = pack;
    this.window = window;
    this.dice = dice;
  }

  RandomRecords writtenBy(List<Person> writers) {
    managers = writers;
    return this;
  }

  RandomRecords signing(Session session) {
    signing = Optional.of(session);
    return this;
  }

  List<RecordEntry> records(ServiceRecord service, List<Person> writers) {
    managers = writers;
    for (Session session : service.sessions()) {
      LocalDate day = session.end().orElse(session.start()).date(pack.zone());
      for (CaseDiscussion discussion : session.discussions()) {
        perhaps(session.id(), day, Optional.of(discussion.caseId()), session.supervisor());
      }
      if (dice.percent(isSigned() ? 80 : 30)) {
        signing = Optional.of(session);
        perhaps(session.id(), day, Optional.empty(), session.supervisor());
        signing = Optional.empty();
      }
      session.matters().forEach(matter -> ofMatter(matter, day));
    }
    service.matters().forEach(matter -> ofMatter(matter, window.from()));
    for (Person person : service.people()) {
      for (Absence absence : person.absences()) {
        LocalDate back = absence.during().until().orElse(absence.during().from());
        service
            .cases()
            .forEach(file -> perhaps(
                absence.reference(person.id()), back, Optional.of(file.id()), Optional.empty()));
        perhaps(absence.reference(person.id()), back, Optional.empty(), Optional.empty());
      }
    }
    return records;
  }

  private void ofMatter(Matter matter, LocalDate otherwise) {
    LocalDate day = matter.at().map(at -> at.date(pack.zone())).orElse(otherwise);
    perhaps(matter.id(), day, matter.caseId(), matter.by());
  }

  private void perhaps(String of, LocalDate day, Optional<String> file, Optional<String> by) {
    while (dice.percent(70)) {
      records.add(entry(of, day, file, by));
      if (dice.percent(75)) {
        return;
      }
    }
  }

  RecordEntry entry(String of, LocalDate day, Optional<String> file, Optional<String> by) {
    List<String> places = pack.vocabulary().of(WordKind.PLACE);
    RecordEntry.Builder entry = RecordEntry.builder().of(of).at(writtenAfter(day));
    if (!places.isEmpty()) {
      entry.place(dice.percent(85) ? placeOfRules(places) : dice.pick(places));
    }
    if (dice.percent(92)) {
      file.ifPresent(entry::caseId);
    }
    if (dice.percent(90)) {
      entry.by(
          dice.percent(80) && by.isPresent() ? by.get() : dice.pick(managers).id());
    }
    List<String> headings = pack.vocabulary().of(WordKind.HEADING);
    if (!headings.isEmpty() && dice.percent(60)) {
      entry.heading(dice.pick(headings));
    }
    signing.ifPresent(session -> sign(entry, session, day));
    return entry.build();
  }

  private boolean isSigned() {
    return !pack.rules(SignOff.class).isEmpty()
        || !pack.rules(CopyToSupervisee.class).isEmpty();
  }

  /** Signed by most of those who took part, and by one who did not; copied to most, and agreed now and then. */
  private void sign(RecordEntry.Builder entry, Session session, LocalDate day) {
    List<String> everyone = new ArrayList<>(session.supervisees());
    session.supervisor().ifPresent(everyone::add);
    everyone.add(dice.pick(managers).id());
    for (String person : everyone) {
      if (dice.percent(75)) {
        entry.addSigned(new Signature(person, writtenAfter(day)));
      }
      if (dice.percent(60)) {
        entry.addCopied(new Copy(person, writtenAfter(day)));
      }
    }
    if (dice.percent(60)) {
      entry.contentAgreed(new Signature(dice.pick(everyone), writtenAfter(day)));
    }
    entry.disagreement(dice.percent(10));
  }

  private String placeOfRules(List<String> places) {
    List<String> asked = new ArrayList<>();
    pack.rules(Recording.class).forEach(placed -> asked.add(placed.rule().place()));
    pack.rules(SignOff.class).forEach(placed -> asked.add(placed.rule().place()));
    pack.rules(CopyToSupervisee.class).forEach(placed -> asked.add(placed.rule().place()));
    asked.removeIf(String::isEmpty);
    return asked.isEmpty() ? dice.pick(places) : dice.pick(asked);
  }

  private Moment writtenAfter(LocalDate day) {
    int days = dice.percent(75) ? dice.between(0, 8) : dice.between(-2, 40);
    return Moments.on(day.plusDays(days), pack.zone(), dice);
  }
}
