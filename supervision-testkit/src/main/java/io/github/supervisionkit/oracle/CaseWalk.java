package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One case's life, from day to day. */
final class CaseWalk {

  private final Facts facts;
  private final CaseFile file;
  private final StreamWalk measured;
  private final List<Placed<Discussion>> everySession = new ArrayList<>();
  private final Map<String, LocalDate> firstMissed = new LinkedHashMap<>();
  private final List<Placed<Discussion>> rows;
  private boolean everAllocated;
  private final List<LocalDate> discussions = new ArrayList<>();
  private boolean undiscussed;

  CaseWalk(Facts facts, CaseFile file) {
    this.facts = facts;
    this.file = file;
    this.rows = facts.pack().rules(Discussion.class);
    List<Demand> demands = new ArrayList<>();
    for (Placed<Discussion> placed : rows) {
      if (placed.rule().cadence() instanceof Cadence.EverySession) {
        everySession.add(placed);
      } else {
        demands.add(new Demand(
            placed.clause(),
            duty(placed),
            List.of(Phase.lasting(placed.rule().cadence())),
            Optional.empty(),
            day -> everAllocated && isOwed(day) ? applies(placed.rule(), day) : Truth.FALSE,
            day -> everAllocated && isOwed(day) ? discussionsOn(day) : 0,
            List.of(),
            placed.rule().otherwise(),
            Optional.empty()));
      }
    }
    this.measured = new StreamWalk(facts, demands, Away.never());
  }

  private String duty(Placed<Discussion> placed) {
    return placed.clause().id() + "/" + file.id();
  }

  private boolean isOwed(LocalDate day) {
    return facts.isOpen(file, day) && facts.inForceOn(day);
  }

  private Truth applies(Discussion rule, LocalDate day) {
    CaseOnDay situation = new CaseOnDay(facts, file, undiscussed, day);
    Truth truth = rule.grounds().in(situation);
    if (rule.otherwise()) {
      for (Placed<Discussion> row : rows) {
        if (!row.rule().otherwise() && row.rule().table().equals(rule.table())) {
          truth = truth.and(row.rule().grounds().in(situation).not());
        }
      }
    }
    return truth;
  }

  private int discussionsOn(LocalDate day) {
    int discussions = 0;
    for (Session session : facts.heldOn(day)) {
      if (Facts.discusses(session, file.id()) && facts.isFormal(session)) {
        discussions++;
      }
    }
    return discussions;
  }

  void advanceTo(LocalDate today) {
    undiscussed = false;
    for (Allocation allocation : file.holders()) {
      LocalDate from = allocation.during().from();
      if (!from.isAfter(today)) {
        everAllocated = true;
        // It holds for the first session after the allocation, that day included.
        undiscussed |= discussions.stream().noneMatch(day -> day.isAfter(from));
      }
    }
    measured.advanceTo(today);
    if (discussionsOn(today) > 0) {
      firstMissed.clear();
      discussions.add(today);
    } else if (isOwed(today) && aSessionOwedIt(today)) {
      for (Placed<Discussion> placed : everySession) {
        if (applies(placed.rule(), today) == Truth.TRUE) {
          firstMissed.putIfAbsent(duty(placed), today);
        }
      }
    }
  }

  /** Whether the holder, who has held the case since a day before, was supervised. */
  private boolean aSessionOwedIt(LocalDate today) {
    Optional<Allocation> held = allocationOn(today);
    if (held.isEmpty()) {
      return false;
    }
    String holder = held.get().person();
    boolean since = held.get().during().from().isBefore(today)
        || allocationOn(today.minusDays(1))
            .filter(one -> one.person().equals(holder))
            .isPresent();
    for (Session session : facts.heldOn(today)) {
      if (since && session.supervisees().contains(holder) && facts.isFormal(session)) {
        return true;
      }
    }
    return false;
  }

  /** Who holds the case on a day; of several the one to whom it was allocated last. */
  private Optional<Allocation> allocationOn(LocalDate day) {
    return file.holders().stream()
        .filter(allocation -> allocation.during().contains(day))
        .max(Comparator.comparing((Allocation allocation) -> allocation.during().from())
            .thenComparing(Allocation::person));
  }

  List<Answer> answersOn(LocalDate today) {
    if (!isOwed(today)) {
      return List.of();
    }
    if (!hasHolder(today)) {
      return undeterminedUnderFirst(today);
    }
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Placed<Discussion> placed : everySession) {
      if (applies(placed.rule(), today) == Truth.TRUE) {
        answers.merge(duty(placed), atEverySession(placed, today), Answer::older);
      }
    }
    for (Clock clock : measured.standingOn(today)) {
      Answer answer = measured(clock, today);
      answers.merge(answer.duty(), answer, Answer::older);
    }
    for (Placed<Discussion> placed : rows) {
      if (applies(placed.rule(), today) == Truth.UNKNOWN) {
        answers.putIfAbsent(duty(placed), undetermined(placed));
      }
    }
    return answers.isEmpty() ? undeterminedUnderFirst(today) : List.copyOf(answers.values());
  }

  private Answer undetermined(Placed<Discussion> placed) {
    return Answer.of(duty(placed), placed.clause(), Status.UNDETERMINED);
  }

  /** It carries the first clause that could concern its kind of subject, whatever else is true of it; else the first. */
  private List<Answer> undeterminedUnderFirst(LocalDate today) {
    Situation kind = new CaseOnDay(facts, file, undiscussed, today).kindAlone();
    return rows.stream()
        .filter(placed -> placed.rule().grounds().in(kind) != Truth.FALSE)
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .map(this::undetermined)
        .stream()
        .toList();
  }

  private boolean hasHolder(LocalDate today) {
    return allocationOn(today)
        .flatMap(allocation -> facts.person(allocation.person()))
        .filter(person -> facts.isThere(person, today))
        .isPresent();
  }

  private Answer atEverySession(Placed<Discussion> placed, LocalDate today) {
    Optional<LocalDate> missed = Optional.ofNullable(firstMissed.get(duty(placed)));
    Status status = missed.map(day -> standing(day, today)).orElse(Status.MET);
    Answer answer = Answer.of(duty(placed), placed.clause(), status);
    return missed.isPresent() ? answer.withLimit(missed.get()) : answer;
  }

  private Answer measured(Clock clock, LocalDate today) {
    Answer answer = Answer.of(
        clock.demand().duty(),
        clock.demand().clause(),
        clock.limit().map(limit -> standing(limit, today)).orElse(Status.UNQUANTIFIED));
    return clock.limit().isEmpty()
        ? answer
        : answer
            .withLimit(clock.limit().get())
            .withMeasuredFrom(clock.since().day())
            .withLastPracticalDay(facts
                .workingDays()
                .lastWithin(clock.since().firstPracticalDay(), clock.limit().get()));
  }

  private Status standing(LocalDate limit, LocalDate today) {
    return Standings.of(limit, today, facts.parameter("dueSoonDays", Standings.DUE_SOON_DAYS));
  }
}
