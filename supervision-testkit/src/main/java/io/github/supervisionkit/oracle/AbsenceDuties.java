package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.policy.ReallocateInAbsence;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a limit inside an absence brings: records of the gap, a session on return, cases to be considered. */
final class AbsenceDuties {

  private static final String PROLONGED = "prolongedAbsenceDays";

  private final Facts facts;
  private final Person person;
  private final Map<String, StreamWalk> streams;
  private final LocalDate today;

  AbsenceDuties(Facts facts, Person person, Map<String, StreamWalk> streams, LocalDate today) {
    this.facts = facts;
    this.person = person;
    this.streams = Map.copyOf(streams);
    this.today = today;
  }

  private List<LocalDate> gaps(List<String> ids) {
    List<LocalDate> limits = new ArrayList<>();
    for (String id : ids) {
      Optional.ofNullable(streams.get(id)).ifPresent(stream -> limits.addAll(stream.gapsOn(today)));
    }
    return limits;
  }

  /** The days of the person's sessions in some streams, from a day on. */
  private List<LocalDate> sessionsFrom(LocalDate first, List<String> ids) {
    List<LocalDate> days = new ArrayList<>();
    for (Session session : facts.service().sessions()) {
      LocalDate day = facts.dayOf(session);
      if (session.status() == SessionStatus.HELD
          && session.supervisees().contains(person.id())
          && ids.stream().anyMatch(id -> facts.countsIn(id, session))
          && !day.isBefore(first)
          && !day.isAfter(today)) {
        days.add(day);
      }
    }
    days.sort(Comparator.naturalOrder());
    return days;
  }

  List<Answer> records() {
    List<Answer> answers = new ArrayList<>();
    for (Placed<AbsenceExcuses> placed : facts.pack().rules(AbsenceExcuses.class)) {
      Away away = new Away(person, placed.rule().reasons());
      List<LocalDate> limits = gaps(placed.rule().streams());
      for (DateRange range : away.knownOn(today)) {
        List<LocalDate> inside = limits.stream().filter(range::contains).toList();
        if (!inside.isEmpty()) {
          boolean back =
              !sessionsFrom(range.endOrMax(), placed.rule().streams()).isEmpty();
          for (Absence absence : away.within(range, today)) {
            addRecords(placed, absence, heldAt(inside), back, answers);
          }
        }
      }
    }
    return answers;
  }

  /** The cases held on the day of a limit, or today while it lies ahead. */
  private Set<String> heldAt(List<LocalDate> limits) {
    TreeSet<String> cases = new TreeSet<>();
    for (LocalDate limit : limits) {
      LocalDate day = limit.isAfter(today) ? today : limit;
      for (CaseFile file : facts.service().cases()) {
        if (facts.isOpen(file, day) && facts.holds(person.id(), file, day)) {
          cases.add(file.id());
        }
      }
    }
    return cases;
  }

  private void addRecords(
      Placed<AbsenceExcuses> placed,
      Absence absence,
      Set<String> cases,
      boolean back,
      List<Answer> answers) {
    if (!placed.rule().casePlace().isEmpty()) {
      for (String file : cases) {
        answers.add(record(placed, absence, Optional.of(file), placed.rule().casePlace()));
      }
    }
    if (back && !placed.rule().sessionPlace().isEmpty()) {
      answers.add(record(placed, absence, Optional.empty(), placed.rule().sessionPlace()));
    }
  }

  private Answer record(
      Placed<AbsenceExcuses> placed, Absence absence, Optional<String> file, String place) {
    String reference = absence.reference(person.id());
    Optional<LocalDate> written = facts.service().records().stream()
        .filter(entry -> entry.of().equals(reference))
        .filter(entry -> entry.place().filter(place::equals).isPresent())
        .filter(entry -> file.isEmpty() || entry.caseId().equals(file))
        .map(RecordEntry::at)
        .map(at -> at.date(facts.pack().zone()))
        .filter(day -> !day.isAfter(today))
        .min(Comparator.naturalOrder());
    String duty =
        placed.clause().id() + "/" + reference + file.map(id -> "/" + id).orElse("") + "/" + place;
    Answer answer =
        Answer.of(duty, placed.clause(), written.isPresent() ? Status.MET : Status.OPEN);
    return written.map(answer::withDone).orElse(answer);
  }

  List<Answer> priorities() {
    List<Answer> answers = new ArrayList<>();
    for (Placed<PriorityOnReturn> placed : facts.pack().rules(PriorityOnReturn.class)) {
      List<LocalDate> limits = gaps(placed.rule().streams());
      Optional<DateRange> latest = placed.rule().streams().stream()
          .flatMap(id -> Optional.ofNullable(streams.get(id)).stream())
          .flatMap(stream -> stream.timesAwayOn(today).stream())
          .filter(range -> limits.stream().anyMatch(range::contains))
          .max(Comparator.comparing(DateRange::from));
      latest.flatMap(range -> priority(placed, range)).ifPresent(answers::add);
    }
    return answers;
  }

  /** Owed until it is held, then shown as kept until the next one. */
  private Optional<Answer> priority(Placed<PriorityOnReturn> placed, DateRange away) {
    List<LocalDate> held = sessionsFrom(away.endOrMax(), placed.rule().streams());
    if (held.size() > 1) {
      return Optional.empty();
    }
    String duty = placed.clause().id() + "/" + person.id();
    if (away.isOpen()) {
      return Optional.of(Answer.of(duty, placed.clause(), Status.OPEN));
    }
    Optional<LocalDate> limit = facts.workingDays().onOrAfter(away.endOrMax());
    if (limit.isEmpty()) {
      return Optional.of(Answer.of(duty, placed.clause(), Status.UNDETERMINED));
    }
    if (held.isEmpty()) {
      int dueSoonDays = facts.parameter("dueSoonDays", Standings.DUE_SOON_DAYS);
      Status status = Standings.of(limit.get(), today, dueSoonDays);
      return Optional.of(Answer.of(duty, placed.clause(), status).withLimit(limit.get()));
    }
    Status status = held.get(0).isAfter(limit.get()) ? Status.MET_LATE : Status.MET;
    return Optional.of(
        Answer.of(duty, placed.clause(), status).withLimit(limit.get()).withDone(held.get(0)));
  }

  List<Answer> reallocations() {
    List<Answer> answers = new ArrayList<>();
    for (Placed<ReallocateInAbsence> placed : facts.pack().rules(ReallocateInAbsence.class)) {
      Away away = new Away(person, placed.rule().reasons());
      if (facts.holdsCases(person, today)
          && away.over(today, today).filter(this::isProlonged).isPresent()) {
        String duty = placed.clause().id() + "/" + person.id();
        answers.add(Answer.of(duty, placed.clause(), Status.BREACHED));
      }
    }
    return answers;
  }

  /** As the host says in days, else over a whole calendar month; a return that nobody knows lies after today. */
  private boolean isProlonged(DateRange away) {
    LocalDate back = away.until().orElse(today.plusDays(1));
    int days = facts.parameter(PROLONGED, 0);
    if (days > 0) {
      return ChronoUnit.DAYS.between(away.from(), back) >= days;
    }
    for (LocalDate first = away.from(); first.isBefore(back); first = first.plusDays(1)) {
      if (first.getDayOfMonth() == 1 && !first.plusMonths(1).isAfter(back)) {
        return true;
      }
    }
    return false;
  }
}
