package io.github.supervisionkit.published;

import static io.github.supervisionkit.assertion.SupervisionAssertions.assertThat;
import static io.github.supervisionkit.assertion.SupervisionAssertions.citing;
import static io.github.supervisionkit.assertion.SupervisionAssertions.containing;
import static io.github.supervisionkit.assertion.SupervisionAssertions.days;
import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.acceptance.PolicyPackContract;
import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.agenda.Topic;
import io.github.supervisionkit.agenda.Urgency;
import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.jqwik.SupervisionDomain;
import io.github.supervisionkit.mutation.Strength;
import io.github.supervisionkit.notation.PackWriter;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.RandomServices;
import io.github.supervisionkit.story.Smaller;
import io.github.supervisionkit.story.Story;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The Java that the module's README shows, each in a method with what it takes for granted. */
final class ReadmeExamples {

  private ReadmeExamples() {}

  static void assertions(
      Supervision supervision,
      Assessment assessment,
      Agenda agenda,
      PolicyPack pack,
      Agreement agreement,
      ServiceRecord service,
      LocalDate asOf) {
    assertThat(assessment)
        .forPerson("p1")
        .clause("ISL-04")
        .isOverdueBy(days(3))
        .because(containing("November"));
    assertThat(assessment).hasOverdue("ISL-04/p1", "ISL-13/s1/c1").hasNoNotices();
    assertThat(assessment).timeline("ISL-04/p1").hasOutcomes(Outcome.KEPT, Outcome.MISSED);
    assertThat(agenda).entry(Topic.CASE, "c1").hasUrgency(Urgency.OVERDUE).isThereUnder("ISL-05");
    assertThat(supervision.check(agreement, service, asOf))
        .hasProblem(containing("`frequency`"), citing("CSO-16"));
    assertThat(pack).clause("ISL-04").hasForce(Force.MUST).cites("Frequency, 1st point");
  }

  static void softly(Assessment assessment) {
    SoftAssertions.assertSoftly(softly -> {
      softly.check(() -> assertThat(assessment).forPerson("p1").clause("ISL-04").isOverdue());
      softly.check(() -> assertThat(assessment).hasNoNotices());
    });
  }

  static ServiceRecord byHand() {
    ServiceRecord service = aPractitioner()
        .newlyQualified()
        .from("2026-01-05")
        .withRole("social-worker")
        .holding("c1")
        .supervisedOn("2026-01-20")
        .discussing("c1")
        .supervisedOn("2026-02-17")
        .awayFrom("2026-03-02", "2026-04-07", "sickness")
        .asAService();
    return service;
  }

  static List<LocalDate> invented(PolicyPack pack, long seed) {
    ServiceRecord service = RandomServices.of(pack).service(seed, 2);
    List<LocalDate> days = RandomServices.of(pack).questions(service, seed, 3);
    return days;
  }

  static void reduced(Story story) {
    Story smallest = Smaller.thatStillFails(story, candidate -> disagree(candidate));
    System.out.println(smallest.written(PackWriter::written));
  }

  private static boolean disagree(Story story) {
    return answers(story).isEmpty();
  }

  private static List<Verdict> answers(Story story) {
    return Supervision.under(story.pack())
        .with(UkCalendars.englandAndWales())
        .assess(story.question().service(), story.question().asOf())
        .verdicts();
  }

  static class InTheNotation extends SupervisionDomain {

    InTheNotation() {
      super(PackWriter::written);
    }
  }

  @Property
  @Domain(InTheNotation.class)
  void it_answers_alike_when_asked_again(@ForAll Story story) {
    assertThat(answers(story)).isEqualTo(answers(story));
  }

  /** A pack's test, as an author writes it. */
  abstract static class Contract implements PolicyPackContract {

    @Test
    void strength() {
      System.out.println(Strength.of(pack(), examples()));
    }
  }
}
