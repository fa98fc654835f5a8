package io.github.supervisionkit.notation;

import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.policy.DirectionByOthers;
import io.github.supervisionkit.policy.RecordContent;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Revisit;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules about what is written down, and what comes back. */
final class RecordRules {

  private static final String PLACE = "place";
  private static final String HEADING = "heading";
  private static final String WITHIN = "within";
  private static final String WHEN_URGENT = "when-urgent";

  private static final RuleForm<Recording> RECORDING = new RuleForm<>(
      "recording",
      Recording.class,
      (fields, words) -> {
        Supplier<Trigger> trigger = TriggerForm.any(fields, words);
        Field<String> place = fields.optional(PLACE, words.of(WordKind.PLACE), "");
        Field<Recorder> by = fields.required("by", Parts.oneOf(Recorder.values(), Recorder::text));
        Field<String> heading = fields.optional(HEADING, words.of(WordKind.HEADING), "");
        Field<TimeLimit> within = fields.required(WITHIN, Parts.timeLimit());
        Field<Optional<TimeLimit>> urgent = fields.optional(WHEN_URGENT, Parts.timeLimit());
        return () -> new Recording(
            trigger.get(),
            place.value(),
            by.value(),
            heading.value(),
            within.value(),
            urgent.value().orElse(within.value()));
      },
      (rule, entries) -> {
        Content.Entries written = TriggerForm.written(entries, rule.trigger());
        written = rule.place().isEmpty() ? written : written.with(PLACE, rule.place());
        written = written.with("by", rule.by().text());
        written = rule.heading().isEmpty() ? written : written.with(HEADING, rule.heading());
        written = written.with(WITHIN, rule.within());
        return rule.whenUrgent().equals(rule.within())
            ? written
            : written.with(WHEN_URGENT, rule.whenUrgent());
      });

  private static final RuleForm<RecordContent> RECORD_CONTENT = new RuleForm<>(
      "record-content",
      RecordContent.class,
      (fields, words) -> {
        Field<Depth> depth = fields.required("depth", Parts.oneOf(Depth.values(), Depth::text));
        Field<String> text = fields.required("text", Scalars.text());
        return () -> new RecordContent(depth.value(), text.value());
      },
      (rule, entries) -> entries.with("depth", rule.depth().text()).with("text", rule.text()));

  private static final RuleForm<DirectionByOthers> DIRECTION = new RuleForm<>(
      "direction-by-others",
      DirectionByOthers.class,
      (fields, words) -> {
        Supplier<Trigger.MatterArises> matters = TriggerForm.matters(fields, words);
        return () -> new DirectionByOthers(matters.get());
      },
      (rule, entries) -> TriggerForm.written(entries, rule.matters()));

  private static final RuleForm<Revisit> REVISIT = new RuleForm<>(
      "revisit",
      Revisit.class,
      (fields, words) -> {
        Supplier<Trigger.MatterArises> matters = TriggerForm.matters(fields, words);
        Field<String> stream = fields.required("stream", words.stream());
        return () -> new Revisit(matters.get(), stream.value());
      },
      (rule, entries) ->
          TriggerForm.written(entries, rule.matters()).with("stream", rule.stream()));

  static final List<RuleForm<?>> FORMS = List.of(RECORDING, RECORD_CONTENT, DIRECTION, REVISIT);

  private RecordRules() {}
}
