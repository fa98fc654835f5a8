package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Tightening;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.source.Citation;
import io.github.supervisionkit.source.PolicyDocument;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The rules of Islington's policy that the oracle reads, built in Java, so that it does not wait for the notation. */
final class IslingtonRules {

  private static final String STREAM = "case-supervision";
  private static final Condition HOLDER =
      new Condition.AnyOf(List.of(new Condition.Role("case-manager"), new Condition.HoldsCases()));
  private static final Cadence MONTHLY = Cadence.eachCalendarMonth();

  private IslingtonRules() {}

  static PolicyPack pack() {
    return PolicyPack.builder()
        .id("islington-yos")
        .version("test")
        .document(new PolicyDocument("Case management supervision", "Islington YOS"))
        .calendar("england-and-wales")
        .zone(ZoneId.of("Europe/London"))
        .vocabulary(vocabulary())
        .addClauses(
            clause(
                "ISL-01",
                ClauseKind.METADATA,
                new InForce(LocalDate.of(2016, 10, 1), LocalDate.MAX, true, LocalDate.MAX)),
            clause("ISL-04", ClauseKind.STAFF_FREQUENCY, frequency(HOLDER, STREAM, MONTHLY)),
            clause(
                "ISL-05",
                ClauseKind.CASE_CADENCE,
                new Discussion(new Condition.Always(), new Cadence.EverySession(), "", false)),
            clause(
                "ISL-06",
                ClauseKind.ABSENCE,
                new AbsenceExcuses(
                    List.of(STREAM),
                    List.of("annual-leave", "sickness"),
                    "case-record",
                    "staff-record")),
            clause("ISL-08", ClauseKind.ABSENCE, new PriorityOnReturn(List.of(STREAM))),
            clause("ISL-09", ClauseKind.STAFF_FREQUENCY, new Tightening(List.of(STREAM))),
            clause(
                "ISL-13",
                ClauseKind.RECORDING,
                recording(
                    new Trigger.CaseDiscussed(STREAM),
                    Recorder.SUPERVISOR,
                    "",
                    TimeLimit.ofWorkingDays(5))),
            clause(
                "ISL-14",
                ClauseKind.RECORDING,
                recording(
                    matters(Setting.FORMAL, "significant-decision", "urgent"),
                    Recorder.LINE_MANAGER,
                    "",
                    TimeLimit.ofHours(24))),
            clause(
                "ISL-17",
                ClauseKind.STAFF_FREQUENCY,
                frequency(HOLDER, "peer", new Cadence.EachUnit(2, CalendarUnit.MONTH))),
            clause(
                "ISL-18",
                ClauseKind.STAFF_FREQUENCY,
                frequency(new Condition.Role("specialist-worker"), STREAM, MONTHLY)),
            clause(
                "ISL-21",
                ClauseKind.RECORDING,
                recording(
                    matters(Setting.ELSEWHERE, "significant-decision", "urgent"),
                    Recorder.LINE_MANAGER,
                    "",
                    TimeLimit.ofHours(24)),
                recording(
                    matters(Setting.ANYWHERE, "informal-significant"),
                    Recorder.LINE_MANAGER,
                    "",
                    TimeLimit.ofWorkingDays(5))),
            clause(
                "ISL-23",
                ClauseKind.RECORDING,
                recording(
                    matters(Setting.ANYWHERE, "panel-decision", "audit-outcome"),
                    Recorder.LINE_MANAGER,
                    "",
                    TimeLimit.ofWorkingDays(5))),
            clause(
                "ISL-24",
                ClauseKind.RECORDING,
                recording(
                    matters(Setting.ELSEWHERE, "management-decision"),
                    Recorder.MANAGER_INVOLVED,
                    "management-supervision-of-case",
                    TimeLimit.ofWorkingDays(5))),
            clause(
                "ISL-25",
                ClauseKind.STAFF_FREQUENCY,
                frequency(
                    new Condition.AnyOf(List.of(
                        new Condition.Role("deputy-team-manager"),
                        new Condition.Role("team-manager"))),
                    STREAM,
                    MONTHLY)))
        .build();
  }

  private static Frequency frequency(Condition who, String stream, Cadence cadence) {
    return new Frequency(stream, who, List.of(Phase.lasting(cadence)), "", false, false);
  }

  private static Trigger.MatterArises matters(Setting where, String... kinds) {
    return new Trigger.MatterArises(Arrays.asList(kinds), where);
  }

  private static Recording recording(
      Trigger trigger, Recorder by, String heading, TimeLimit within) {
    return new Recording(trigger, "case-record", by, heading, within, TimeLimit.ofHours(24));
  }

  private static Clause clause(String id, ClauseKind kind, Rule... rules) {
    return Clause.builder()
        .id(id)
        .kind(kind)
        .force(Force.MUST)
        .citation(new Citation("Frequency"))
        .sentence("A rule of the oracle's own tests.")
        .addRules(rules)
        .build();
  }

  private static Vocabulary vocabulary() {
    return Vocabulary.builder()
        .putWords(
            WordKind.ROLE,
            words("case-manager", "specialist-worker", "deputy-team-manager", "team-manager"))
        .putWords(WordKind.CASE_CIRCUMSTANCE, words("high-risk"))
        .putWords(WordKind.SUBJECT, words("child"))
        .putWords(WordKind.FORM, words("one-to-one", "group", "peer", "informal"))
        .putWords(WordKind.PLACE, words("case-record", "staff-record"))
        .putWords(WordKind.HEADING, words("supervision", "management-supervision-of-case"))
        .putWords(
            WordKind.MATTER,
            words(
                "significant-decision",
                "urgent",
                "informal-significant",
                "management-decision",
                "panel-decision",
                "audit-outcome"))
        .putWords(WordKind.ABSENCE, words("annual-leave", "sickness"))
        .addStreams(
            new Stream(STREAM, "formal case supervision", List.of("one-to-one"), true),
            new Stream("peer", "peer discussion", List.of("peer"), true))
        .build();
  }

  private static List<Word> words(String... ids) {
    return Arrays.stream(ids).map(id -> new Word(id, "a word", List.of())).toList();
  }
}
