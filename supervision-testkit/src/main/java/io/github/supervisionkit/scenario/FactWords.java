package io.github.supervisionkit.scenario;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.notation.Field;
import io.github.supervisionkit.notation.Fields;
import io.github.supervisionkit.notation.Form;
import io.github.supervisionkit.notation.Lists;
import io.github.supervisionkit.notation.Scalars;
import io.github.supervisionkit.vocabulary.Circumstance;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The forms that the parts of a service record share. */
final class FactWords {

  static final Form<Circumstance> CIRCUMSTANCE = Form.mapping(fields -> {
    Field<String> is = fields.required("is", Scalars.text());
    Field<String> level = fields.optional("level", Scalars.text(), "");
    Supplier<DateRange> during = during(fields);
    return () -> new Circumstance(is.value(), level.value(), during.get());
  });

  private FactWords() {}

  static <T> Field<List<T>> list(Fields fields, String key, Form<T> item) {
    return fields.optional(key, Lists.of(item), List.of());
  }

  static Field<List<String>> texts(Fields fields, String key) {
    return list(fields, key, Scalars.text());
  }

  static Field<Optional<String>> text(Fields fields, String key) {
    return fields.optional(key, Scalars.text());
  }

  static Field<Optional<LocalDate>> date(Fields fields, String key) {
    return fields.optional(key, Scalars.date());
  }

  static Field<Boolean> says(Fields fields, String key) {
    return fields.optional(key, Scalars.trueOrFalse(), false);
  }

  static Supplier<DateRange> during(Fields fields) {
    Field<LocalDate> from = fields.required("from", Scalars.date());
    Field<Optional<LocalDate>> until = date(fields, "until");
    return () -> DateRange.of(from.value(), until.value());
  }

  static Form<Moment> moment() {
    return Scalars.parsed(
        "a date such as 2026-11-21 or an instant such as 2026-11-21T10:00:00Z", text -> {
          try {
            return Optional.of(Moment.parse(text));
          } catch (DateTimeException neither) {
            return Optional.empty();
          }
        });
  }

  static Form<Cadence> cadence() {
    return Scalars.parsed(
        "a period such as `4 weeks`, `1 month` or `calendar-month`",
        text -> Periods.cadence(text)
            .filter(cadence ->
                cadence instanceof Cadence.Every || cadence instanceof Cadence.EachUnit));
  }

  static <T> Form<T> word(T[] values, Function<T, String> text) {
    Map<String, T> words = new LinkedHashMap<>();
    for (T value : values) {
      words.put(text.apply(value), value);
    }
    return Scalars.word(words);
  }
}
