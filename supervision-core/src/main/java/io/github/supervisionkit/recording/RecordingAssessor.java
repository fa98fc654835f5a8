package io.github.supervisionkit.recording;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.StreamMembership;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.RecordContent;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.service.ArisenMatter;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what is to be written down of sessions, of the cases discussed in them, and of matters.
 *
 * <p>A session is recorded from the day or instant on which it ends. Sessions and matters outside the time in which the policy
 * is in force owe nothing.
 */
public final class RecordingAssessor implements Assessor {

  private final Inquiry inquiry;
  private final InForce inForce;
  private final List<RecordingRule> rules;
  private final List<Placed<RecordContent>> contents;
  private final MatterKinds kinds;
  private final WhoRecords who;
  private final RecordDuty duty;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public RecordingAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.inForce = inquiry.pack().inForce();
    this.rules = RecordingRule.of(inquiry.rules(Recording.class));
    this.contents = inquiry.rules(RecordContent.class);
    this.kinds = MatterKinds.of(inquiry);
    this.who = new WhoRecords(inquiry.register());
    this.duty = new RecordDuty(inquiry);
  }

  @Override
  public List<Timeline> ofSession(DatedSession dated) {
    LocalDate ended = dated.ended();
    if (!dated.heldBy(inquiry.asOf()) || ended.isAfter(inquiry.asOf()) || !inForce.on(ended)) {
      return List.of();
    }
    List<Timeline> timelines = new ArrayList<>();
    for (RecordingRule rule : rules) {
      if (rule.rule().trigger() instanceof Trigger.SessionHeld held
          && counts(held.stream(), dated)) {
        sessionHeld(rule, dated).ifPresent(timelines::add);
      } else if (rule.rule().trigger() instanceof Trigger.CaseDiscussed discussed
          && counts(discussed.stream(), dated)) {
        depths(dated.session())
            .forEach((caseId, depth) ->
                caseDiscussed(rule, dated, caseId, depth).ifPresent(timelines::add));
      }
    }
    return timelines;
  }

  private boolean counts(String stream, DatedSession dated) {
    return StreamMembership.counts(inquiry.pack().vocabulary(), stream, dated.session());
  }

  private Optional<Timeline> sessionHeld(RecordingRule rule, DatedSession dated) {
    return owing(rule, dated, Optional.empty())
        .map(owing -> duty.stands(rule, rule.rule().within(), sessionHeld(dated), owing));
  }

  private Optional<Timeline> caseDiscussed(
      RecordingRule rule, DatedSession dated, String caseId, Depth depth) {
    return owing(rule, dated, Optional.of(caseId))
        .map(owing ->
            duty.stands(rule, rule.rule().within(), caseDiscussed(dated, caseId, depth), owing));
  }

  /** Whose duty the record is; empty where that is nobody asked about. */
  private Optional<Owing> owing(RecordingRule rule, DatedSession dated, Optional<String> caseId) {
    return Optional.of(who.ofSession(rule.rule().by(), dated.session(), caseId, dated.ended()))
        .filter(owing -> inquiry.scope().admits(owing.person(), caseId));
  }

  private static Map<String, Depth> depths(Session session) {
    Map<String, Depth> depths = new TreeMap<>();
    for (CaseDiscussion discussion : session.discussions()) {
      depths.merge(
          discussion.caseId(),
          discussion.depth(),
          (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
    return depths;
  }

  private static Moment endOf(DatedSession dated) {
    return dated.session().end().orElseGet(() -> Moment.onDate(dated.ended()));
  }

  private static Recordable sessionHeld(DatedSession dated) {
    String id = dated.session().id();
    List<Step> because = new ArrayList<>();
    because.add(Step.of("session {} was held on {}", id, dated.on()));
    overMidnight(dated, because);
    return new Recordable(
        id, List.of(id), Optional.empty(), Optional.of(id), endOf(dated), because);
  }

  private Recordable caseDiscussed(DatedSession dated, String caseId, Depth depth) {
    String id = dated.session().id();
    List<Step> because = new ArrayList<>();
    because.add(Step.of(
        "case {} was discussed at {} depth in session {} on {}",
        caseId,
        depth.text(),
        id,
        dated.on()));
    overMidnight(dated, because);
    for (Placed<RecordContent> content : contents) {
      if (content.rule().depth() == depth) {
        because.add(Step.of(
            "what the record of an {} discussion holds ({}, {}): {}",
            depth.text(),
            content.clause().id(),
            content.clause().citation().place(),
            content.rule().text()));
      }
    }
    return new Recordable(
        id, List.of(id, caseId), Optional.of(caseId), Optional.of(id), endOf(dated), because);
  }

  private static void overMidnight(DatedSession dated, List<Step> because) {
    if (dated.ended().isAfter(dated.on())) {
      because.add(Step.of("it ended on {}, and is recorded from there", dated.ended()));
    }
  }

  @Override
  public List<Timeline> ofMatter(ArisenMatter arisen) {
    List<Timeline> timelines = new ArrayList<>();
    for (RecordingRule rule : rules) {
      if (rule.rule().trigger() instanceof Trigger.MatterArises arises
          && kinds.concerns(arises, arisen)) {
        ofMatter(rule, arisen).ifPresent(timelines::add);
      }
    }
    return timelines;
  }

  private Optional<Timeline> ofMatter(RecordingRule rule, ArisenMatter arisen) {
    if (arisen.at().isEmpty()) {
      return Optional.of(withoutDay(rule, arisen));
    }
    LocalDate day = arisen.at().get().date(inquiry.zone());
    if (day.isAfter(inquiry.asOf()) || !inForce.on(day) || isAhead(arisen)) {
      return Optional.empty();
    }
    boolean urgent = MatterKinds.isUrgent(arisen.matter());
    TimeLimit limit = urgent ? rule.rule().whenUrgent() : rule.rule().within();
    Moment start = limit instanceof TimeLimit.AtTheEnd
        ? arisen.session().map(RecordingAssessor::endOf).orElse(arisen.at().get())
        : arisen.at().get();
    List<Step> because = new ArrayList<>();
    because.add(arose(arisen, day));
    if (urgent && !rule.rule().within().equals(rule.rule().whenUrgent())) {
      because.add(Step.of("it is significant or urgent, so the shorter limit counts"));
    }
    String id = arisen.matter().id();
    Recordable recordable =
        new Recordable(id, List.of(id), arisen.matter().caseId(), Optional.empty(), start, because);
    return Optional.of(
        duty.stands(rule, limit, recordable, who.ofMatter(rule.rule().by(), arisen, day)));
  }

  private boolean isAhead(ArisenMatter arisen) {
    return arisen.session().filter(dated -> dated.on().isAfter(inquiry.asOf())).isPresent();
  }

  private Timeline withoutDay(RecordingRule rule, ArisenMatter arisen) {
    String id = arisen.matter().id();
    return Timeline.standing(
        Verdict.under(rule.clause(), id, rule.place())
            .status(Status.UNDETERMINED)
            .person(arisen.matter().by())
            .caseId(arisen.matter().caseId())
            .addMissing("when matter " + id + " arose")
            .build(),
        List.of());
  }

  private static Step arose(ArisenMatter arisen, LocalDate day) {
    String id = arisen.matter().id();
    String kind = arisen.matter().kind().orElse("no kind given");
    return arisen
        .session()
        .map(dated -> Step.of(
            "matter {} ({}) arose on {} in session {}",
            id,
            kind,
            day,
            dated.session().id()))
        .orElseGet(() -> Step.of("matter {} ({}) arose on {}", id, kind, day));
  }
}
