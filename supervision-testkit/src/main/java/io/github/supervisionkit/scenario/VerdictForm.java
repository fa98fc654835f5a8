package io.github.supervisionkit.scenario;

import io.github.supervisionkit.notation.Field;
import io.github.supervisionkit.notation.Fields;
import io.github.supervisionkit.notation.Form;
import io.github.supervisionkit.notation.Lists;
import io.github.supervisionkit.notation.Node;
import io.github.supervisionkit.notation.Scalars;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.verdict.Status;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** How an expected verdict is written: its duty, and any of the parts of a verdict. */
final class VerdictForm {

  private static final int MOST_DAYS = 99_999;

  private static final Form<VerdictExpected.Disregarded> PASSED_OVER = Form.mapping(fields -> {
    Field<String> session = fields.required("session", Scalars.text());
    Field<String> why = fields.required("why", Scalars.text());
    return () -> new VerdictExpected.Disregarded(session.value(), why.value());
  });

  private VerdictForm() {}

  static Supplier<Expectation> of(Fields fields) {
    Field<String> duty = fields.required("duty", Scalars.text());
    List<Field<Optional<Wanted>>> wanted = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      wanted.add(fields.optional(aspect.key(), wanted(aspect)));
    }
    Field<List<VerdictExpected.Disregarded>> passedOver =
        fields.optional("passedOver", oneOrMore(PASSED_OVER), List.of());
    return () -> new VerdictExpected(
        duty.value(),
        wanted.stream().map(Field::value).flatMap(Optional::stream).toList(),
        passedOver.value());
  }

  private static Form<Wanted> wanted(Aspect aspect) {
    return switch (aspect) {
      case BECAUSE, MISSING, PROBLEMS_SAY ->
        oneOrMore(Scalars.text()).map(texts -> new Wanted(aspect, Wanted.Match.CONTAINED, texts));
      case PROBLEMS -> Lists.of(Scalars.text()).map(texts -> same(aspect, texts));
      case STATUS -> word(aspect, Status.values(), Status::text);
      case FORCE -> word(aspect, Force.values(), Force::text);
      case KIND -> word(aspect, ClauseKind.values(), ClauseKind::text);
      case BINDING, PRIORITY -> single(aspect, Scalars.trueOrFalse());
      case OVERDUE_DAYS, OVERDUE_WORKING_DAYS -> orNone(aspect, Scalars.wholeNumber(0, MOST_DAYS));
      case LIMIT, LAST_PRACTICAL_DAY, MEASURED_FROM, DONE, NEXT_PLANNED ->
        orNone(aspect, Scalars.date());
      case LIMIT_AT -> orNone(aspect, instant());
      case PERSON, CASE, SESSION, AGREEMENT, PLACE, STREAM, SOURCE, COMPUTED_FROM ->
        orNone(aspect, Scalars.text());
    };
  }

  private static Wanted same(Aspect aspect, List<String> texts) {
    return new Wanted(aspect, Wanted.Match.SAME, texts);
  }

  private static Form<Wanted> single(Aspect aspect, Form<?> form) {
    return form.map(value -> same(aspect, List.of(value.toString())));
  }

  private static <T> Form<Wanted> word(Aspect aspect, T[] values, Function<T, String> text) {
    return single(aspect, Scalars.word(Arrays.stream(values).map(text).toList()));
  }

  /** The word for nothing is right wherever a verdict may lack the part. */
  private static Form<Wanted> orNone(Aspect aspect, Form<?> form) {
    return Form.of(form.expected() + ", or none", place -> {
      boolean none = place.node() instanceof Node.Scalar scalar
          && scalar.text().equals(ExpectationForm.NOTHING);
      return none
          ? Validation.valid(same(aspect, List.of()))
          : single(aspect, form).read(place);
    });
  }

  private static Form<OffsetDateTime> instant() {
    return Scalars.parsed("an instant such as 2026-11-21T10:00:00Z", text -> {
      try {
        return Optional.of(OffsetDateTime.parse(text));
      } catch (DateTimeException notAnInstant) {
        return Optional.empty();
      }
    });
  }

  static <T> Form<List<T>> oneOrMore(Form<T> item) {
    return Form.of(
        item.expected(),
        place -> place.node() instanceof Node.Sequence
            ? Lists.of(item).read(place)
            : item.<List<T>>map(List::of).read(place));
  }
}
