package io.github.supervisionkit.examples.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.Notice;
import io.github.supervisionkit.assessment.NoticeKind;
import io.github.supervisionkit.calendar.Coverage;
import io.github.supervisionkit.examples.record.Schemas;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.PassedOver;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {

  private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);
  private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
  private static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);

  @Test
  void a_verdict_has_the_documented_keys_in_their_order() {
    Verdict verdict = verdict("ISL-04/p1", Status.MET).person("p1").stream("case-supervision")
        .limit(THU_2026_12_31)
        .lastPracticalDay(THU_2026_12_31)
        .measuredFrom(TUE_2026_11_03)
        .binding(true)
        .addBecause(Step.of("held on {}, so November is done", TUE_2026_11_03))
        .addPassedOver(new PassedOver("s7", Step.of("informal supervision does not count")))
        .build();

    assertThat(written(List.of(verdict), List.of())).isEqualTo("""
            {
              "pack" : "islington-yos",
              "asOf" : "2026-11-21",
              "verdicts" : [
                {
                  "duty" : "ISL-04/p1",
                  "clause" : "ISL-04",
                  "force" : "must",
                  "kind" : "staff-frequency",
                  "person" : "p1",
                  "stream" : "case-supervision",
                  "status" : "met",
                  "limit" : "2026-12-31",
                  "lastPracticalDay" : "2026-12-31",
                  "measuredFrom" : "2026-11-03",
                  "binding" : true,
                  "because" : [
                    "held on 3 November 2026, so November is done"
                  ],
                  "passedOver" : [
                    {
                      "session" : "s7",
                      "why" : "informal supervision does not count"
                    }
                  ]
                }
              ],
              "notices" : [ ]
            }
            """);
  }

  @Test
  void a_limit_on_the_hour_has_its_seconds() {
    Verdict verdict = verdict("ISL-14/x1", Status.OVERDUE)
        .limitAt(OffsetDateTime.parse("2026-10-06T11:30:00+01:00"))
        .overdueDays(46)
        .build();

    assertThat(written(List.of(verdict), List.of()))
        .contains("\"limitAt\" : \"2026-10-06T11:30:00+01:00\"")
        .contains("\"overdueDays\" : 46");
  }

  @Test
  void every_key_keeps_to_the_schema() {
    Verdict finding = verdict("ISL-09/g1", Status.BREACHED)
        .agreement("g1")
        .ofOrganisation(true)
        .place("staff-record")
        .source("r1")
        .done(TUE_2026_11_03)
        .priority(true)
        .nextPlanned(THU_2026_12_31)
        .computedFromDate(true)
        .addProblems(new Shortcoming("cancellation", "the agreement does not cover it"))
        .addMissing("the level of risk")
        .build();
    Notice notice = Notice.builder()
        .about("p1")
        .what(NoticeKind.NOT_COVERED)
        .calendar("england-and-wales")
        .date(THU_2026_12_31)
        .coverage(Coverage.ofYears(2011, 2028))
        .build();

    String document = written(List.of(finding), List.of(notice));

    assertThat(document)
        .contains("\"coverage\" : \"2011-01-01/2028-12-31\"")
        .contains("\"organisation\" : \"organisation\"")
        .contains("\"computedFrom\" : \"date\"");
    assertThat(Schemas.wrongWithAssessment(document)).isEmpty();
  }

  @Test
  void the_schema_knows_no_other_status() {
    String document = written(List.of(verdict("ISL-04/p1", Status.MET).build()), List.of());

    assertThat(Schemas.wrongWithAssessment(document.replace("\"met\"", "\"fine\"")))
        .isNotEmpty();
  }

  private static Verdict.Builder verdict(String duty, Status status) {
    Verdict.Builder verdict = Verdict.builder();
    verdict
        .duty(duty)
        .clause(duty.substring(0, duty.indexOf('/')))
        .force(Force.MUST)
        .kind(ClauseKind.STAFF_FREQUENCY)
        .status(status);
    return verdict;
  }

  private static String written(List<Verdict> verdicts, List<Notice> notices) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LineFeedStream out = new LineFeedStream(bytes, StandardCharsets.UTF_8);
    AssessmentJson.write("islington-yos", SAT_2026_11_21, verdicts, notices, out);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
