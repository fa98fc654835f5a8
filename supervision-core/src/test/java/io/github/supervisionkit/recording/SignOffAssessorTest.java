package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.clause;
import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.record;
import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.DisagreementNoted;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.SignOff;
import io.github.supervisionkit.policy.Signers;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignOffAssessorTest {

  private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);
  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  private static final PolicyPack WITHIN_5_WORKING_DAYS = policy(
      ClauseKind.SIGN_OFF,
      new SignOff("formal", "staff-record", Signers.EVERYONE, TimeLimit.ofWorkingDays(5)));

  private static final PolicyPack AT_THE_END = policy(
      ClauseKind.SIGN_OFF, new SignOff("formal", "", Signers.EVERYONE, TimeLimit.atTheEnd()));

  private static Signature signature(String by, String at) {
    return new Signature(by, Moment.parse(at));
  }

  private static RecordEntry.Builder written() {
    return record("s1", "staff-record", "2026-10-05");
  }

  private static Verdict only(
      PolicyPack pack, Session session, RecordEntry written, LocalDate asOf) {
    List<Verdict> verdicts = Scene.verdicts(
        SignOffAssessor::new,
        pack,
        ServiceRecord.builder().addSessions(session).addRecords(written).build(),
        asOf);
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  @Test
  void one_signature_of_two_is_not_signed() {
    Verdict verdict = only(
        WITHIN_5_WORKING_DAYS,
        session("2026-10-05").build(),
        written().addSigned(signature("m1", "2026-10-07")).build(),
        SAT_2026_11_21);
    assertThat(verdict.duty()).isEqualTo("X-1/s1");
    assertThat(verdict.person()).contains("m1");
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
    assertThat(verdict.limit()).contains(MON_2026_10_12);
    assertThat(verdict.because()).extracting(Step::text).contains("p1 still to sign");
  }

  @ParameterizedTest
  @CsvSource({"2026-10-12, met", "2026-10-12T23:59:59+01:00, met", "2026-10-13, met-late"})
  void it_is_done_when_the_last_has_signed(String last, String status) {
    Verdict verdict = only(
        WITHIN_5_WORKING_DAYS,
        session("2026-10-05").build(),
        written()
            .addSigned(signature("p1", last), signature("m1", "2026-10-07"))
            .build(),
        SAT_2026_11_21);
    assertThat(verdict.status().text()).isEqualTo(status);
    assertThat(verdict.done()).contains(LocalDate.parse(last.substring(0, 10)));
  }

  @Test
  void a_signature_after_the_as_of_day_does_not_exist_yet() {
    Verdict verdict = only(
        WITHIN_5_WORKING_DAYS,
        session("2026-10-05").build(),
        written()
            .addSigned(signature("p1", "2026-10-13"), signature("m1", "2026-10-07"))
            .build(),
        MON_2026_10_12);
    assertThat(verdict.status()).isEqualTo(Status.DUE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05T12:00:00+01:00, met",
    "2026-10-05T12:00:01+01:00, met-late",
    "2026-10-05, met",
    "2026-10-06, met-late",
  })
  void the_end_of_the_session_is_an_instant_and_a_mere_date_is_in_favour_of_done(
      String last, String status) {
    Session session = session("2026-10-05T10:00:00+01:00")
        .end(Moment.parse("2026-10-05T12:00:00+01:00"))
        .build();
    Verdict verdict = only(
        AT_THE_END,
        session,
        written()
            .addSigned(signature("m1", "2026-10-05T11:59:00+01:00"), signature("p1", last))
            .build(),
        SAT_2026_11_21);
    assertThat(verdict.status().text()).isEqualTo(status);
  }

  @Test
  void a_group_is_signed_by_everyone_who_took_part() {
    PolicyPack pack =
        policy(ClauseKind.RECORDING, new SignOff("group", "", Signers.EVERYONE, TimeLimit.none()));
    Session group =
        session("2026-10-05").form("group").addSupervisees("p2", "p3").build();
    RecordEntry.Builder notes = written()
        .addSigned(
            signature("m1", "2026-10-05"),
            signature("p1", "2026-10-05"),
            signature("p2", "2026-10-06"));
    Verdict open = only(pack, group, notes.build(), SAT_2026_11_21);
    assertThat(open.status()).isEqualTo(Status.OPEN);
    assertThat(open.because()).extracting(Step::text).contains("p3 still to sign");
    Verdict met =
        only(pack, group, notes.addSigned(signature("p3", "2026-10-09")).build(), SAT_2026_11_21);
    assertThat(met.status()).isEqualTo(Status.MET);
    assertThat(met.done()).contains(LocalDate.of(2026, 10, 9));
  }

  @ParameterizedTest
  @CsvSource({
    "SUPERVISOR, m1, met",
    "SUPERVISOR, p1, overdue",
    "SUPERVISEE, p1, met",
    "SUPERVISEE, m1, overdue",
    "EVERYONE, p1, overdue",
  })
  void one_side_alone_may_be_asked_to_sign(Signers by, String signer, String status) {
    Verdict verdict = only(
        signedBy(by),
        session("2026-10-05").build(),
        written().addSigned(signature(signer, "2026-10-06")).build(),
        SAT_2026_11_21);
    assertThat(verdict.status().text()).isEqualTo(status);
  }

  @ParameterizedTest(name = "by {0}, of the {1} nobody knows who it was: {2}")
  @CsvSource({
    "SUPERVISOR, supervisor, undetermined",
    "EVERYONE, supervisor, undetermined",
    "SUPERVISEE, supervisor, met",
    "SUPERVISOR, supervisee, met",
    "EVERYONE, supervisee, undetermined",
    "SUPERVISEE, supervisee, undetermined",
  })
  void who_need_not_sign_need_not_be_known(Signers by, String unknown, String status) {
    boolean supervisor = unknown.equals("supervisor");
    Session.Builder session = session("2026-10-05");
    Verdict verdict = only(
        signedBy(by),
        (supervisor ? session.supervisor(Optional.empty()) : session.supervisees(List.of()))
            .build(),
        written().addSigned(signature(supervisor ? "p1" : "m1", "2026-10-06")).build(),
        SAT_2026_11_21);
    assertThat(verdict.status().text()).isEqualTo(status);
  }

  private static PolicyPack signedBy(Signers by) {
    return policy(
        ClauseKind.SIGN_OFF, new SignOff("formal", "staff-record", by, TimeLimit.ofWorkingDays(5)));
  }

  @Test
  void signing_with_a_disagreement_is_still_signing_and_cites_the_clause() {
    PolicyPack pack = policy(List.of(
        clause(
            "X-1",
            ClauseKind.SIGN_OFF,
            Force.MUST,
            new SignOff("formal", "", Signers.EVERYONE, TimeLimit.none())),
        clause("X-2", ClauseKind.SIGN_OFF, Force.MUST, new DisagreementNoted("formal"))));
    Verdict verdict = only(
        pack,
        session("2026-10-05").build(),
        written()
            .disagreement(true)
            .addSigned(signature("m1", "2026-10-05"), signature("p1", "2026-10-05"))
            .build(),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.because())
        .extracting(Step::text)
        .contains("a disagreement is noted in the record, and signing it is still signing"
            + " (X-2, Section 2)");
  }

  @Test
  void signatures_in_the_wrong_place_are_passed_over() {
    Verdict verdict = only(
        WITHIN_5_WORKING_DAYS,
        session("2026-10-05").build(),
        record("s1", "case-record", "2026-10-05")
            .addSigned(signature("m1", "2026-10-05"), signature("p1", "2026-10-05"))
            .build(),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
    assertThat(verdict.passedOver())
        .extracting(over -> over.why().text())
        .containsExactly("signed in `case-record`, not in `staff-record`");
  }

  @Test
  void signed_by_all_who_are_known_is_undetermined_while_the_supervisor_is_not() {
    Session session = Session.builder()
        .id("s1")
        .start(Moment.parse("2026-10-05"))
        .addSupervisees("p1")
        .build();
    Verdict verdict = only(
        WITHIN_5_WORKING_DAYS,
        session,
        written().addSigned(signature("p1", "2026-10-05")).build(),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(verdict.missing()).containsExactly("who supervised session s1");
  }

  @Test
  void the_supervisor_signs_too() {
    Verdict verdict = only(
        WITHIN_5_WORKING_DAYS,
        session("2026-10-05").build(),
        written().addSigned(signature("p1", "2026-10-07")).build(),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
    assertThat(verdict.because()).extracting(Step::text).contains("m1 still to sign");
  }

  @Test
  void of_two_signatures_by_one_person_the_first_counts() {
    Verdict verdict = only(
        WITHIN_5_WORKING_DAYS,
        session("2026-10-05").build(),
        written()
            .addSigned(
                signature("m1", "2026-10-06"),
                signature("p1", "2026-10-20"),
                signature("p1", "2026-10-07"),
                signature("p1", "2026-10-21"))
            .build(),
        SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.done()).contains(LocalDate.of(2026, 10, 7));
  }

  @ParameterizedTest(name = "in {0}, known on {1}: {2} passed over")
  @CsvSource({
    "case-record, 2026-10-05, 1",
    "case-record, 2026-10-04, 0",
    "staff-record, 2026-10-05, 0"
  })
  void what_is_signed_in_the_wrong_place_is_told_once_it_is_written(
      String place, LocalDate written, int passedOver) {
    Verdict verdict = only(
        WITHIN_5_WORKING_DAYS,
        session("2026-10-02").build(),
        record("s1", place, "2026-10-05")
            .addSigned(signature("m1", "2026-10-05"))
            .build(),
        written);
    assertThat(verdict.passedOver()).hasSize(passedOver);
  }

  @Test
  void a_record_that_is_not_written_yet_is_not_signed() {
    Verdict verdict = only(
        WITHIN_5_WORKING_DAYS,
        session("2026-10-05").build(),
        record("s1", "staff-record", "2026-10-13")
            .addSigned(signature("m1", "2026-10-07"), signature("p1", "2026-10-07"))
            .build(),
        MON_2026_10_12);
    assertThat(verdict.status()).isEqualTo(Status.DUE);
  }
}
