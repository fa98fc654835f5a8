package io.github.supervisionkit.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a service's facts are found by, whatever the order in which they were handed in. */
class RegisterTest {

  @Test
  void sessions_stand_by_day_then_start_then_id_and_a_mere_date_first() {
    Register register = Register.of(
        ServiceRecord.builder()
            .addSessions(
                session("s1", "2026-01-13").build(),
                session("s2", "2026-01-12T15:00:00Z").build(),
                session("s6", "2026-01-12T09:00:00Z").build(),
                session("s5", "2026-01-12T10:00:00+01:00").build(),
                session("s7", "2026-01-12").build(),
                session("s4", "2026-01-12").build())
            .build(),
        Scene.LONDON);
    assertThat(register.sessions())
        .extracting(dated -> dated.session().id())
        .containsExactly("s4", "s7", "s5", "s6", "s2", "s1");
    assertThat(register.sessionsOf("p1")).isEqualTo(register.sessions());
  }

  @Test
  void registers_of_the_same_facts_find_the_same_sessions() {
    assertThat(dated("2026-01-12"))
        .isEqualTo(dated("2026-01-12"))
        .isNotEqualTo(dated("2026-01-13"));
  }

  private static DatedSession dated(String start) {
    ServiceRecord service =
        ServiceRecord.builder().addSessions(session("s1", start).build()).build();
    return Register.of(service, Scene.LONDON).session("s1").orElseThrow();
  }

  @Test
  void records_stand_in_the_order_of_writing_then_by_place_case_writer_and_heading() {
    List<RecordEntry> inOrder = List.of(
        entry("2026-01-12", "z", "z", "z", "z"),
        entry("2026-01-12T09:00:00Z", "a", "a", "a", "a"),
        entry("2026-01-12T09:00:00Z", "a", "a", "a", "b"),
        entry("2026-01-12T09:00:00Z", "a", "a", "b", "a"),
        entry("2026-01-12T09:00:00Z", "a", "b", "a", "a"),
        entry("2026-01-12T09:00:00Z", "b", "a", "a", "a"),
        entry("2026-01-12T09:00:01Z", "a", "a", "a", "a"),
        entry("2026-01-13", "a", "a", "a", "a"));
    ServiceRecord.Builder service = ServiceRecord.builder();
    for (int at = inOrder.size() - 1; at >= 0; at--) {
      service.addRecords(inOrder.get(at));
    }
    assertThat(Register.of(service.build(), Scene.LONDON).recordsOf("s1")).isEqualTo(inOrder);
  }

  @Test
  void matters_of_sessions_and_from_outside_stand_by_id() {
    Register register = Register.of(
        ServiceRecord.builder()
            .addMatters(matter("x3"), matter("x1"))
            .addSessions(session("s1", "2026-01-12").addMatters(matter("x2")).build())
            .build(),
        Scene.LONDON);
    assertThat(register.matters())
        .extracting(arisen -> arisen.matter().id())
        .containsExactly("x1", "x2", "x3");
  }

  @Test
  void a_matter_without_a_moment_of_its_own_arose_when_its_session_ended() {
    Moment end = Moment.parse("2026-01-12T16:00:00Z");
    Register register = Register.of(
        ServiceRecord.builder()
            .addMatters(matter("x1"))
            .addSessions(
                session("s2", "2026-01-12").addMatters(matter("x2")).build(),
                session("s3", "2026-01-12").end(end).addMatters(matter("x3")).build())
            .build(),
        Scene.LONDON);
    assertThat(register.matters().get(0).at()).isEmpty();
    assertThat(register.matters().get(1).at()).contains(Moment.onDate(LocalDate.of(2026, 1, 12)));
    assertThat(register.matters().get(2).at()).contains(end);
  }

  @Test
  void instants_become_days_in_the_zone_that_was_asked_for() {
    Register register = Register.of(
        ServiceRecord.builder()
            .addSessions(session("s1", "2026-07-01T23:30:00Z").build())
            .build(),
        Scene.LONDON);
    assertThat(register.zone()).isEqualTo(Scene.LONDON);
    assertThat(register.sessions().get(0).on()).isEqualTo(LocalDate.of(2026, 7, 2));
  }

  private static Session.Builder session(String id, String start) {
    return Session.builder().from(Scene.session(start).build()).id(id);
  }

  private static Matter matter(String id) {
    return Matter.builder().id(id).build();
  }

  private static RecordEntry entry(
      String at, String place, String caseId, String by, String heading) {
    return Scene.record("s1", place, at).caseId(caseId).by(by).heading(heading).build();
  }
}
