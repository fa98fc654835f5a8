package io.github.supervisionkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.story.EdgeHour;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;

/** Values that come without a service around them, and their edges. */
class LoneValuesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final SupervisionDomain DOMAIN = new SupervisionDomain();

  @Example
  void ranges_of_one_day_of_many_and_without_an_end_occur() {
    assertThat(Drawn.some(DOMAIN.dateRanges(), 500))
        .anyMatch(
            range -> range.until().filter(range.from().plusDays(1)::equals).isPresent())
        .anyMatch(
            range -> range.until().filter(range.from().plusDays(2)::isBefore).isPresent())
        .anyMatch(DateRange::isOpen);
  }

  @Example
  void every_edge_hour_occurs_and_so_do_others() {
    List<Instant> edges =
        Arrays.stream(EdgeHour.values()).map(EdgeHour::instant).toList();
    List<Instant> drawn = Drawn.some(DOMAIN.instants(), 1000);

    assertThat(drawn).containsAll(edges).anyMatch(instant -> !edges.contains(instant));
    assertThat(drawn.stream().filter(edges::contains).count()).isBetween(150L, 250L);
  }

  @Example
  void the_edge_hours_are_what_they_are_called() {
    assertThat(local(EdgeHour.BEFORE_THE_MISSING_HOUR.instant())).isEqualTo("00:59");
    assertThat(local(EdgeHour.BEFORE_THE_MISSING_HOUR.instant().plusSeconds(60)))
        .isEqualTo(local(EdgeHour.AFTER_THE_MISSING_HOUR.instant()))
        .isEqualTo("02:00");
    assertThat(local(EdgeHour.DOUBLED_HOUR_THE_FIRST_TIME.instant()))
        .isEqualTo(local(EdgeHour.DOUBLED_HOUR_THE_SECOND_TIME.instant()))
        .isEqualTo("01:30");
    assertThat(EdgeHour.DOUBLED_HOUR_THE_FIRST_TIME.instant().plusSeconds(3600))
        .isEqualTo(EdgeHour.DOUBLED_HOUR_THE_SECOND_TIME.instant());
    assertThat(EdgeHour.ANOTHER_DAY_ELSEWHERE.instant().atZone(LONDON).getDayOfMonth())
        .isEqualTo(1);
  }

  @Example
  void sessions_with_nobody_with_one_and_with_a_group_held_and_not_occur() {
    List<Session> sessions = Drawn.some(DOMAIN.sessions(), 2000);

    assertThat(sessions)
        .anyMatch(session -> session.supervisees().isEmpty())
        .anyMatch(session -> session.supervisees().size() == 1)
        .anyMatch(session -> session.supervisees().size() == 2)
        .anyMatch(session -> session.status() == SessionStatus.CANCELLED)
        .anyMatch(session -> session.discussions().isEmpty())
        .anyMatch(session -> session.discussions().size() == 2)
        .anyMatch(session -> session.end().filter(session.start()::equals).isPresent());
    assertThat(sessions).containsAll(LoneEdges.SESSIONS);
  }

  @Example
  void records_of_cases_and_of_whole_sessions_signed_and_bare_occur() {
    List<RecordEntry> records = Drawn.some(DOMAIN.recordEntries(), 2000);

    assertThat(records)
        .anyMatch(entry -> entry.caseId().isPresent())
        .anyMatch(entry -> entry.signed().size() > 1)
        .anyMatch(entry -> entry.by().isEmpty() && entry.place().isEmpty())
        .allMatch(entry -> entry.of().equals("s1"));
    assertThat(records).containsAll(LoneEdges.RECORDS);
  }

  @Example
  void agreements_between_nobody_and_with_a_frequency_signed_and_reviewed_occur() {
    List<Agreement> agreements = Drawn.some(DOMAIN.agreements(), 500);

    assertThat(agreements)
        .anyMatch(agreement -> agreement.every().isPresent())
        .anyMatch(agreement -> agreement.hours().isPresent())
        .anyMatch(agreement -> agreement.signed().size() == 2)
        .anyMatch(agreement -> agreement.reviewed().size() > 1);
    assertThat(agreements).containsAll(LoneEdges.AGREEMENTS);
  }

  @Example
  void a_session_a_record_and_an_agreement_shrink_to_what_fails_in_them() {
    Session session = Drawn.least(DOMAIN.sessions(), one -> !one.discussions().isEmpty());
    assertThat(session.discussions()).hasSize(1);
    assertThat(session.supervisees()).isEmpty();
    assertThat(session.supervisor()).isEmpty();

    RecordEntry entry = Drawn.least(DOMAIN.recordEntries(), one -> !one.signed().isEmpty());
    assertThat(entry.signed()).hasSize(1);
    assertThat(entry.copied()).isEmpty();

    Agreement agreement = Drawn.least(DOMAIN.agreements(), one -> one.every().isPresent());
    assertThat(agreement.supervisees()).isEmpty();
    assertThat(agreement.reviewed()).isEmpty();
  }

  private static String local(Instant instant) {
    return LocalTime.from(instant.atZone(LONDON)).toString();
  }
}
