package io.github.supervisionkit.retention;

import io.github.supervisionkit.duty.Asked;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.KeptSafely;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells that records are to be kept safely: a standing duty without a number, which nothing on record could discharge. */
public final class StorageAssessor implements Assessor {

  private final Inquiry inquiry;
  private final List<Placed<KeptSafely>> rules;

  /**
   * Obtains the assessor of a question.
   *
   * @param inquiry the question
   */
  public StorageAssessor(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.rules = inquiry.rules(KeptSafely.class);
  }

  @Override
  public List<Timeline> ofService() {
    List<Timeline> timelines = new ArrayList<>();
    InForce inForce = inquiry.pack().inForce();
    if (!inquiry.asOf().isBefore(inForce.until())) {
      return timelines;
    }
    for (Placed<KeptSafely> rule : rules) {
      boolean early = !inForce.on(inquiry.asOf());
      Verdict verdict = Verdict.under(rule.clause(), "organisation")
          .ofOrganisation(true)
          .status(early ? Status.NOT_YET_IN_FORCE : Status.UNQUANTIFIED)
          .addBecause(Asked.by(rule.clause()))
          .addBecause(
              early
                  ? Asked.notYetInForce(inquiry)
                  : Step.of(
                      "it falls to {}, and no number is given", rule.rule().by()))
          .build();
      timelines.add(Timeline.standing(verdict, List.of()));
    }
    return timelines;
  }
}
