package io.github.supervisionkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.AuditDue;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Audit;
import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditAssessorTest {

  private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);

  private static final PolicyPack YEARLY =
      policy(new AuditDue("logs", new Cadence.Every(Period.ofMonths(12)), ""));
  private static final PolicyPack REGULAR =
      policy(new AuditDue("logs", new Cadence.Unquantified(), "logDays"));

  private static PolicyPack policy(AuditDue rule) {
    return Scene.policy(
        ClauseKind.AUDIT, rule, new InForce(THU_2026_01_01, LocalDate.MAX, false, LocalDate.MAX));
  }

  private static Verdict verdict(PolicyPack policy, ServiceRecord service) {
    List<Verdict> verdicts = Scene.verdicts(AuditAssessor::new, policy, service, TUE_2026_03_10);
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  @Test
  void never_audited_it_is_due_a_year_after_the_policy_began() {
    Verdict verdict = verdict(YEARLY, ServiceRecord.builder().build());

    assertThat(verdict).hasToString("X-1/organisation met");
    assertThat(verdict.ofOrganisation()).isTrue();
    assertThat(verdict.limit()).contains(LocalDate.of(2027, 1, 1));
  }

  @Test
  void an_audit_of_the_kind_counts_and_one_of_another_does_not() {
    ServiceRecord service = ServiceRecord.builder()
        .addAudits(new Audit(MON_2026_03_02, "logs"), new Audit(TUE_2026_03_10, "ropes"))
        .build();

    assertThat(verdict(YEARLY, service).limit()).contains(LocalDate.of(2027, 3, 2));
  }

  @Test
  void without_a_number_there_is_no_limit() {
    Verdict verdict = verdict(REGULAR, ServiceRecord.builder().build());

    assertThat(verdict).hasToString("X-1/organisation unquantified");
    assertThat(verdict.limit()).isEmpty();
  }

  @Test
  void the_organisation_may_supply_ten_days() {
    ServiceRecord service = ServiceRecord.builder()
        .organisation(Organisation.builder().putParameters("logDays", 10).build())
        .addAudits(new Audit(MON_2026_03_02, "logs"))
        .build();

    assertThat(verdict(REGULAR, service).limit()).contains(LocalDate.of(2026, 3, 12));
  }

  @Test
  void the_least_that_the_organisation_may_supply_is_a_day() {
    ServiceRecord service = ServiceRecord.builder()
        .organisation(Organisation.builder().putParameters("logDays", 1).build())
        .addAudits(new Audit(TUE_2026_03_10, "logs"))
        .build();

    assertThat(verdict(REGULAR, service).limit()).contains(LocalDate.of(2026, 3, 11));
  }
}
