package io.github.supervisionkit.scenario;

import io.github.supervisionkit.assessment.NoticeKind;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.notation.Field;
import io.github.supervisionkit.notation.Fields;
import io.github.supervisionkit.notation.Form;
import io.github.supervisionkit.notation.Node;
import io.github.supervisionkit.notation.Place;
import io.github.supervisionkit.notation.Scalars;
import io.github.supervisionkit.source.Problem;
import io.github.supervisionkit.timeline.Outcome;
import io.vavr.collection.List;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** How expectations are written: one key tells their kind. */
final class ExpectationForm {

  static final String NOTHING = "none";

  private ExpectationForm() {}

  static Form<Expectation> form() {
    return Form.mapping(fields -> {
      Optional<Function<Fields, Supplier<? extends Expectation>>> kind = kind(fields.place());
      if (kind.isEmpty()) {
        fields.report(Problem.of(
            fields.place().position(),
            fields.place().path(),
            "nothing that says what is expected",
            "one of duty, none, notice, gap, noGap, agenda, ask"));
        return () -> {
          throw new IllegalStateException("no kind of expectation");
        };
      }
      return kind.get().apply(fields);
    });
  }

  private static Optional<Function<Fields, Supplier<? extends Expectation>>> kind(Place place) {
    if (has(place, "none")) {
      return Optional.of(fields -> {
        Field<String> duty = fields.required("none", Scalars.text());
        return () -> new NoVerdict(duty.value());
      });
    }
    if (has(place, "notice")) {
      return Optional.of(fields -> under(fields, "notice", ExpectationForm::notice));
    }
    if (has(place, "gap")) {
      return Optional.of(fields -> under(fields, "gap", ExpectationForm::gap));
    }
    if (has(place, "noGap")) {
      return Optional.of(fields -> under(fields, "noGap", ExpectationForm::noGap));
    }
    if (has(place, "agenda")) {
      return Optional.of(fields -> under(fields, "agenda", ExpectationForm::agenda));
    }
    if (has(place, "ask")) {
      return Optional.of(QuestionForm::of);
    }
    return has(place, "duty") ? Optional.of(VerdictForm::of) : Optional.empty();
  }

  private static boolean has(Place place, String key) {
    return place.node() instanceof Node.Mapping mapping && mapping.entry(key).isPresent();
  }

  private static Supplier<Expectation> under(
      Fields fields, String key, Function<Fields, Supplier<? extends Expectation>> recipe) {
    Field<Expectation> expected = fields.required(key, Form.mapping(recipe));
    return expected::value;
  }

  private static Supplier<Expectation> notice(Fields fields) {
    Field<String> about = fields.required("about", Scalars.text());
    Field<NoticeKind> what =
        fields.required("what", Scalars.constant(List.of(NoticeKind.values()).asJava()));
    Field<String> value = fields.optional("value", Scalars.text(), "");
    Field<String> didYouMean = fields.optional("didYouMean", Scalars.text(), "");
    return () -> new NoticeExpected(about.value(), what.value(), value.value(), didYouMean.value());
  }

  private static Supplier<Expectation> gap(Fields fields) {
    Supplier<DateRange> during = FactWords.during(fields);
    Field<String> duty = fields.required("duty", Scalars.text());
    Field<Outcome> outcome =
        fields.required("outcome", FactWords.word(Outcome.values(), Outcome::text));
    Field<GapExpected.Day> limit = fields.optional("limit", dayOrNone(), new GapExpected.Day.Any());
    Field<GapExpected.Day> ended = fields.optional("ended", dayOrNone(), new GapExpected.Day.Any());
    return () ->
        new GapExpected(during.get(), duty.value(), outcome.value(), limit.value(), ended.value());
  }

  private static Supplier<Expectation> noGap(Fields fields) {
    Supplier<DateRange> during = FactWords.during(fields);
    Field<String> duty = fields.required("duty", Scalars.text());
    return () -> new NoGap(during.get(), duty.value());
  }

  private static Supplier<Expectation> agenda(Fields fields) {
    Field<String> person = fields.required("person", Scalars.text());
    Field<LocalDate> on = fields.required("on", Scalars.date());
    Field<String> clause = fields.required("clause", Scalars.identifier());
    Field<String> topic = fields.optional("topic", Scalars.text(), "");
    Field<String> about = fields.optional("about", Scalars.text(), "");
    Field<String> says = fields.optional("says", Scalars.text(), "");
    Field<String> cites = fields.optional("cites", Scalars.text(), "");
    Field<AgendaExpected.Presence> presence = fields.optional(
        "entry",
        Scalars.constant(List.of(AgendaExpected.Presence.values()).asJava()),
        AgendaExpected.Presence.THERE);
    return () -> new AgendaExpected(
        person.value(),
        on.value(),
        clause.value(),
        topic.value(),
        about.value(),
        says.value(),
        cites.value(),
        presence.value());
  }

  private static Form<GapExpected.Day> dayOrNone() {
    return Form.of("a date such as 2026-11-21, or none", place -> {
      boolean none = place.node() instanceof Node.Scalar scalar && scalar.text().equals(NOTHING);
      return none
          ? Validation.valid(new GapExpected.Day.None())
          : Scalars.date().<GapExpected.Day>map(GapExpected.Day.On::new).read(place);
    });
  }
}
