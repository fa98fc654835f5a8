package io.github.supervisionkit.book;

import io.github.supervisionkit.policy.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How kinds of rule are told. */
final class Wording {

  private final Map<Class<? extends Rule>, Function<Rule, String>> words = new HashMap<>();

  <R extends Rule> Wording tell(Class<R> kind, Function<R, String> sentence) {
    words.put(kind, rule -> sentence.apply(kind.cast(rule)));
    return this;
  }

  Wording with(Wording other) {
    words.putAll(other.words);
    return this;
  }

  boolean knows(Class<?> kind) {
    return words.containsKey(kind);
  }

  String of(Rule rule) {
    Function<Rule, String> sentence = words.get(rule.getClass());
    if (sentence == null) {
      throw new IllegalStateException(
          "the book has no words for " + rule.getClass().getSimpleName());
    }
    return sentence.apply(rule);
  }
}
