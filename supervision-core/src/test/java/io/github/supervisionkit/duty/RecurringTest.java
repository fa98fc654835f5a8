package io.github.supervisionkit.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringTest {

  private static final LocalDate FRI_2026_01_02 = LocalDate.of(2026, 1, 2);
  private static final PolicyPack PACK = Scene.policy(ClauseKind.AUDIT);

  @ParameterizedTest(name = "{0} after {1}, asked on {2}: {3}")
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          1 month | 2026-01-20 | 2026-02-01 | the last audit was on 20 January 2026; so the limit is Friday 20 February 2026
          1 month | 2026-01-21 | 2026-02-01 | the last audit was on 21 January 2026; so the limit is Saturday 21 February 2026; the last working day before it is Friday 20 February 2026
          2 days | 2026-04-02 | 2026-04-02 | the last audit was on 2 April 2026; so the limit is Saturday 4 April 2026; no working day lies between 2 April 2026 and the limit, so there is no last practical day; 2 days left on 2 April 2026
          1 month | 2026-01-20 | 2026-02-20 | the last audit was on 20 January 2026; so the limit is Friday 20 February 2026; that is the day itself
          1 month | 2026-01-20 | 2026-02-21 | the last audit was on 20 January 2026; so the limit is Friday 20 February 2026; on 21 February 2026 it is overdue by 1 day, 0 of them working days
          1 month | 2026-01-20 | 2026-02-24 | the last audit was on 20 January 2026; so the limit is Friday 20 February 2026; on 24 February 2026 it is overdue by 4 days, 2 of them working days
          1 month | - | 2026-01-10 | no audit is recorded since 2 January 2026, when it began to be owed; so the limit is Monday 2 February 2026
          1 year | 2027-03-01 | 2027-03-01 | the last audit was on 1 March 2027; so the limit is Wednesday 1 March 2028; the calendar `england-and-wales` covers 2026-01-01 to 2027-12-31 only, so the last practical day is not known
          """)
  void the_reasons_tell_from_what_to_what(
      String every, LocalDate done, LocalDate asOf, String told) {
    Timeline timeline = audits(every, asOf, Stream.ofNullable(done).toList());
    assertThat(String.join(
            "; ", timeline.verdict().because().stream().map(Step::text).toList()))
        .isEqualTo(told);
  }

  @ParameterizedTest(name = "asked on {0}: {1}")
  @CsvSource({
    "2026-02-05, MET, ,",
    "2026-02-06, DUE_SOON, ,",
    "2026-02-19, DUE_SOON, ,",
    "2026-02-20, DUE, ,",
    "2026-02-21, OVERDUE, 1, 0",
    "2026-02-24, OVERDUE, 4, 2"
  })
  void an_audit_due_on_friday_20_february_2026(
      LocalDate asOf, Status status, Integer days, Integer workingDays) {
    Verdict verdict =
        audits("1 month", asOf, List.of(LocalDate.of(2026, 1, 20))).verdict();
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.limit()).contains(LocalDate.of(2026, 2, 20));
    assertThat(verdict.lastPracticalDay()).contains(LocalDate.of(2026, 2, 20));
    assertThat(verdict.overdueDays().stream().boxed())
        .isEqualTo(Stream.ofNullable(days).toList());
    assertThat(verdict.overdueWorkingDays().stream().boxed())
        .isEqualTo(Stream.ofNullable(workingDays).toList());
    assertThat(verdict.notCovered()).isEmpty();
  }

  @Test
  void what_was_done_after_the_as_of_day_does_not_count_yet_and_the_order_does_not_matter() {
    List<LocalDate> done =
        List.of(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 6));
    assertThat(audits("1 month", LocalDate.of(2026, 2, 2), done).verdict().limit())
        .contains(LocalDate.of(2026, 2, 20));
    assertThat(audits("1 month", LocalDate.of(2026, 2, 3), done).verdict().limit())
        .contains(LocalDate.of(2026, 3, 3));
  }

  @Test
  void a_limit_beyond_the_calendar_is_named_as_not_covered() {
    assertThat(audits("1 year", LocalDate.of(2027, 3, 1), List.of(LocalDate.of(2027, 3, 1)))
            .verdict()
            .notCovered())
        .contains(LocalDate.of(2028, 3, 1));
  }

  @Test
  void what_is_no_longer_asked_for_is_over() {
    DateRange january = DateRange.of(FRI_2026_01_02, LocalDate.of(2026, 1, 31));
    Timeline timeline = new Recurring(
            Cadence.everyMonths(1), List.of(january), inquiry(LocalDate.of(2026, 3, 1)))
        .timeline(verdict(), List.of(), "audit");
    assertThat(timeline.isOver()).isTrue();
    assertThat(timeline.verdict().status()).isEqualTo(Status.MET);
  }

  private static Timeline audits(String every, LocalDate asOf, List<LocalDate> done) {
    Cadence cadence = Periods.cadence(every).orElseThrow();
    return new Recurring(cadence, List.of(DateRange.from(FRI_2026_01_02)), inquiry(asOf))
        .timeline(verdict(), done, "audit");
  }

  private static Inquiry inquiry(LocalDate asOf) {
    return new Inquiry(
        PACK, Register.of(ServiceRecord.builder().build(), Scene.LONDON), Scene.ENGLAND, asOf);
  }

  private static Verdict.Builder verdict() {
    return Verdict.builder().duty("X-1").clause("X-1").force(Force.MUST).kind(ClauseKind.AUDIT);
  }
}
