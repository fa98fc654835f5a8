package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.record;
import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.ContentAgreed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentAgreedAssessorTest {

  private static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);
  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  private static final PolicyPack POLICY =
      policy(ClauseKind.SIGN_OFF, new ContentAgreed("formal", "staff-record"));

  /** The verdict about the session of 5 October, with the next session on 3 November. */
  private static Verdict first(RecordEntry written, LocalDate asOf) {
    ServiceRecord service = ServiceRecord.builder()
        .addSessions(
            session("2026-10-05").build(), session("2026-11-03").id("s2").build())
        .addRecords(written)
        .build();
    return Scene.verdicts(ContentAgreedAssessor::new, POLICY, service, asOf).get(0);
  }

  private static RecordEntry agreed(String by, String at) {
    return record("s1", "staff-record", "2026-10-05")
        .contentAgreed(new Signature(by, Moment.parse(at)))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-02, open", "2026-11-03, due", "2026-11-04, overdue"})
  void it_is_open_until_the_next_session_and_owed_from_then(LocalDate asOf, String status) {
    Verdict verdict = first(record("s1", "staff-record", "2026-10-05").build(), asOf);
    assertThat(verdict.duty()).isEqualTo("X-1/s1");
    assertThat(verdict.person()).contains("p1");
    assertThat(verdict.status().text()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-20, met", "2026-11-03T11:00:00Z, met", "2026-11-04, met-late"})
  void agreed_at_the_next_session_or_earlier_is_in_time(String at, String status) {
    Verdict verdict = first(agreed("p1", at), SAT_2026_11_21);
    assertThat(verdict.status().text()).isEqualTo(status);
    assertThat(verdict.limit()).contains(TUE_2026_11_03);
  }

  @Test
  void the_supervisor_cannot_agree_it_for_the_supervisee() {
    Verdict verdict = first(agreed("m1", "2026-11-03"), SAT_2026_11_21);
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
    assertThat(verdict.passedOver())
        .extracting(over -> over.why().text())
        .containsExactly("agreed by m1, not by p1");
  }

  @Test
  void what_the_supervisee_agreed_tells_where_it_stands_and_passes_nothing_over() {
    Verdict verdict = first(agreed("p1", "2026-10-20"), SAT_2026_11_21);
    assertThat(verdict.place()).contains("staff-record");
    assertThat(verdict.passedOver()).isEmpty();
    assertThat(verdict.because())
        .extracting(Step::text)
        .contains(
            "the next session was held on 3 November 2026", "agreed by p1 on 20 October 2026");
  }

  @Test
  void an_agreement_after_the_as_of_day_does_not_exist_yet() {
    Verdict verdict = first(agreed("p1", "2026-10-20"), LocalDate.of(2026, 10, 19));
    assertThat(verdict.status()).isEqualTo(Status.OPEN);
    assertThat(verdict.because()).extracting(Step::text).contains("no session has been held since");
  }

  @Test
  void of_two_agreements_by_one_person_the_first_counts() {
    ServiceRecord service = ServiceRecord.builder()
        .addSessions(
            session("2026-10-05").build(), session("2026-11-03").id("s2").build())
        .addRecords(agreed("p1", "2026-11-10"), agreed("p1", "2026-10-20"))
        .build();
    assertThat(Scene.verdicts(ContentAgreedAssessor::new, POLICY, service, SAT_2026_11_21)
            .get(0)
            .done())
        .contains(LocalDate.of(2026, 10, 20));
  }
}
