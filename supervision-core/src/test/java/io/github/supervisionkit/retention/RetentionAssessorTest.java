package io.github.supervisionkit.retention;

import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.RetentionAfterLeaving;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionAssessorTest {

  private static final LocalDate THU_2024_02_29 = LocalDate.of(2024, 2, 29);
  private static final LocalDate THU_2030_02_28 = LocalDate.of(2030, 2, 28);

  private static final PolicyPack SIX_YEARS = policy(
      ClauseKind.RETENTION, new RetentionAfterLeaving(new Condition.Always(), Period.ofYears(6)));

  private static List<Verdict> verdicts(LocalDate asOf, RecordEntry... records) {
    return Scene.verdicts(
        RetentionAssessor::new,
        SIX_YEARS,
        ServiceRecord.builder()
            .addPeople(Person.builder().id("p1").left(THU_2024_02_29).build())
            .addRecords(records)
            .build(),
        asOf);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, met",
    "2030-02-27, met",
    "2030-02-28, due",
    "2030-03-01, overdue",
  })
  void six_years_after_29_february_2024_are_28_february_2030(LocalDate asOf, String status) {
    Verdict verdict = verdicts(asOf).get(0);
    assertThat(verdict.duty()).isEqualTo("X-1/p1");
    assertThat(verdict.limit()).contains(THU_2030_02_28);
    assertThat(verdict.status().text()).isEqualTo(status);
  }

  @Test
  void nothing_is_kept_for_anybody_who_has_not_left() {
    assertThat(verdicts(THU_2024_02_29.minusDays(1))).isEmpty();
  }

  @Test
  void a_deletion_of_tomorrow_has_not_happened() {
    RecordEntry deletion = record("deletion:p1", "staff-record", "2030-03-02").build();
    assertThat(verdicts(LocalDate.of(2030, 3, 1), deletion).get(0).status())
        .isEqualTo(Status.OVERDUE);
  }

  @Test
  void whose_records_are_kept_may_not_be_known() {
    PolicyPack pack = policy(
        ClauseKind.RETENTION,
        new RetentionAfterLeaving(new Condition.AtLeast("grade", "high"), Period.ofYears(6)));
    DateRange always = DateRange.from(LocalDate.of(2020, 1, 1));
    Person p1 = Person.builder()
        .id("p1")
        .left(THU_2024_02_29)
        .addCircumstances(Circumstance.of("grade", always))
        .build();
    Verdict verdict = Scene.verdicts(
            RetentionAssessor::new,
            pack,
            ServiceRecord.builder().addPeople(p1).build(),
            THU_2030_02_28)
        .get(0);
    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(verdict.missing())
        .containsExactly("whether the records of p1 are kept under this clause");
  }

  @ParameterizedTest
  @CsvSource({"2030-02-28, met", "2030-03-01, met-late", "2030-02-27, breached"})
  void deleting_on_the_day_is_right_and_before_it_is_a_breach(String deleted, String status) {
    RecordEntry deletion = record("deletion:p1", "staff-record", deleted).build();
    assertThat(verdicts(LocalDate.of(2031, 1, 1), deletion).get(0).status().text())
        .isEqualTo(status);
  }
}
