package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a pack writes what gives rise to a record: {@code session}, {@code discussion}, or {@code matters} and {@code where}. */
final class TriggerForm {

  private static final String SESSION = "session";
  private static final String DISCUSSION = "discussion";
  private static final String MATTERS = "matters";
  private static final String WHERE = "where";

  private TriggerForm() {}

  /** Asks for a trigger of any kind. */
  static Supplier<Trigger> any(Fields fields, Words words) {
    Field<Optional<String>> session = fields.optional(SESSION, words.stream());
    Field<Optional<String>> discussion = fields.optional(DISCUSSION, words.stream());
    Field<Optional<List<String>>> matters = fields.optional(MATTERS, matterKinds(words));
    Field<Setting> where = fields.optional(WHERE, setting(), Setting.ANYWHERE);
    long given = List.of(session, discussion, matters).stream()
        .filter(field -> field.ifRead().map(Optional::isPresent).orElse(true))
        .count();
    if (given != 1) {
      fields.report(
          MATTERS,
          given == 0
              ? "none of `session`, `discussion` and `matters`"
              : "several of `session`, `discussion` and `matters`",
          "one of them, for what is to be recorded");
    }
    return () -> session
        .value()
        .<Trigger>map(Trigger.SessionHeld::new)
        .or(() -> discussion.value().map(Trigger.CaseDiscussed::new))
        .orElseGet(() -> new Trigger.MatterArises(matters.value().orElseThrow(), where.value()));
  }

  /** Asks for matters alone. */
  static Supplier<Trigger.MatterArises> matters(Fields fields, Words words) {
    Field<List<String>> matters = fields.required(MATTERS, matterKinds(words));
    Field<Setting> where = fields.optional(WHERE, setting(), Setting.ANYWHERE);
    return () -> new Trigger.MatterArises(matters.value(), where.value());
  }

  static Content.Entries written(Content.Entries entries, Trigger trigger) {
    if (trigger instanceof Trigger.SessionHeld held) {
      return entries.with(SESSION, held.stream());
    } else if (trigger instanceof Trigger.CaseDiscussed discussed) {
      return entries.with(DISCUSSION, discussed.stream());
    }
    Trigger.MatterArises arises = (Trigger.MatterArises) trigger;
    return entries.withAny(MATTERS, arises.kinds()).with(WHERE, arises.where().text());
  }

  private static Form<List<String>> matterKinds(Words words) {
    return Parts.some(words.of(WordKind.MATTER), "a list of at least one kind of matter");
  }

  private static Form<Setting> setting() {
    return Parts.oneOf(Setting.values(), Setting::text);
  }
}
