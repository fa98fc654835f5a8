package io.github.supervisionkit.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.workforce.Person;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ServiceRecordReaderTest {

  private static final LocalDate MON_2026_08_03 = LocalDate.of(2026, 8, 3);
  private static final LocalDate MON_2026_08_17 = LocalDate.of(2026, 8, 17);
  private static final LocalDate TUE_2026_12_29 = LocalDate.of(2026, 12, 29);

  private final ServiceRecord full =
      Records.read(Records.resource("full-record.json")).get();

  @Test
  void the_organisation_has_its_calendar_closures_and_parameters() {
    assertThat(full.organisation().calendar()).contains("england-and-wales");
    assertThat(full.organisation().closures()).containsExactly(TUE_2026_12_29);
    assertThat(full.organisation().parameters()).containsEntry("dueSoonDays", 14);
  }

  @Test
  void a_person_has_roles_absences_and_arrangements() {
    Person p1 = full.people().get(0);

    assertThat(p1.roles()).hasSize(1);
    assertThat(p1.absences().get(0).during())
        .isEqualTo(DateRange.of(MON_2026_08_03, MON_2026_08_17));
    assertThat(p1.arrangements().get(0).every()).isEqualTo(Cadence.everyWeeks(2));
    assertThat(p1.supervisors().get(1).delegated()).isTrue();
  }

  @Test
  void a_session_has_its_moments_discussions_matters_and_actions() {
    Session s1 = full.sessions().get(0);

    assertThat(s1.start()).isEqualTo(Moment.parse("2026-10-05T10:00:00+01:00"));
    assertThat(s1.functions()).containsEntry("management", 60);
    assertThat(s1.discussions().get(0).depth()).isEqualTo(Depth.IN_DEPTH);
    assertThat(s1.matters().get(0).significant()).isTrue();
    assertThat(s1.actions().get(0).reason()).contains("done early");
  }

  @Test
  void a_session_is_held_one_to_one_unless_it_says_otherwise() {
    Session bare = full.sessions().get(2);

    assertThat(bare.form()).isEqualTo("one-to-one");
    assertThat(bare.status()).isEqualTo(SessionStatus.HELD);
  }

  @Test
  void a_case_discussed_to_no_stated_depth_was_checked_in_on() {
    String document = """
        {"cases": [{"id": "c1"}],
         "sessions": [{"id": "s1", "start": "2026-10-05", "discussions": [{"case": "c1"}]}]}
        """;

    Session session = Records.read(document).get().sessions().get(0);

    assertThat(session.discussions().get(0).depth()).isEqualTo(Depth.CHECK_IN);
  }

  @Test
  void an_agreement_may_ask_for_one_and_a_half_hours() {
    assertThat(full.agreements().get(0).hours()).contains(new BigDecimal("1.5"));
  }

  @Test
  void parts_of_a_second_are_read() {
    assertThat(full.matters().get(0).at()).contains(Moment.parse("2026-10-12T16:10:00.5+01:00"));
  }

  @Test
  void everything_may_be_left_out() {
    assertThat(Records.read("{}").get()).isEqualTo(ServiceRecord.builder().build());
  }

  @Test
  void a_byte_order_mark_is_skipped() {
    assertThat(Records.read("\uFEFF{}").isValid()).isTrue();
  }

  @Test
  void a_byte_order_mark_alone_is_an_empty_document() {
    assertThat(Records.read("\uFEFF").getError().map(Object::toString).asJava())
        .containsExactly("r: found an empty document; expected a service record");
  }

  @Test
  void bytes_that_are_not_utf_8_are_told_by_their_place() {
    byte[] document = {'{', '\r', '\n', ' ', (byte) 0xC3, (byte) 0x28};

    assertThat(Records.read(document).getError().map(Object::toString).asJava())
        .containsExactly(
            "r:2:2: found bytes that are not UTF-8 (the first is 0xc3); expected a document in UTF-8");
  }

  @Test
  void an_end_in_another_zone_is_not_before_its_start() {
    String document = """
        {"sessions": [{"id": "s1", "start": "2026-07-01", "end": "2026-06-30T23:30:00Z"}]}
        """;

    assertThat(Records.read(document).isValid()).isTrue();
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertThat(Records.READER.read(Path.of("nowhere.json")).getError().map(Object::toString))
        .containsExactly("nowhere.json: found no such file; expected a service record in JSON");
  }
}
