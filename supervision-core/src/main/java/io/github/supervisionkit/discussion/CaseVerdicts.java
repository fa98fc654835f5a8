package io.github.supervisionkit.discussion;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.CountedFrom;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.LimitVerdict;
import io.github.supervisionkit.duty.Standing;
import io.github.supervisionkit.duty.UnitLeft;
import io.github.supervisionkit.duty.Unknowns;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Course;
import io.github.supervisionkit.timeline.Excuses;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verdicts on one case's discussions, with their reasons. */
final class CaseVerdicts {

  private static final Comparator<Course> OLDEST_FIRST = Comparator.comparing(
      course -> course.owed().flatMap(Occurrence::limit).orElse(LocalDate.MAX));

  private final Inquiry inquiry;
  private final CaseFile file;
  private final CaseHistory history;

  CaseVerdicts(Inquiry inquiry, CaseFile file, CaseHistory history) {
    this.inquiry = inquiry;
    this.file = file;
    this.history = history;
  }

  Verdict.Builder begun(Placed<Discussion> placed) {
    return Verdict.builder()
        .duty(DutyId.of(placed.clause().id(), file.id()))
        .clause(placed.clause().id())
        .force(placed.clause().force())
        .kind(ClauseKind.CASE_CADENCE)
        .person(history.holder())
        .caseId(file.id());
  }

  Timeline everySession(EverySession rules, SessionBySession course) {
    Placed<Discussion> placed = rules.speaking().get(0);
    Verdict.Builder verdict = begun(placed)
        .nextPlanned(history.nextPlanned())
        .measuredFrom(course.measuredFrom())
        .addBecause(Asked.by(placed.clause()));
    rules.speaking().stream()
        .flatMap(rule -> grounds(rule).stream())
        .distinct()
        .forEach(verdict::addBecause);
    verdict.addBecause(course
        .lastDiscussed()
        .map(day -> Step.of("last discussed on {}", day))
        .orElseGet(() -> Step.of("not discussed yet since {}", course.measuredFrom())));
    Optional<DatedSession> missed = course.missed();
    if (missed.isEmpty()) {
      verdict.status(Status.MET).addBecause(next());
    } else {
      LocalDate limit = missed.orElseThrow().on();
      Status status = Standing.of(limit, inquiry);
      if (status == Status.OVERDUE) {
        Standing.overdue(verdict, limit, inquiry);
      }
      verdict
          .status(status)
          .limit(limit)
          .addBecause(Step.of(
              "session {} on {} was held without it{}",
              missed.orElseThrow().session().id(),
              limit,
              course.missedInARow() > 1
                  ? ", the first of " + course.missedInARow() + " in a row"
                  : ""));
      Asked.standing(limit, status, inquiry).ifPresent(verdict::addBecause);
    }
    verdict.addAllPassedOver(history.passedOver(course.measuredFrom()));
    return rules.applies()
        ? Timeline.standing(verdict.build(), course.occurrences())
        : Timeline.ended(verdict.build(), course.occurrences());
  }

  private Step next() {
    return history
        .nextPlanned()
        .map(day -> Step.of("due at the holder's next session, planned for {}", day))
        .orElseGet(() -> Step.of("due at the holder's next session; none is planned yet"));
  }

  private List<Step> grounds(Placed<Discussion> placed) {
    return new Grounds(inquiry, file, history)
        .of(placed).stream()
            .map(ground -> Step.of("it applies because: {}", ground.text()))
            .toList();
  }

  List<Timeline> dated(List<CaseLine> lines) {
    List<Course> courses = Course.of(
        lines.stream().map(CaseLine::line).toList(),
        new UnitLeft(inquiry),
        Excuses.NONE,
        inquiry.asOf());
    Map<Placed<Discussion>, List<Course>> byRule = new LinkedHashMap<>();
    for (CaseLine line : lines) {
      courses.stream()
          .filter(course -> course.line().equals(line.line()))
          .forEach(course ->
              byRule.computeIfAbsent(line.placed(), key -> new ArrayList<>()).add(course));
    }
    List<Timeline> timelines = new ArrayList<>();
    byRule.forEach((placed, of) -> timelines.add(dated(placed, of)));
    return timelines;
  }

