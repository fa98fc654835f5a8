package io.github.supervisionkit.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hours in each calendar month, of somebody who started on Monday 5 January 2026. */
class HoursAssessorTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final HoursInUnit TWO_HOURS =
      new HoursInUnit("formal", new Condition.Always(), 2, CalendarUnit.MONTH);
  private static final PolicyPack PACK = Scene.policy(ClauseKind.DURATION, TWO_HOURS);
  private static final String[] NINETY_AND_FORTY_FIVE = {
    "2026-01-12T10:00Z/2026-01-12T11:30Z", "2026-01-20T10:00Z/2026-01-20T10:45Z"
  };

  static Stream<Arguments> standings() {
    return Stream.of(
        Arguments.of(
            "2026-01-06",
            List.of(),
            "met, 2026-01-31, 2026-01-30, January 2026 held 0 h 0 min of the 2 hours"),
        Arguments.of(
            "2026-01-19",
            List.of(NINETY_AND_FORTY_FIVE),
            "due-soon, 2026-01-31, 2026-01-30, January 2026 held 1 h 30 min of the 2 hours"),
        Arguments.of(
            "2026-01-20",
            List.of(NINETY_AND_FORTY_FIVE),
            "met, 2026-02-28, 2026-02-27, January 2026 held 2 h 15 min of the 2 hours"),
        Arguments.of(
            "2026-03-02",
            List.of(NINETY_AND_FORTY_FIVE),
            "overdue, 2026-02-28, 2026-02-27, January 2026 held 2 h 15 min of the 2 hours"));
  }

  @ParameterizedTest(name = "as of {0}, {1}: {2}")
  @MethodSource("standings")
  void the_month_after_a_full_one_is_owed(LocalDate asOf, List<String> sessions, String told) {
    Verdict verdict = timeline(PACK, MON_2026_01_05, asOf, sessions).verdict();
    assertThat(verdict.status().text() + ", " + verdict.limit().orElseThrow() + ", "
            + verdict.lastPracticalDay().orElseThrow() + ", "
            + verdict.because().get(1).text())
        .isEqualTo(told);
  }

  static Stream<Arguments> histories() {
    String[] all = Stream.concat(
            Stream.of(NINETY_AND_FORTY_FIVE),
            Stream.of("2026-01-27T10:00Z/2026-01-27T10:30Z", "2026-03-03T10:00Z/2026-03-03T12:00Z"))
        .toArray(String[]::new);
    return Stream.of(
        Arguments.of("2026-01-31", List.of(), "2026-01-05, limit 2026-01-31, running"),
        Arguments.of("2026-02-01", List.of(), "2026-01-05, limit 2026-01-31, missed"),
        Arguments.of(
            "2026-02-01",
            List.of(NINETY_AND_FORTY_FIVE),
            "2026-01-12, limit 2026-01-31, kept 2026-01-20; 2026-01-20, limit 2026-02-28, running"),
        Arguments.of(
            "2026-05-04",
            List.of(all),
            "2026-01-12, limit 2026-01-31, kept 2026-01-20; 2026-01-20, limit 2026-02-28, kept 2026-01-27;"
                + " 2026-01-27, limit 2026-02-28, late 2026-03-03; 2026-03-03, limit 2026-04-30, missed"),
        // Nobody knows how long the session of 12 January was: that is no breach.
        Arguments.of("2026-02-10", List.of("2026-01-12"), "2026-01-12, limit 2026-01-31, running"),
        Arguments.of(
            "2026-03-04", List.of("2026-01-12", all[3]), "2026-03-03, limit 2026-04-30, running"));
  }

  @ParameterizedTest(name = "as of {0}, {1}: {2}")
  @MethodSource("histories")
  void what_was_kept_late_and_missed(LocalDate asOf, List<String> sessions, String told) {
    assertThat(timeline(PACK, MON_2026_01_05, asOf, sessions).occurrences().stream()
            .map(Occurrence::toString)
            .reduce((one, other) -> one + "; " + other))
        .contains(told);
  }

  @Test
  void a_session_of_unknown_length_leaves_it_open_until_the_others_are_enough() {
    LocalDate asOf = LocalDate.of(2026, 1, 26);
    Verdict open = timeline(PACK, MON_2026_01_05, asOf, List.of("2026-01-12")).verdict();
    assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(open.missing())
        .containsExactly("how long s1 lasted (`end`), which the supervisor can supply");
    assertThat(timeline(
                PACK,
                MON_2026_01_05,
                asOf,
                List.of("2026-01-12", "2026-01-13T10:00Z/2026-01-13T12:00Z"))
            .verdict()
            .limit())
        .contains(LocalDate.of(2026, 2, 28));
  }

  @Test
  void the_hours_of_another_month_do_not_count_for_this_one() {
    List<String> held =
        List.of("2026-01-12T10:00Z/2026-01-12T12:30Z", "2026-02-10T10:00Z/2026-02-10T10:45Z");
    Verdict verdict =
        timeline(PACK, MON_2026_01_05, LocalDate.of(2026, 2, 20), held).verdict();
    assertThat(verdict.limit()).contains(LocalDate.of(2026, 2, 28));
    assertThat(verdict.because().get(1).text())
        .isEqualTo("February 2026 held 0 h 45 min of the 2 hours");
  }

  @Test
  void what_was_held_before_the_start_does_not_count() {
    Verdict verdict = timeline(
            PACK,
            LocalDate.of(2026, 1, 20),
            LocalDate.of(2026, 1, 21),
            List.of("2026-01-12T10:00Z/2026-01-12T12:00Z"))
        .verdict();
    assertThat(verdict.measuredFrom()).contains(LocalDate.of(2026, 1, 20));
    assertThat(verdict.limit()).contains(LocalDate.of(2026, 1, 31));
  }

  @ParameterizedTest(name = "from {0} the first limit is {1}, in practice {2}")
  @CsvSource({"2026-01-30, 2026-01-31, 2026-01-30", "2026-01-31, 2026-02-28, 2026-02-27"})
  void the_rest_of_a_month_without_a_working_day_is_not_owed(
      LocalDate start, LocalDate limit, LocalDate practical) {
    Verdict verdict = timeline(PACK, start, start, List.of()).verdict();
    assertThat(verdict.limit()).contains(limit);
    assertThat(verdict.lastPracticalDay()).contains(practical);
  }

  @Test
  void how_it_stands_is_told_too() {
    assertThat(timeline(PACK, MON_2026_01_05, LocalDate.of(2026, 2, 2), List.of())
            .verdict()
            .because())
        .extracting(Step::text)
        .containsExactly(
            "A sentence. (X-1, Section 1)",
            "January 2026 held 0 h 0 min of the 2 hours",
            "so the limit is Saturday 31 January 2026",
            "on 2 February 2026 it is overdue by 2 days, 1 of them working days");
  }

  @Test
  void a_limit_beyond_the_calendar_is_named() {
    List<String> held = List.of("2027-12-10T10:00Z/2027-12-10T12:00Z");
    LocalDate asOf = LocalDate.of(2027, 12, 15);
    assertThat(timeline(PACK, MON_2026_01_05, asOf, held).verdict().notCovered())
        .contains(LocalDate.of(2028, 1, 31));
    assertThat(timeline(PACK, MON_2026_01_05, asOf, List.of()).verdict().notCovered())
        .isEmpty();
  }

  @Test
  void before_the_policy_is_in_force_nothing_is_owed() {
    PolicyPack later = Scene.policy(
        ClauseKind.DURATION,
        TWO_HOURS,
        new InForce(LocalDate.of(2026, 3, 1), LocalDate.MAX, false, LocalDate.MAX));
    Timeline timeline = timeline(later, MON_2026_01_05, LocalDate.of(2026, 2, 28), List.of());
    assertThat(timeline.verdict()).hasToString("X-1/p1 not-yet-in-force");
    assertThat(timeline.occurrences()).isEmpty();
  }

  private static Timeline timeline(
      PolicyPack pack, LocalDate started, LocalDate asOf, List<String> sessions) {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").started(started).build())
        .addAllSessions(IntStream.range(0, sessions.size())
            .mapToObj(index -> session("s" + (index + 1), sessions.get(index)))
            .toList())
        .build();
    return Scene.timelines(HoursAssessor::new, pack, service, asOf).get(0);
  }

  /** A session from one moment to another, or on a day of which no more is known. */
  private static Session session(String id, String times) {
    String[] parts = times.split("/", -1);
    Session.Builder session = Scene.session(parts[0]).id(id);
    return parts.length == 1
        ? session.build()
        : session.end(Moment.parse(parts[1])).build();
  }
}
