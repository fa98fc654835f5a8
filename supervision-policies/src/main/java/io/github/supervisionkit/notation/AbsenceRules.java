package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.PriorityOnReturn;
import io.github.supervisionkit.policy.ReallocateInAbsence;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;

/** The rules about what happens while somebody is away, and after. */
final class AbsenceRules {

  private static final String STREAMS = "streams";
  private static final String REASONS = "reasons";

  private static final RuleForm<AbsenceExcuses> EXCUSES = new RuleForm<>(
      "absence-excuses",
      AbsenceExcuses.class,
      (fields, words) -> {
        Field<List<String>> streams = fields.required(STREAMS, streams(words));
        Field<List<String>> reasons = fields.required(REASONS, reasons(words));
        Field<String> casePlace = fields.optional("for-each-case", words.of(WordKind.PLACE), "");
        Field<String> sessionPlace =
            fields.optional("for-the-next-session", words.of(WordKind.PLACE), "");
        return () -> new AbsenceExcuses(
            streams.value(), reasons.value(), casePlace.value(), sessionPlace.value());
      },
      (rule, entries) -> entries
          .withAny(STREAMS, rule.streams())
          .withAny(REASONS, rule.reasons())
          .withText("for-each-case", rule.casePlace())
          .withText("for-the-next-session", rule.sessionPlace()));

  private static final RuleForm<ReallocateInAbsence> REALLOCATE = new RuleForm<>(
      "reallocate-in-absence",
      ReallocateInAbsence.class,
      (fields, words) -> {
        Field<List<String>> reasons = fields.required(REASONS, reasons(words));
        Field<String> aboveAll = fields.required("above-all", words.of(WordKind.CASE_CIRCUMSTANCE));
        return () -> new ReallocateInAbsence(reasons.value(), aboveAll.value());
      },
      (rule, entries) ->
          entries.withAny(REASONS, rule.reasons()).with("above-all", rule.aboveAll()));

  private static final RuleForm<PriorityOnReturn> PRIORITY = new RuleForm<>(
      "priority-on-return",
      PriorityOnReturn.class,
      (fields, words) -> {
        Field<List<String>> streams = fields.required(STREAMS, streams(words));
        return () -> new PriorityOnReturn(streams.value());
      },
      (rule, entries) -> entries.withAny(STREAMS, rule.streams()));

  static final List<RuleForm<?>> FORMS = List.of(EXCUSES, REALLOCATE, PRIORITY);

  private AbsenceRules() {}

  private static Form<List<String>> streams(Words words) {
    return Parts.some(words.stream(), "a list of at least one stream");
  }

  private static Form<List<String>> reasons(Words words) {
    return Parts.some(words.of(WordKind.ABSENCE), "a list of at least one absence reason");
  }
}
