package io.github.supervisionkit.book;

import io.github.supervisionkit.policy.Rule;

/** What a rule asks, in a sentence. */
final class RuleWords {

  private static final Wording ALL = new Wording()
      .with(PolicyWords.all())
      .with(StaffWords.all())
      .with(CaseWords.all())
      .with(SessionWords.all())
      .with(RecordWords.all())
      .with(AgreementWords.all())
      .with(QuestionWords.all());

  private RuleWords() {}

  static boolean knows(Class<?> kind) {
    return ALL.knows(kind);
  }

  static String of(Rule rule) {
    return ALL.of(rule);
  }
}
