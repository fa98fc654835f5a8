package io.github.supervisionkit.planning;

import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Finding;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Sessions;
import io.github.supervisionkit.policy.DepthPerSession;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds sessions in which too few cases were discussed at the depth that the policy wants. */
public final class DepthAssessor implements Assessor {

  private final Inquiry inquiry;
  private final Sessions sessions;
  private final List<Placed<DepthPerSession>> rules;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public DepthAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.sessions = new Sessions(inquiry);
    this.rules = inquiry.rules(DepthPerSession.class);
  }

  @Override
  public List<Timeline> ofSession(DatedSession dated) {
    List<Timeline> timelines = new ArrayList<>();
    for (Placed<DepthPerSession> rule : rules) {
      if (sessions.ended(rule.rule().stream(), dated)
          && discussed(rule.rule(), dated) < rule.rule().least()) {
        concerned(rule.rule(), dated)
            .map(person -> tooFew(rule, dated, person))
            .ifPresent(timelines::add);
      }
    }
    return timelines;
  }

  private static long discussed(DepthPerSession rule, DatedSession dated) {
    return dated.session().discussions().stream()
        .filter(discussion -> discussion.depth() == rule.depth())
        .map(CaseDiscussion::caseId)
        .distinct()
        .count();
  }

  private Optional<String> concerned(DepthPerSession rule, DatedSession dated) {
    return dated.session().supervisees().stream()
        .sorted()
        .filter(id -> inquiry
            .register()
            .person(id)
            .map(person -> new PersonSubject(person, inquiry).on(dated.on()))
            .filter(situation -> inquiry.covered(rule.who()).in(situation) == Truth.TRUE)
            .isPresent())
        .findFirst();
  }

  private static Timeline tooFew(Placed<DepthPerSession> rule, DatedSession dated, String person) {
    Session session = dated.session();
    Shortcoming problem = new Shortcoming(
        rule.rule().depth().text(),
        "session " + session.id() + " discussed " + discussed(rule.rule(), dated) + " cases at "
            + rule.rule().depth().text() + " depth; at least " + rule.rule().least()
            + " is wanted (" + rule.clause().id() + ", "
            + rule.clause().citation().place()
            + ")");
    Verdict.Builder verdict = Verdict.under(rule.clause(), session.id())
        .session(session.id())
        .person(person)
        .addBecause(Step.of("session {} was held on {}", session.id(), dated.on()))
        .addBecause(Step.of("{}", problem.why()));
    return Finding.on(verdict, dated.on(), List.of(problem));
  }
}
