package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was written down of sessions and matters: mostly in time, some of it late, some of it never, some of it under the
 * wrong heading.
 */
final class Recording {

  private final WorkingDays days;
  private final Story story;
  private final Span record;
  private final long seed;
  private final List<Entry> entries = new ArrayList<>();

  Recording(WorkingDays days, Story story, Span record, long seed) {
    this.days = days;
    this.story = story;
    this.record = record;
    this.seed = seed;
  }

  /** Returns the records, session by session and then matter by matter. */
  List<Entry> of(List<Session> sessions, List<Matter> matters) {
    for (Session session : sessions) {
      if (session.held()) {
        onCaseRecords(session);
        session.matters().forEach(matter -> matter(matter, session.supervisor()));
        if (session.oneToOne()) {
          onStaffRecord(session);
        }
      }
    }
    matters.forEach(matter -> matter(matter, matter.by().orElseThrow()));
    return entries;
  }

  /** Supervisors write up a whole session in one sitting; now and then a case is forgotten or done days later. */
  private void onCaseRecords(Session session) {
    Dice dice = Dice.of(seed, "notes/" + session.supervisee() + "/" + session.start());
    Habits habits = story.habits(session.supervisor(), session.day());
    boolean late = dice.chance(habits.recordsLate());
    LocalDate sitting = days.after(
        session.day(), late ? dice.between(6, 9) : dice.pick(List.of(0, 1, 1, 2, 3, 4, 5)));
    OffsetDateTime time = sitting.equals(session.day())
        ? London.plusMinutes(session.end(), dice.between(10, 60))
        : London.at(sitting, LocalTime.of(dice.between(9, 15), 5 * dice.between(0, 11)));
    for (Session.Discussion discussion : session.discussions()) {
      time = London.plusMinutes(time, dice.between(1, 4));
      if (!dice.chance(habits.neverRecords())) {
        write(onCase(
            session.id(),
            discussion.caseId(),
            session.supervisor(),
            time,
            story.heading(Heading.SUPERVISION)));
      }
    }
  }

  private void matter(Matter matter, String by) {
    Dice dice = Dice.of(seed, "matter/" + matter.id());
    boolean heavy = matter.weight() != Matter.Weight.ORDINARY;
    if (dice.chance(25)) {
      return;
    }
    LocalDate day = matter.at().toLocalDate();
    OffsetDateTime time = London.plusMinutes(matter.at(), dice.between(20, 140));
    if (dice.chance(60)) {
      time = London.at(
          days.after(day, heavy ? dice.between(2, 4) : dice.between(6, 10)), LocalTime.of(10, 20));
    } else if (!heavy) {
      time = London.at(
          days.after(day, dice.between(1, 5)),
          LocalTime.of(dice.between(9, 16), 5 * dice.between(0, 11)));
    }
    write(onCase(matter.id(), matter.caseId(), by, time, story.heading(heading(matter, dice))));
  }

  private static Heading heading(Matter matter, Dice dice) {
    boolean oversight = matter.kind().equals("management-decision") && !dice.chance(70);
    return oversight ? Heading.OVERSIGHT : Heading.SUPERVISION;
  }

  /** The signed record of the session, with the supervisee's copy. */
  private void onStaffRecord(Session session) {
    Dice dice = Dice.of(seed, "staff-record/" + session.supervisee() + "/" + session.day());
    Habits habits = story.habits(session.supervisor(), session.day());
    if (dice.chance(habits.neverRecords())) {
      return;
    }
    boolean late = dice.chance(habits.recordsLate());
    LocalDate written = days.after(session.day(), late ? dice.between(6, 8) : dice.between(0, 4));
    LocalDate answered = days.after(written, dice.pick(List.of(0, 0, 1, 1)));
    ImmutableEntry.Builder entry = ImmutableEntry.builder()
        .of(session.id())
        .place("staff-record")
        .by(session.supervisor())
        .at(written.toString())
        .addSigned(mark(session.supervisor(), written));
    if (record.holdsOn(answered) && !dice.chance(20)) {
      entry
          .addSigned(mark(session.supervisee(), answered))
          .addCopied(mark(session.supervisee(), answered));
    }
    if (record.holdsOn(written)) {
      Optional<LocalDate> agreed =
          session.nextBooked().filter(record::holdsOn).filter(day -> story.agreesContents());
      entries.add(entry
          .disagreement(dice.chance(8) ? Optional.of(true) : Optional.empty())
          .contentAgreed(agreed.map(day -> mark(session.supervisee(), day)))
          .build());
    }
  }

  /** Under what something is filed on a case record. */
  enum Heading {
    SUPERVISION,
    OVERSIGHT
  }

  private static Entry.Mark mark(String person, LocalDate day) {
    return new Entry.Mark(person, day.toString());
  }

  private void write(Entry entry) {
    if (record.holdsOn(OffsetDateTime.parse(entry.at()).toLocalDate())) {
      entries.add(entry);
    }
  }

  private static Entry onCase(
      String of, String caseId, String by, OffsetDateTime at, Optional<String> heading) {
    return ImmutableEntry.builder()
        .of(of)
        .place("case-record")
        .caseId(caseId)
        .by(by)
        .at(London.text(at))
        .heading(heading)
        .build();
  }
}
