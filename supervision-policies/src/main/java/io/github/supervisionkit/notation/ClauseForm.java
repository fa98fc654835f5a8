package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.source.Citation;
import java.util.List;
import java.util.Optional;

/** How a pack writes a clause. */
final class ClauseForm {

  private static final String ID = "id";
  private static final String KIND = "kind";
  private static final String FORCE = "force";
  private static final String CITES = "cites";
  private static final String SAYS = "says";
  private static final String DECISION = "decision";
  private static final String UNQUANTIFIED = "unquantified";
  private static final String ASKS = "asks";

  private ClauseForm() {}

  static Form<Clause> form(Words words) {
    Form<String> place = Parts.said("where the document says it, such as `Frequency, 1st point`");
    Form<Rule> rule = RuleForms.form(words);
    return Form.mapping(fields -> {
      Field<String> id = fields.required(ID, Scalars.identifier());
      Field<ClauseKind> kind =
          fields.required(KIND, Parts.oneOf(ClauseKind.values(), ClauseKind::text));
      Field<Force> force = fields.required(FORCE, Parts.oneOf(Force.values(), Force::text));
      Field<Citation> cites = fields.required(CITES, place.map(Citation::new));
      Field<String> says = fields.required(SAYS, Scalars.text());
      Field<Optional<String>> decision = fields.optional(DECISION, Scalars.text());
      Field<Boolean> unquantified = fields.optional(UNQUANTIFIED, Scalars.trueOrFalse(), false);
      Field<List<Rule>> asks = fields.optional(ASKS, Lists.of(rule), List.of());
      return () -> Clause.builder()
          .id(id.value())
          .kind(kind.value())
          .force(force.value())
          .citation(cites.value())
          .sentence(says.value())
          .decision(decision.value())
          .quantified(!unquantified.value())
          .addAllRules(asks.value())
          .build();
    });
  }

  static Content content(Clause clause) {
    Content.Entries written = Content.entries()
        .with(ID, clause.id())
        .with(KIND, clause.kind().text())
        .with(FORCE, clause.force().text())
        .with(CITES, clause.citation().place())
        .with(SAYS, clause.sentence())
        .withPresent(DECISION, clause.decision());
    written = clause.quantified() ? written : written.with(UNQUANTIFIED, true);
    return written.withAny(ASKS, clause.rules().stream().map(RuleForms::content).toList());
  }
}
