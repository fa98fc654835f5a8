package io.github.supervisionkit.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnceOwedTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
  private static final LocalDate SAT_2028_01_01 = LocalDate.of(2028, 1, 1);
  private static final LocalDate TUE_2028_01_04 = LocalDate.of(2028, 1, 4);
  private static final Clause CLAUSE = Scene.clause("X-1", ClauseKind.RECORDING, Force.MUST);
  private static final PolicyPack PACK = Scene.policy(List.of(CLAUSE));
  private static final Step BY_M1 = Step.of("written by m1");

  @ParameterizedTest(name = "{0} from {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
          5 working days | 2026-01-05 | within 5 working days (X-1, Section 1): day 1 is Tuesday 6 January 2026, day 5 Monday 12 January 2026
          1 working day | 2026-01-05 | within 1 working day (X-1, Section 1): that is Tuesday 6 January 2026
          24 hours | 2026-01-05 | within 24 hours (X-1, Section 1): only the date is known, so until the end of 6 January 2026
          at the end | 2026-01-05 | by the end of the session (X-1, Section 1): only the date is known, so until the end of 5 January 2026
          24 hours | 2026-07-01T14:00+01:00 | within 24 hours (X-1, Section 1): from 14:00 on 1 July 2026 until 14:00 on 2 July 2026
          24 hours | 2026-07-01T13:00Z | within 24 hours (X-1, Section 1): from 14:00 on 1 July 2026 until 14:00 on 2 July 2026
          at the end | 2026-01-05T14:00Z | by the end of the session (X-1, Section 1): until 14:00 on 5 January 2026
          no limit | 2026-01-05 | no limit is given (X-1, Section 1)
          3 working days | 2027-12-30 | within 3 working days (X-1, Section 1): the calendar `england-and-wales` does not cover 1 January 2028, so the limit is not known; it lies after 31 December 2027
          """)
  void the_limit_is_told_in_words(String limit, String start, String told) {
    Timeline timeline = within(limit, start, MON_2026_01_05).notDone(verdict());
    assertThat(timeline.verdict().because().get(0).text()).isEqualTo(told);
  }

  @Test
  void each_holiday_on_the_way_is_told_and_weekends_are_not() {
    assertThat(within("5 working days", "2026-12-23", LocalDate.of(2026, 12, 23))
            .notDone(verdict())
            .verdict()
            .because())
        .extracting(Step::text)
        .containsExactly(
            "within 5 working days (X-1, Section 1): day 1 is Thursday 24 December 2026, day 5 Monday 4 January 2027",
            "Friday 25 December 2026 does not count: Christmas Day",
            "Monday 28 December 2026 does not count: Boxing Day (substitute day)",
            "Friday 1 January 2027 does not count: New Year's Day",
            "not done as of 23 December 2026");
  }

  @ParameterizedTest(name = "done on {0}: {1}, {2}")
  @CsvSource({
    "2026-01-12, met, KEPT, that is in time",
    "2026-01-13, met-late, LATE, that is after the limit"
  })
  void five_working_days_after_monday_5_january_end_on_monday_12(
      String at, String status, Outcome outcome, String told) {
    Timeline timeline = within("5 working days", "2026-01-05", LocalDate.of(2026, 1, 20))
        .done(verdict(), Moment.parse(at), BY_M1);
    assertThat(timeline.verdict().status().text()).isEqualTo(status);
    assertThat(timeline.verdict().limit()).contains(MON_2026_01_12);
    assertThat(timeline.verdict().done()).contains(LocalDate.parse(at));
    assertThat(timeline.verdict().because())
        .extracting(Step::text)
        .contains("written by m1", told)
        .hasSize(3);
    assertThat(timeline.occurrences())
        .containsExactly(Occurrence.ended(
            MON_2026_01_05, Optional.of(MON_2026_01_12), LocalDate.parse(at), outcome, List.of()));
  }

  @ParameterizedTest(name = "{0}, done at {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
          2026-01-05T14:00Z | 2026-01-06 | MET | an instant is known on one side only, so dates are compared, in favour of done
          2026-01-05T14:00Z | 2026-01-07 | MET_LATE | an instant is known on one side only, so dates are compared: it was done on a later date
          2026-01-05T14:00Z | 2026-01-06T14:00Z | MET | that is in time
          2026-01-05T14:00Z | 2026-01-06T14:01Z | MET_LATE | that is after the limit
          2026-01-05 | 2026-01-06T23:59Z | MET | an instant is known on one side only, so dates are compared, in favour of done
          """)
  void a_day_of_24_hours_is_compared_by_the_minute_where_both_are_known(
      String start, String at, Status status, String told) {
    Verdict verdict = within("24 hours", start, LocalDate.of(2026, 1, 20))
        .done(verdict(), Moment.parse(at), BY_M1)
        .verdict();
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.because().stream().map(Step::text)).contains(told);
  }

  @Test
  void what_has_no_limit_is_open_until_it_is_done_and_then_met() {
    OnceOwed owed = OnceOwed.withoutLimit(MON_2026_01_05, inquiry(MON_2026_01_12));
    assertThat(owed.notDone(verdict()).verdict().status()).isEqualTo(Status.OPEN);
    Verdict done = owed.done(verdict(), Moment.parse("2026-01-07"), BY_M1).verdict();
    assertThat(done.status()).isEqualTo(Status.MET);
    assertThat(done.because()).containsExactly(BY_M1);
  }

  @ParameterizedTest(name = "asked on {0}: {1}, {2} ({3})")
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          2026-01-12 | DUE | RUNNING | -
          2026-01-13 | OVERDUE | MISSED | the limit passed 1 day ago, 1 working day
          2026-01-19 | OVERDUE | MISSED | the limit passed 7 days ago, 5 working days
          2027-12-31 | OVERDUE | MISSED | the limit passed 718 days ago, 506 working days
          2028-01-03 | OVERDUE | MISSED | the limit passed 721 days ago
          """)
  void what_was_to_be_done_by_monday_12_january(
      LocalDate asOf, Status status, Outcome outcome, String told) {
    Timeline timeline =
        OnceOwed.by(MON_2026_01_05, MON_2026_01_12, inquiry(asOf)).notDone(verdict());
    assertThat(timeline.verdict().status()).isEqualTo(status);
    assertThat(timeline.occurrences())
        .containsExactly(
            Occurrence.running(MON_2026_01_05, Optional.of(MON_2026_01_12), outcome, List.of()));
    assertThat(timeline.verdict().because().stream().map(Step::text).skip(2))
        .isEqualTo(Optional.ofNullable(told).stream().toList());
  }

  @Test
  void beyond_the_calendar_what_was_done_on_its_last_day_is_met_and_later_nobody_knows() {
    OnceOwed owed = within("3 working days", "2027-12-30", TUE_2028_01_04);
    assertThat(owed.done(verdict(), Moment.parse("2027-12-31"), BY_M1).verdict().status())
        .isEqualTo(Status.MET);
    Timeline later = owed.done(verdict(), Moment.parse("2028-01-03"), BY_M1);
    assertNotCovered(later);
    assertNotCovered(owed.notDone(verdict()));
    assertThat(later.verdict().done()).contains(LocalDate.of(2028, 1, 3));
  }

  @Test
  void what_is_missing_is_named_before_what_the_calendar_lacks() {
    Timeline timeline = within("3 working days", "2027-12-30", TUE_2028_01_04)
        .undetermined(verdict(), List.of("who signed"));
    assertThat(timeline.verdict().status()).isEqualTo(Status.UNDETERMINED);
    assertThat(timeline.verdict().notCovered()).contains(SAT_2028_01_01);
    assertThat(timeline.verdict().missing()).hasSize(2).startsWith("who signed");
    assertThat(timeline.occurrences())
        .extracting(Occurrence::outcome)
        .containsExactly(Outcome.RUNNING);
  }

  private static void assertNotCovered(Timeline timeline) {
    assertThat(timeline.verdict().status()).isEqualTo(Status.UNDETERMINED);
    assertThat(timeline.verdict().notCovered()).contains(SAT_2028_01_01);
    assertThat(timeline.verdict().missing())
        .containsExactly("the calendar `england-and-wales` does not cover 2028-01-01:"
            + " it covers 2026-01-01 to 2027-12-31");
    assertThat(timeline.occurrences())
        .extracting(Occurrence::outcome)
        .containsExactly(Outcome.RUNNING);
  }

  private static OnceOwed within(String limit, String start, LocalDate asOf) {
    return OnceOwed.within(TimeLimit.parse(limit), Moment.parse(start), CLAUSE, inquiry(asOf));
  }

  private static Inquiry inquiry(LocalDate asOf) {
    return new Inquiry(
        PACK, Register.of(ServiceRecord.builder().build(), Scene.LONDON), Scene.ENGLAND, asOf);
  }

  private static Verdict.Builder verdict() {
    return Verdict.builder()
        .duty("X-1/s1")
        .clause("X-1")
        .force(Force.MUST)
        .kind(ClauseKind.RECORDING);
  }
}
