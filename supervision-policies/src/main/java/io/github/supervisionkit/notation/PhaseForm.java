package io.github.supervisionkit.notation;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.vocabulary.WordKind;
import io.vavr.control.Validation;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** How often, in one of two ways: {@code every} where it never changes, {@code phases} where it does. */
final class PhaseForm {

  private static final String EVERY = "every";
  private static final String PHASES = "phases";
  private static final String UNTIL = "until";
  private static final String EVENT = "event";

  private final Field<Optional<Cadence>> every;
  private final Field<Optional<List<Phase>>> phases;

  private PhaseForm(Fields fields, Words words) {
    every = fields.optional(EVERY, Parts.cadence());
    phases = fields.optional(PHASES, phases(words));
    if (isMissing(every) && isMissing(phases)) {
      fields.report(EVERY, "neither `every` nor `phases`", "one of them");
    } else if (isGiven(every) && isGiven(phases)) {
      fields.report(PHASES, "`every` and `phases`", "one of them");
    }
  }

  static PhaseForm in(Fields fields, Words words) {
    return new PhaseForm(fields, words);
  }

  List<Phase> value() {
    return phases.value().orElseGet(() -> List.of(Phase.lasting(every.value().orElseThrow())));
  }

  private static boolean isMissing(Field<? extends Optional<?>> field) {
    return field.ifRead().filter(Optional::isEmpty).isPresent();
  }

  private static boolean isGiven(Field<? extends Optional<?>> field) {
    return field.ifRead().filter(Optional::isPresent).isPresent();
  }

  private static Form<List<Phase>> phases(Words words) {
    Form<List<Located<Phase>>> list = Lists.of(phase(words).located());
    return Form.of(
        "a list of phases",
        place -> list.read(place).fold(Validation::invalid, read -> {
          if (read.isEmpty()) {
            return Validation.invalid(
                io.vavr.collection.List.of(place.problem("at least one phase")));
          }
          return read.stream()
              .limit(read.size() - 1L)
              .filter(phase -> isOpen(phase.value()))
              .findFirst()
              .<Validation<
                      io.vavr.collection.Seq<io.github.supervisionkit.source.Problem>, List<Phase>>>
                  map(open -> Validation.invalid(io.vavr.collection.List.of(
                  open.place().problem("`until` or `event` in each phase but the last"))))
              .orElseGet(
                  () -> Validation.valid(read.stream().map(Located::value).toList()));
        }));
  }

  private static boolean isOpen(Phase phase) {
    return phase.until().isEmpty() && phase.event().isEmpty();
  }

  private static Form<Phase> phase(Words words) {
    return Form.mapping(fields -> {
      Field<Cadence> cadence = fields.required(EVERY, Parts.cadence());
      Field<Optional<Period>> until = fields.optional(UNTIL, Parts.period());
      Field<Optional<String>> event = fields.optional(EVENT, words.of(WordKind.EVENT));
      return () -> {
        Phase phase = until
            .value()
            .map(end -> Phase.until(cadence.value(), end))
            .orElseGet(() -> Phase.lasting(cadence.value()));
        return event.value().map(phase::orEvent).orElse(phase);
      };
    });
  }

  static Content.Entries written(Content.Entries entries, List<Phase> phases) {
    if (phases.size() == 1 && isOpen(phases.get(0))) {
      return entries.with(EVERY, phases.get(0).cadence().text());
    }
    return entries.withAny(
        PHASES,
        phases.stream()
            .map(phase -> Content.entries()
                .with(EVERY, phase.cadence().text())
                .withPresent(UNTIL, phase.until().map(Periods::text))
                .withPresent(EVENT, phase.event()))
            .toList());
  }
}
