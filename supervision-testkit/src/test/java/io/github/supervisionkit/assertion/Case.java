package io.github.supervisionkit.assertion;

import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.contract.AgreementProblem;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;

/** What the tests of the assertions are tried on: p1 was supervised in September and in no month since. */
final class Case {

  static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);
  static final PolicyPack ISLINGTON = PolicyPacks.named("islington-yos");
  static final Supervision SUPERVISION =
      Supervision.under(ISLINGTON).with(UkCalendars.englandAndWales());
  static final ServiceRecord SERVICE = aPractitioner("p1")
      .from("2026-09-01")
      .withRole("case-manager")
      .holding("c1")
      .supervisedOn("2026-09-15")
      .discussing("c1")
      .asAService();
  static final ServiceRecord RECORDED = aPractitioner("p1")
      .from("2026-09-01")
      .withRole("case-manager")
      .holding("c1")
      .supervisedOn("2026-09-15")
      .discussing("c1")
      .recorded("s1", "c1", "2026-09-17")
      .asAService();
  static final Assessment ASSESSMENT = SUPERVISION.assess(SERVICE, SAT_2026_11_21);

  /** Of somebody in a role that the policy does not know. */
  static final Assessment WIZARD = SUPERVISION.assess(
      aPractitioner().from("2026-09-01").withRole("wizard").asAService(), SAT_2026_11_21);

  /** An agreement that lacks all that the policy asks of one. */
  static final Agreement BARE = Agreement.builder()
      .id("x1")
      .addSupervisees("p1")
      .supervisor("m1")
      .made(SAT_2026_11_21)
      .build();

  static Validation<Seq<AgreementProblem>, Agreement> bareChecked() {
    return Supervision.under(PolicyPacks.named("school-trust-cso"))
        .with(UkCalendars.englandAndWales())
        .check(BARE, ServiceRecord.builder().build(), SAT_2026_11_21);
  }

  private Case() {}
}
