package io.github.supervisionkit.recording;

import static io.github.supervisionkit.duty.Scene.policy;
import static io.github.supervisionkit.duty.Scene.record;
import static io.github.supervisionkit.duty.Scene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.CopyToSupervisee;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.Copy;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyAssessorTest {

  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);

  private static final PolicyPack WITHIN_7_WORKING_DAYS = policy(
      ClauseKind.COPY, new CopyToSupervisee("formal", "staff-record", TimeLimit.ofWorkingDays(7)));

  private static List<Verdict> verdicts(PolicyPack pack, Session session, Copy... copies) {
    RecordEntry written =
        record("s1", "staff-record", "2026-10-05").addCopied(copies).build();
    return Scene.verdicts(
        CopyAssessor::new,
        pack,
        ServiceRecord.builder().addSessions(session).addRecords(written).build(),
        SAT_2026_11_21);
  }

  private static Copy copy(String to, String at) {
    return new Copy(to, Moment.parse(at));
  }

  @ParameterizedTest
  @CsvSource({"2026-10-14, met", "2026-10-15, met-late"})
  void seven_working_days_after_monday_5_october_end_on_wednesday_14(String at, String status) {
    List<Verdict> verdicts =
        verdicts(WITHIN_7_WORKING_DAYS, session("2026-10-05").build(), copy("p1", at));
    assertThat(verdicts).hasSize(1);
    assertThat(verdicts.get(0).duty()).isEqualTo("X-1/s1");
    assertThat(verdicts.get(0).place()).contains("staff-record");
    assertThat(verdicts.get(0).limit()).contains(LocalDate.of(2026, 10, 14));
    assertThat(verdicts.get(0).status().text()).isEqualTo(status);
  }

  @Test
  void seven_working_days_over_christmas_2026_end_on_thursday_7_january() {
    LocalDate thu20261224 = LocalDate.of(2026, 12, 24);
    Verdict verdict = Scene.verdicts(
            CopyAssessor::new,
            WITHIN_7_WORKING_DAYS,
            ServiceRecord.builder().addSessions(session("2026-12-24").build()).build(),
            thu20261224)
        .get(0);
    assertThat(verdict.limit()).contains(LocalDate.of(2027, 1, 7));
  }

  @Test
  void a_copy_to_somebody_else_is_no_copy_to_the_supervisee() {
    Verdict verdict = verdicts(
            WITHIN_7_WORKING_DAYS, session("2026-10-05").build(), copy("m2", "2026-10-06"))
        .get(0);
    assertThat(verdict.status()).isEqualTo(Status.OVERDUE);
  }

  @Test
  void each_member_of_a_group_is_owed_a_copy() {
    PolicyPack pack = policy(ClauseKind.COPY, new CopyToSupervisee("group", "", TimeLimit.none()));
    Session group = session("2026-10-05").form("group").addSupervisees("p2").build();
    List<Verdict> verdicts = verdicts(pack, group, copy("p2", "2026-10-06"));
    assertThat(verdicts)
        .extracting(Verdict::toString)
        .containsExactly("X-1/s1/p1 open", "X-1/s1/p2 met");
  }
}
