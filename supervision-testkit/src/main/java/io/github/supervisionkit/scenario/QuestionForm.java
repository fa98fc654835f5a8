package io.github.supervisionkit.scenario;

import io.github.supervisionkit.notation.Field;
import io.github.supervisionkit.notation.Fields;
import io.github.supervisionkit.notation.Form;
import io.github.supervisionkit.notation.Lists;
import io.github.supervisionkit.notation.Node;
import io.github.supervisionkit.notation.Scalars;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.question.Question;
import io.github.supervisionkit.question.Ruling;
import io.github.supervisionkit.source.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** How questions and the answers that they must have are written: one key tells the kind of question. */
final class QuestionForm {

  private static final Map<String, Function<Fields, Supplier<Question>>> KINDS = kinds();

  private static final Form<AnswerExpected.Grounded> GROUNDED = Form.mapping(fields -> {
    Field<String> clause = fields.required("clause", Scalars.identifier());
    Field<Force> force = fields.required("force", FactWords.word(Force.values(), Force::text));
    Field<String> cites = fields.required("cites", Scalars.text());
    return () -> new AnswerExpected.Grounded(clause.value(), force.value(), cites.value());
  });

  private QuestionForm() {}

  static Supplier<Expectation> of(Fields fields) {
    Field<Question> ask = fields.required("ask", form());
    Field<Ruling> answer = fields.required("answer", FactWords.word(Ruling.values(), Ruling::text));
    Field<Optional<List<String>>> under = fields.optional("under", Lists.of(Scalars.text()));
    Field<List<AnswerExpected.Grounded>> bases =
        fields.optional("bases", Lists.of(GROUNDED), List.of());
    Field<Optional<List<String>>> addressees =
        fields.optional("addressees", Lists.of(Scalars.text()));
    Field<List<String>> because =
        fields.optional("because", VerdictForm.oneOrMore(Scalars.text()), List.of());
    Field<List<String>> missing =
        fields.optional("missing", VerdictForm.oneOrMore(Scalars.text()), List.of());
    return () -> new AnswerExpected(
        ask.value(),
        answer.value(),
        under.value(),
        bases.value(),
        addressees.value(),
        because.value(),
        missing.value());
  }

  private static Map<String, Function<Fields, Supplier<Question>>> kinds() {
    Map<String, Function<Fields, Supplier<Question>>> kinds = new LinkedHashMap<>();
    kinds.put("read", QuestionForm::read);
    kinds.put("share", QuestionForm::share);
    kinds.put("use", QuestionForm::use);
    kinds.put("keepApart", QuestionForm::keepApart);
    kinds.put("goTo", QuestionForm::goTo);
    kinds.put("meet", QuestionForm::meet);
    kinds.put("prepare", QuestionForm::prepare);
    return kinds;
  }

  private static Form<Question> form() {
    return Form.mapping(fields -> {
      Node node = fields.place().node();
      for (Map.Entry<String, Function<Fields, Supplier<Question>>> kind : KINDS.entrySet()) {
        if (node instanceof Node.Mapping mapping && mapping.entry(kind.getKey()).isPresent()) {
          return kind.getValue().apply(fields);
        }
      }
      fields.report(Problem.of(
          fields.place().position(),
          fields.place().path(),
          "nothing that says what is asked",
          "one of " + String.join(", ", KINDS.keySet())));
      return () -> {
        throw new IllegalStateException("no kind of question");
      };
    });
  }

  private static Supplier<Question> read(Fields fields) {
    Field<String> supervisee = fields.required("read", Scalars.text());
    Field<String> reader = fields.required("by", Scalars.text());
    Field<Optional<String>> place = FactWords.text(fields, "place");
    Field<Optional<String>> ground = FactWords.text(fields, "ground");
    Field<Optional<List<String>>> agreed = agreed(fields);
    return () -> new Question.Read(
        reader.value(), supervisee.value(), place.value(), ground.value(), agreed.value());
  }

  private static Supplier<Question> share(Fields fields) {
    Field<String> supervisee = fields.required("share", Scalars.text());
    Field<String> by = fields.required("by", Scalars.text());
    Field<Optional<String>> with = FactWords.text(fields, "with");
    Field<Optional<String>> place = FactWords.text(fields, "place");
    Field<Optional<String>> ground = FactWords.text(fields, "ground");
    Field<Optional<List<String>>> agreed = agreed(fields);
    return () -> new Question.Share(
        by.value(),
        with.value(),
        supervisee.value(),
        place.value(),
        ground.value(),
        agreed.value());
  }

  private static Field<Optional<List<String>>> agreed(Fields fields) {
    return fields.optional("agreedBy", Lists.of(Scalars.text()));
  }

  private static Supplier<Question> use(Fields fields) {
    Field<String> supervisee = fields.required("use", Scalars.text());
    Field<String> ground = fields.required("ground", Scalars.text());
    return () -> new Question.Use(supervisee.value(), ground.value());
  }

  private static Supplier<Question> keepApart(Fields fields) {
    Field<String> place = fields.required("keepApart", Scalars.text());
    Field<Optional<String>> ground = FactWords.text(fields, "ground");
    return () -> new Question.KeepApart(place.value(), ground.value());
  }

  private static Supplier<Question> goTo(Fields fields) {
    Field<String> concern = fields.required("goTo", Scalars.text());
    Field<String> by = fields.required("by", Scalars.text());
    Field<String> supervisee = fields.required("of", Scalars.text());
    return () -> new Question.GoTo(by.value(), supervisee.value(), concern.value());
  }

  private static Supplier<Question> meet(Fields fields) {
    Field<String> form = fields.required("meet", Scalars.text());
    Field<String> supervisee = fields.required("of", Scalars.text());
    return () -> new Question.Meet(supervisee.value(), form.value());
  }

  private static Supplier<Question> prepare(Fields fields) {
    Field<String> form = fields.required("prepare", Scalars.text());
    return () -> new Question.Prepare(form.value());
  }
}
