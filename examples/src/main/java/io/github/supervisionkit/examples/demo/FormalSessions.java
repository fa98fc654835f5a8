package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The formal one-to-one sessions of everyone: each booked in its rhythm and then kept, moved, called off or forgotten.
 *
 * <p>Sessions are named by person and day until all are known and numbered.
 */
final class FormalSessions {

  private static final List<String> REASONS_TO_MOVE = List.of(
      "court attendance",
      "strategy meeting called",
      "training day",
      "home visit ran over",
      "office closed");
  private static final List<String> REASONS_TO_CALL_OFF = List.of(
      "supervisor unwell", "supervisee unwell", "serious incident", "cover at short notice");

  private final Diary diary;
  private final Rhythm rhythm;
  private final Story story;
  private final Span record;
  private final long seed;
  private final List<Session> sessions = new ArrayList<>();

  FormalSessions(Diary diary, Rhythm rhythm, Story story, Span record, long seed) {
    this.diary = diary;
    this.rhythm = rhythm;
    this.story = story;
    this.record = record;
    this.seed = seed;
  }

  /** Returns everyone's sessions, up to two planned ones each, in the order of the people. */
  List<Session> of(Staff staff) {
    staff.members().stream().filter(member -> !member.supervisors().isEmpty()).forEach(this::of);
    return sessions;
  }

  private void of(StaffMember person) {
    LocalDate last = record.from().isAfter(person.started())
        ? record.from().minusDays(1)
        : person.started().minusDays(1);
    int planned = 0;
    while (planned < 2 && person.inPostOn(last.plusDays(1))) {
      Slot slot = rhythm.after(person, last);
      last = keep(person, slot);
      planned += record.holdsOn(last) ? 0 : 1;
    }
  }

  /** Returns the day from which the next slot is reckoned. */
  private LocalDate keep(StaffMember person, Slot slot) {
    Dice dice = Dice.of(seed, "session/" + person.id() + "/" + slot.wanted());
    Optional<OffsetDateTime> time = firstFree(person, slot.candidates().toList(), dice);
    if (time.isEmpty()) {
      return slot.wanted();
    }
    LocalDate day = time.get().toLocalDate();
    String supervisor = person.supervisorOn(day).orElseThrow();
    Habits.Outcome drawn = story.habits(supervisor, day).draw(dice);
    switch (record.holdsOn(day)
        ? story.told(person.id(), day).orElse(drawn)
        : Habits.Outcome.KEPT) {
      case KEPT -> sessions.add(booked(person, time.get(), dice).build());
      case MOVED -> {
        return move(person, slot, time.get(), dice);
      }
      case CALLED_OFF -> sessions.add(calledOff(person, time.get(), dice));
      case FORGOTTEN -> {
        // Nothing was ever put in the diary.
      }
    }
    return day;
  }

  private Optional<OffsetDateTime> firstFree(
      StaffMember person, List<LocalDate> candidates, Dice dice) {
    return candidates.stream()
        .filter(day -> !day.isBefore(record.from()))
        .flatMap(day -> diary.book(person, day, dice).stream())
        .findFirst();
  }

  private LocalDate move(StaffMember person, Slot slot, OffsetDateTime time, Dice dice) {
    LocalDate day = time.toLocalDate();
    int gap = dice.between(1, 6);
    List<LocalDate> later =
        slot.candidates().filter(day.plusDays(gap)::isBefore).sorted().toList();
    Optional<OffsetDateTime> moved = firstFree(person, later, dice);
    if (moved.isEmpty()) {
      sessions.add(calledOff(person, time, dice));
      return day;
    }
    sessions.add(booked(person, time, dice)
        .status("rearranged")
        .reason(dice.pick(REASONS_TO_MOVE))
        .cancelledBy(either(person, day, dice))
        .rearrangedTo(name(person, moved.get()))
        .build());
    sessions.add(booked(person, moved.get(), dice).build());
    return moved.get().toLocalDate();
  }

  private Session calledOff(StaffMember person, OffsetDateTime time, Dice dice) {
    return booked(person, time, dice)
        .status("cancelled")
        .reason(dice.pick(REASONS_TO_CALL_OFF))
        .cancelledBy(either(person, time.toLocalDate(), dice))
        .build();
  }

  private static String either(StaffMember person, LocalDate day, Dice dice) {
    return dice.chance(600) ? person.supervisorOn(day).orElseThrow() : person.id();
  }

  private ImmutableSession.Builder booked(StaffMember person, OffsetDateTime time, Dice dice) {
    LocalDate day = time.toLocalDate();
    return ImmutableSession.builder().id(name(person, time)).form("one-to-one").stream(
            story.stream())
        .start(time)
        .end(London.plusMinutes(time, story.minutes(person, dice)))
        .supervisor(person.supervisorOn(day).orElseThrow())
        .supervisees(List.of(person.id()))
        .status(record.holdsOn(day) ? "held" : "planned");
  }

  private static String name(StaffMember person, OffsetDateTime time) {
    return person.id() + "@" + time.toLocalDate();
  }
}