  private Timeline dated(Placed<Discussion> placed, List<Course> courses) {
    List<Occurrence> occurrences =
        courses.stream().flatMap(course -> course.occurrences().stream()).toList();
    Verdict.Builder verdict =
        begun(placed).nextPlanned(history.nextPlanned()).addBecause(Asked.by(placed.clause()));
    grounds(placed).forEach(verdict::addBecause);
    Optional<Course> owing =
        courses.stream().filter(course -> course.owed().isPresent()).min(OLDEST_FIRST);
    if (owing.isEmpty()) {
      return Timeline.ended(verdict.status(Status.MET).build(), occurrences);
    }
    Course course = owing.orElseThrow();
    Occurrence occurrence = course.owed().orElseThrow();
    Status status = LimitVerdict.add(verdict, course, occurrence, inquiry);
    Cadence every = placed.rule().cadence();
    LocalDate base = occurrence.measuredFrom();
    LocalDate limit = occurrence.limit().orElseThrow();
    verdict.addBecause(
        course.isMeasuredFromStart()
            ? CountedFrom.beginning("not discussed since it applies, from", base, every, limit)
            : CountedFrom.event("discussed", base, every, limit));
    verdict.addAllBecause(LimitVerdict.steps(course, occurrence, inquiry));
    Asked.standing(limit, status, inquiry).ifPresent(verdict::addBecause);
    verdict.addAllPassedOver(history.passedOver(LimitVerdict.firstDay(course, occurrence)));
    return Timeline.standing(verdict.build(), occurrences);
  }

  Timeline withoutNumber(Placed<Discussion> placed) {
    Verdict.Builder verdict =
        begun(placed).status(Status.UNQUANTIFIED).addBecause(Asked.by(placed.clause()));
    grounds(placed).forEach(verdict::addBecause);
    verdict.addBecause(Step.of(
        "the policy gives no number here, so no date is computed; it comes up on each agenda"));
    return Timeline.standing(verdict.build(), List.of());
  }

  /** What decides whether a row applies is not recorded; for a row that gets what the others leave, nor is theirs. */
  Timeline unknown(Placed<Discussion> placed, Situation situation) {
    List<String> missing = new ArrayList<>(Unknowns.of(placed.rule().grounds(), situation));
    if (missing.isEmpty()) {
      for (Placed<Discussion> other : inquiry.rules(Discussion.class)) {
        if (other.rule().table().equals(placed.rule().table())) {
          missing.addAll(Unknowns.of(other.rule().grounds(), situation));
        }
      }
    }
    Verdict verdict = begun(placed)
        .status(Status.UNDETERMINED)
        .addMissing(String.join(", ", missing.stream().distinct().toList()) + " of " + file.id()
            + ", which the holder can supply")
        .addBecause(Asked.by(placed.clause()))
        .build();
    return Timeline.standing(verdict, List.of());
  }

  Timeline withoutHolder(Placed<Discussion> placed) {
    Verdict verdict = begun(placed)
        .status(Status.UNDETERMINED)
        .addMissing(
            "who holds " + file.id() + " on " + inquiry.asOf() + "; the service can allocate it")
        .addBecause(Asked.by(placed.clause()))
        .addBecause(Step.of("nobody who is there holds the case, so no session can discuss it"))
        .build();
    return Timeline.standing(verdict, List.of());
  }

  Timeline nothingApplies(Placed<Discussion> placed) {
    Verdict verdict = begun(placed)
        .status(Status.UNDETERMINED)
        .addMissing("a circumstance of " + file.id() + " for which the policy sets a frequency: "
            + placed.rule().grounds().text())
        .addBecause(Asked.by(placed.clause()))
        .addBecause(Step.of("no clause of the policy says how often a case like this is discussed"))
        .build();
    return Timeline.standing(verdict, List.of());
  }
}
