package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.Rule;
import java.util.function.BiFunction;
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

  /** Returns how a rule of this kind is written. */
  Content content(Rule rule) {
    return writing.apply(type.cast(rule), Content.entries().with(RuleForms.RULE, word));
  }
}
