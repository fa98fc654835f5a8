package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.Rule;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How one kind of rule is written and read.
 *
 * @param word the word after {@code rule}
 * @param type the kind of rule
 * @param reading asks for the rule's fields, given the pack's words
 * @param writing adds the rule's fields to what is written
 * @param <R> the kind of rule
 */
record RuleForm<R extends Rule>(
    String word,
    Class<R> type,
    BiFunction<Fields, Words, Supplier<R>> reading,
    BiFunction<R, Content.Entries, Content.Entries> writing) {

  static final String STREAM = "stream";
  static final String TEXT = "text";

  /** Obtains the form of a rule that says nothing but its stream. */
  static <R extends Rule> RuleForm<R> ofStream(
      String word, Class<R> type, Function<String, R> made, Function<R, String> stream) {
    return new RuleForm<>(
        word,
        type,
        (fields, words) -> {
          Field<String> named = fields.required(STREAM, words.stream());
          return () -> made.apply(named.value());
        },
        (rule, entries) -> entries.with(STREAM, stream.apply(rule)));
  }

  /** Obtains the form of a rule that says nothing but a sentence. */
  static <R extends Rule> RuleForm<R> ofText(
      String word, Class<R> type, Function<String, R> made, Function<R, String> text) {
    return new RuleForm<>(
        word,
        type,
        (fields, words) -> {
          Field<String> said = fields.required(TEXT, Scalars.text());
          return () -> made.apply(said.value());
        },
        (rule, entries) -> entries.with(TEXT, text.apply(rule)));
  }

  /** Returns how a rule of this kind is written. */
  Content content(Rule rule) {
    return writing.apply(type.cast(rule), Content.entries().with(RuleForms.RULE, word));
  }
}
