package io.github.supervisionkit.discussion;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.CaseSubject;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds how often cases are to be discussed, and how that stands. */
public final class DiscussionAssessor implements Assessor {

  private final Inquiry inquiry;
  private final List<Placed<Discussion>> rules;

  /**
   * Obtains the assessor.
   *
   * @param inquiry the question
   */
  public DiscussionAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.rules = inquiry.rules(Discussion.class);
  }

  @Override
  public List<Timeline> ofCase(CaseFile file) {
    CaseHistory history = new CaseHistory(inquiry, file);
    Optional<DateRange> owed = history.owed();
    if (rules.isEmpty() || (owed.isEmpty() && !isOpen(file))) {
      return List.of();
    }
    boolean open = isOpen(file);
    if (inquiry.asOf().isBefore(inquiry.pack().inForce().from())) {
      return open ? notYetInForce(file, history) : List.of();
    }
    CaseSubject subject = new CaseSubject(file, inquiry, history.undiscussed());
    CaseVerdicts verdicts = new CaseVerdicts(inquiry, file, history);
    List<Timeline> timelines = owed.isEmpty()
        ? new ArrayList<>()
        : timelines(history, subject, owed.orElseThrow(), verdicts);
    boolean standing = open && inquiry.pack().inForce().on(inquiry.asOf());
    if (!standing) {
      return timelines.stream().map(DiscussionAssessor::over).toList();
    }
    if (history.holder().isEmpty()) {
      return withoutHolder(timelines, verdicts, subject);
    }
    if (timelines.stream().allMatch(Timeline::isOver)) {
      timelines.add(verdicts.nothingApplies(first(subject)));
    }
    return timelines;
  }

  /** A case whose first day nobody recorded begins with its first allocation; one to come is not known yet. */
  private boolean isOpen(CaseFile file) {
    boolean begun = file.opened().isPresent()
        || CaseSubject.firstAllocation(file)
            .filter(first -> !first.isAfter(inquiry.asOf()))
            .isPresent();
    return Optional.of(file)
        .filter(known -> begun)
        .flatMap(CaseSubject::open)
        .map(range -> range.contains(inquiry.asOf()))
        .orElse(file.closed().map(closed -> closed.isAfter(inquiry.asOf())).orElse(true));
  }

  private List<Timeline> timelines(
      CaseHistory history, CaseSubject subject, DateRange owed, CaseVerdicts verdicts) {
    Rows rows = new Rows(inquiry, subject);
    Set<String> unknown = new HashSet<>();
    List<Timeline> timelines = new ArrayList<>();
    List<CaseLine> lines = new ArrayList<>();
    Map<String, EverySession> everySession = new LinkedHashMap<>();
    for (Placed<Discussion> placed : rules) {
      List<Spell> spells = rows.of(placed).stream()
          .map(spell -> spell.within(owed))
          .flatMap(Optional::stream)
          .toList();
      Optional<Truth> now = rows.on(placed, inquiry.asOf()).map(Spell::truth);
      if (placed.rule().cadence() instanceof Cadence.EverySession && !spells.isEmpty()) {
        everySession
            .computeIfAbsent(placed.clause().id(), key -> new EverySession())
            .add(placed, spells, now);
      }
      if (now.filter(Truth.UNKNOWN::equals).isPresent()) {
        // Two rows of one clause that cannot be told are one duty that cannot.
        if (unknown.add(placed.clause().id())) {
          timelines.add(verdicts.unknown(placed, subject.on(inquiry.asOf())));
        }
        if (placed.rule().cadence().firstLimit(owed.from()).isPresent()) {
          // What was missed while the rule was known to apply stays missed.
          lines.addAll(CaseLine.of(placed, spells, counted(owed), history.days()));
        }
      } else if (!spells.isEmpty()) {
        if (placed.rule().cadence().firstLimit(owed.from()).isPresent()) {
          lines.addAll(CaseLine.of(placed, spells, counted(owed), history.days()));
        } else if (now.isPresent() && !(placed.rule().cadence() instanceof Cadence.EverySession)) {
          timelines.add(verdicts.withoutNumber(placed));
        }
      }
    }
    everySession.values().stream()
        .filter(EverySession::isKnown)
        .forEach(rules -> timelines.add(verdicts.everySession(
            rules, SessionBySession.of(history, rules.spells(), owed.from()))));
    timelines.addAll(verdicts.dated(lines));
    return OneDuty.each(timelines);
  }

  /** What was discussed before the policy was in force counts for no limit of its own. */
  private DateRange counted(DateRange owed) {
    LocalDate inForce = inquiry.pack().inForce().from();
    return inForce.isAfter(owed.from()) && inForce.isBefore(owed.endOrMax())
        ? new DateRange(inForce, owed.endOrMax())
        : owed;
  }

  private static Timeline over(Timeline timeline) {
    return Timeline.ended(timeline.verdict(), timeline.occurrences());
  }

  /** One verdict stands for the case that nobody holds; what there was before is history. */
  private List<Timeline> withoutHolder(
      List<Timeline> timelines, CaseVerdicts verdicts, CaseSubject subject) {
    Timeline undetermined = verdicts.withoutHolder(first(subject));
    List<Timeline> all = new ArrayList<>();
    boolean placed = false;
    for (Timeline timeline : timelines) {
      boolean same = timeline.verdict().duty().equals(undetermined.verdict().duty());
      all.add(
          same
              ? Timeline.standing(undetermined.verdict(), timeline.occurrences())
              : over(timeline));
      placed |= same;
    }
    if (!placed) {
      all.add(undetermined);
    }
    return all;
  }

  /** The first clause that could concern a subject of this kind. */
  private Placed<Discussion> first(CaseSubject subject) {
    LocalDate day = inquiry.asOf();
    for (Placed<Discussion> placed : rules) {
      if (placed.rule().grounds().in(subject.on(day).kindAlone()) != Truth.FALSE) {
        return placed;
      }
    }
    return rules.get(0);
  }

  private List<Timeline> notYetInForce(CaseFile file, CaseHistory history) {
    CaseSubject subject = new CaseSubject(file, inquiry, history.undiscussed());
    CaseVerdicts verdicts = new CaseVerdicts(inquiry, file, history);
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<Discussion> placed : rules) {
      if (placed.rule().grounds().in(subject.on(inquiry.asOf())) == Truth.TRUE) {
        Verdict verdict = verdicts
            .begun(placed)
            .status(Status.NOT_YET_IN_FORCE)
            .addBecause(Asked.by(placed.clause()))
            .addBecause(Asked.notYetInForce(inquiry))
            .build();
        timelines.add(Timeline.standing(verdict, List.of()));
      }
    }
    return OneDuty.each(timelines);
  }
}
