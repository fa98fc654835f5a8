package io.github.supervisionkit.notation;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** How often, in one of two ways: {@code every} where it never changes, {@code phases} where it does. */
final class PhaseForm {

  private static final String EVERY = "every";
  private static final String PHASES = "phases";
  private static final String UNTIL = "until";
  private static final String EVENT = "event";
  private static final LocalDate ANY_ANCHOR = LocalDate.of(2024, 1, 1);

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
    return Lists.of(phase(words))
        .where(phases -> !phases.isEmpty(), "a list of at least one phase")
        .where(PhaseForm::endsEachButTheLast, "phases with `until` or `event`, except the last")
        .where(PhaseForm::isInOrder, "phases that each end after the one before");
  }

  private static boolean endsEachButTheLast(List<Phase> phases) {
    return phases.stream().limit(phases.size() - 1L).noneMatch(PhaseForm::isOpen);
  }

  /** Each end is counted from the same anchor, so the numbers grow; any anchor shows whether they do. */
  private static boolean isInOrder(List<Phase> phases) {
    List<LocalDate> ends = phases.stream()
        .flatMap(phase -> phase.until().stream())
        .map(ANY_ANCHOR::plus)
        .toList();
    return ends.equals(ends.stream().distinct().sorted().toList());
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
