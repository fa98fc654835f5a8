package io.github.supervisionkit.notation;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.CalendarUnit;
import io.github.supervisionkit.policy.Discussion;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.HoursInUnit;
import io.github.supervisionkit.policy.SessionLength;
import io.github.supervisionkit.policy.Tightening;
import io.github.supervisionkit.vocabulary.Condition;
import java.util.List;
import java.util.Optional;

/** The rules about how often and how long. */
final class CadenceRules {

  private static final String STREAM = "stream";
  private static final String OF = "of";
  private static final String EVERY = "every";
  private static final String WITH = "with";
  private static final String LINE_MANAGER = "line-manager";

  private static final RuleForm<Frequency> FREQUENCY = new RuleForm<>(
      "frequency",
      Frequency.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        Field<Condition> who = fields.required(OF, ConditionForm.people(words));
        PhaseForm phases = PhaseForm.in(fields, words);
        TableRow row = TableRow.in(fields);
        Field<Optional<String>> with = fields.optional(WITH, Parts.word(LINE_MANAGER));
        return () -> new Frequency(
            stream.value(),
            who.value(),
            phases.value(),
            row.table(),
            row.otherwise(),
            with.value().isPresent());
      },
      (rule, entries) -> {
        Content.Entries written = PhaseForm.written(
            entries.with(STREAM, rule.stream()).with(OF, ConditionForm.ofPeople(rule.who())),
            rule.phases());
        return TableRow.written(
            rule.withLineManager() ? written.with(WITH, LINE_MANAGER) : written,
            rule.table(),
            rule.otherwise());
      });

  private static final RuleForm<Discussion> DISCUSSION = new RuleForm<>(
      "discussion",
      Discussion.class,
      (fields, words) -> {
        Field<Condition> grounds = fields.required(OF, ConditionForm.cases(words));
        Field<Cadence> every = fields.required(EVERY, Parts.cadence());
        TableRow row = TableRow.in(fields);
        return () -> new Discussion(grounds.value(), every.value(), row.table(), row.otherwise());
      },
      (rule, entries) -> TableRow.written(
          entries
              .with(OF, ConditionForm.ofCases(rule.grounds()))
              .with(EVERY, rule.cadence().text()),
          rule.table(),
          rule.otherwise()));

  private static final RuleForm<HoursInUnit> HOURS_IN_UNIT = new RuleForm<>(
      "hours-in-unit",
      HoursInUnit.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        Field<Condition> who = fields.required(OF, ConditionForm.people(words));
        Field<Integer> hours = fields.required("hours", Scalars.wholeNumber(1, 999));
        Field<CalendarUnit> unit = fields.required("each", Parts.unit());
        return () -> new HoursInUnit(stream.value(), who.value(), hours.value(), unit.value());
      },
      (rule, entries) -> entries
          .with(STREAM, rule.stream())
          .with(OF, ConditionForm.ofPeople(rule.who()))
          .with("hours", rule.hours())
          .with("each", rule.unit().text()));

  private static final RuleForm<SessionLength> SESSION_LENGTH = new RuleForm<>(
      "session-length",
      SessionLength.class,
      (fields, words) -> {
        Field<String> stream = fields.required(STREAM, words.stream());
        Field<Integer> minutes = fields.required("most-minutes", Scalars.wholeNumber(1, 1_440));
        return () -> new SessionLength(stream.value(), minutes.value());
      },
      (rule, entries) ->
          entries.with(STREAM, rule.stream()).with("most-minutes", rule.mostMinutes()));

  private static final RuleForm<Tightening> TIGHTENING = new RuleForm<>(
      "tightening",
      Tightening.class,
      (fields, words) -> {
        Field<List<String>> streams =
            fields.required("streams", Parts.some(words.stream(), "a list of at least one stream"));
        Field<Tightening.By> by = fields.optional(
            "by", Parts.oneOf(Tightening.By.values(), Tightening.By::text), Tightening.By.EITHER);
        return () -> new Tightening(streams.value(), by.value());
      },
      (rule, entries) -> {
        Content.Entries written = entries.withAny("streams", rule.streams());
        return rule.by() == Tightening.By.EITHER
            ? written
            : written.with("by", rule.by().text());
      });

  static final List<RuleForm<?>> FORMS =
      List.of(FREQUENCY, DISCUSSION, HOURS_IN_UNIT, SESSION_LENGTH, TIGHTENING);

  private CadenceRules() {}
}
