package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.assessment.Notice;
import io.github.supervisionkit.calendar.Coverage;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.PassedOver;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.verdict.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The result of {@code assess}, for programs. */
final class AssessmentJson {

  private AssessmentJson() {}

  static void write(
      String pack, LocalDate asOf, List<Verdict> verdicts, List<Notice> notices, PrintStream out) {
    JsonWriter.document(out, json -> {
      json.key("pack", pack);
      json.key("asOf", asOf.toString());
      json.list("verdicts", list -> {
        for (Verdict verdict : verdicts) {
          list.object(item -> write(verdict, item));
        }
      });
      json.list("notices", list -> {
        for (Notice notice : notices) {
          list.object(item -> write(notice, item));
        }
      });
    });
  }

  /** Writes what a duty is about: who, what, where, in which stream, and from where it comes. */
  static void writeSubject(Verdict verdict, JsonWriter json) throws IOException {
    json.key("duty", verdict.duty());
    json.key("clause", verdict.clause());
    json.key("force", verdict.force().text());
    json.key("kind", verdict.kind().text());
    json.optional("person", verdict.person());
    json.optional("case", verdict.caseId());
    json.optional("session", verdict.session());
    json.optional("agreement", verdict.agreement());
    if (verdict.ofOrganisation()) {
      json.key("organisation", "organisation");
    }
    json.optional("place", verdict.place());
    json.optional("stream", verdict.stream());
    json.optional("source", verdict.source());
  }

  private static void write(Verdict verdict, JsonWriter json) throws IOException {
    writeSubject(verdict, json);
    json.key("status", verdict.status().text());
    json.date("limit", verdict.limit());
    json.instant("limitAt", verdict.limitAt());
    json.date("lastPracticalDay", verdict.lastPracticalDay());
    json.date("measuredFrom", verdict.measuredFrom());
    json.date("done", verdict.done());
    if (verdict.overdueDays().isPresent()) {
      json.number("overdueDays", verdict.overdueDays().getAsInt());
    }
    json.flag("priority", verdict.priority());
    json.date("nextPlanned", verdict.nextPlanned());
    json.optional(
        "computedFrom", verdict.computedFromDate() ? Optional.of("date") : Optional.empty());
    json.flag("binding", verdict.binding());
    if (!verdict.problems().isEmpty()) {
      json.list("problems", list -> {
        for (Shortcoming problem : verdict.problems()) {
          list.object(item -> {
            item.key("what", problem.what());
            item.key("why", problem.why());
          });
        }
      });
    }
    json.texts("missing", verdict.missing());
    json.texts("because", verdict.because().stream().map(Step::text).toList());
    if (!verdict.passedOver().isEmpty()) {
      json.list("passedOver", list -> {
        for (PassedOver passed : verdict.passedOver()) {
          list.object(item -> {
            item.key(key(verdict, passed), passed.session());
            item.key("why", passed.why().text());
          });
        }
      });
    }
  }

  private static void write(Notice notice, JsonWriter json) throws IOException {
    json.key("about", notice.about());
    json.key("what", notice.what().text());
    json.optional("value", notice.value());
    json.optional("didYouMean", notice.didYouMean());
    json.optional("clause", notice.clause());
    json.optional("calendar", notice.calendar());
    json.date("date", notice.date());
    json.optional("coverage", notice.coverage().map(AssessmentJson::text));
  }

  static String text(Coverage coverage) {
    return coverage.first() + "/" + coverage.last();
  }

  /** What was passed over is a session, but for records of a matter or an absence. */
  private static String key(Verdict verdict, PassedOver passed) {
    boolean ofSession = verdict.kind() == ClauseKind.STAFF_FREQUENCY
        || verdict.kind() == ClauseKind.CASE_CADENCE
        || verdict.session().filter(passed.session()::equals).isPresent();
    return ofSession ? "session" : "record";
  }
}
