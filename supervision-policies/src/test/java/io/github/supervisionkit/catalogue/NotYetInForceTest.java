package io.github.supervisionkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days before a policy, on which several rows of one clause speak of the same person or case. */
class NotYetInForceTest {

  private static final LocalDate FRI_2023_09_01 = LocalDate.of(2023, 9, 1);
  private static final LocalDate MON_2023_10_30 = LocalDate.of(2023, 10, 30);

  @Test
  void two_rows_of_one_clause_are_one_duty() {
    DateRange since = DateRange.from(FRI_2023_09_01);
    Person person = Person.builder()
        .id("p1")
        .started(FRI_2023_09_01)
        .addRoles(new RoleHeld("team-manager", since), new RoleHeld("social-worker", since))
        .build();
    CaseFile file = CaseFile.builder()
        .id("c1")
        .subject("caregiver")
        .opened(FRI_2023_09_01)
        .addHolders(new Allocation("p1", since))
        .addCircumstances(
            new Circumstance("parenting-team", "", since),
            new Circumstance("parenting-order", "", since))
        .build();

    List<Verdict> verdicts = Supervision.under(PolicyPacks.named("birmingham-childrens-trust"))
        .with(UkCalendars.englandAndWales())
        .assess(ServiceRecord.builder().addPeople(person).addCases(file).build(), MON_2023_10_30)
        .verdicts();

    assertThat(verdicts).extracting(Verdict::duty).contains("BCT-26/p1", "BCT-37/c1");
    assertThat(verdicts).extracting(Verdict::duty).doesNotHaveDuplicates();
  }
}
