package io.github.supervisionkit.notation;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.policy.CountsWithOffer;
import io.github.supervisionkit.policy.FormNeeds;
import io.github.supervisionkit.policy.FormPermitted;
import io.github.supervisionkit.policy.FormPreferred;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.Period;
import java.util.List;

/** The rules about the forms of supervision: which is preferred, which may be used, and what one needs. */
final class FormRules {

  private static final RuleForm<CountsWithOffer> COUNTS_WITH_OFFER = new RuleForm<>(
      "counts-with-offer",
      CountsWithOffer.class,
      (fields, words) -> {
        Field<String> form = fields.required("form", words.of(WordKind.FORM));
        Field<String> stream = fields.required("stream", words.stream());
        Field<String> event = fields.required("event", words.of(WordKind.EVENT));
        Field<Period> within = fields.required("within", Parts.period());
        return () ->
            new CountsWithOffer(form.value(), stream.value(), event.value(), within.value());
      },
      (rule, entries) -> entries
          .with("form", rule.form())
          .with("stream", rule.stream())
          .with("event", rule.event())
          .with("within", Periods.text(rule.within())));

  private static final RuleForm<FormPreferred> FORM_PREFERRED = new RuleForm<>(
      "form-preferred",
      FormPreferred.class,
      (fields, words) -> {
        Field<String> form = fields.required("form", words.of(WordKind.FORM));
        return () -> new FormPreferred(form.value());
      },
      (rule, entries) -> entries.with("form", rule.form()));

  private static final RuleForm<FormPermitted> FORM_PERMITTED = new RuleForm<>(
      "form-permitted",
      FormPermitted.class,
      (fields, words) -> {
        Field<String> form = fields.required("form", words.of(WordKind.FORM));
        Field<String> when = fields.required("when", Scalars.text());
        return () -> new FormPermitted(form.value(), when.value());
      },
      (rule, entries) -> entries.with("form", rule.form()).with("when", rule.when()));

  private static final RuleForm<FormNeeds> FORM_NEEDS = new RuleForm<>(
      "form-needs",
      FormNeeds.class,
      (fields, words) -> {
        Field<String> form = fields.required("form", words.of(WordKind.FORM));
        Field<String> by = fields.required("by", Parts.word("supervisor", "supervisee", "both"));
        Field<List<String>> items = fields.required("items", Parts.sentences());
        return () -> new FormNeeds(form.value(), by.value(), items.value());
      },
      (rule, entries) ->
          entries.with("form", rule.form()).with("by", rule.by()).withAny("items", rule.items()));

  static final List<RuleForm<?>> FORMS =
      List.of(COUNTS_WITH_OFFER, FORM_PREFERRED, FORM_PERMITTED, FORM_NEEDS);

  private FormRules() {}
}
