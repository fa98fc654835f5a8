package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The circumstances of one case as they are drawn, none of them outside the time in which the case is open. */
final class CaseFacts {

  private static final List<String> LEVELS = List.of(
      "low", "low", "low", "medium", "medium", "medium", "medium", "high", "high", "very-high");

  private final CaseFile file;
  private final Span record;
  private final Dice dice;
  private final List<Fact> facts = new ArrayList<>();

  CaseFacts(CaseFile file, Span record, Dice dice) {
    this.file = file;
    this.record = record;
    this.dice = dice;
  }

  List<Fact> all() {
    return List.copyOf(facts);
  }

  CaseFacts always(String circumstance) {
    facts.add(Fact.of(circumstance, Span.since(file.opened())));
    return this;
  }

  CaseFacts forAWhile(String circumstance, int inThousand) {
    LocalDate from = later(0, 120);
    if (dice.chance(inThousand) && happens(from)) {
      LocalDate until = from.plusDays(dice.between(21, 240));
      facts.add(Fact.of(circumstance, new Span(from, Optional.of(until).filter(this::happens))));
    }
    return this;
  }

  /** Draws how far the case goes: a plan, and now and then the graver one after it. */
  void oneAfterAnother(List<String> steps) {
    LocalDate from = file.opened();
    int last = steps.size() - 1;
    for (int step = dice.chance(300) ? 1 : 0; step <= last; step++) {
      LocalDate next = from.plusDays(dice.between(60, 240));
      if (step == last || !dice.chance(250) || !happens(next)) {
        facts.add(Fact.of(steps.get(step), Span.since(from)));
        return;
      }
      facts.add(Fact.of(steps.get(step), Span.of(from, next)));
      from = next;
    }
  }

  void either(String one, String other) {
    always(dice.chance(400) ? one : other);
  }

  /** Draws a level, sometimes changed later; rarely the assessment has begun and no level is known yet. */
  CaseFacts level(String scale) {
    LocalDate changed = later(60, 200);
    String level = dice.pick(LEVELS);
    String after = dice.pick(LEVELS);
    if (dice.chance(8)) {
      facts.add(Fact.of(scale, Span.since(file.opened())));
    } else if (dice.chance(300) && happens(changed) && !level.equals(after)) {
      facts.add(Fact.at(scale, level, Span.of(file.opened(), changed)));
      facts.add(Fact.at(scale, after, Span.since(changed)));
    } else {
      facts.add(Fact.at(scale, level, Span.since(file.opened())));
    }
    return this;
  }

  CaseFacts multiAgency() {
    if (dice.chance(120)) {
      facts.add(
          Fact.at("mappa", dice.pick(List.of("1", "1", "2", "3")), Span.since(file.opened())));
    }
    return this;
  }

  private LocalDate later(int fewestDays, int mostDays) {
    return file.opened().plusDays(dice.between(fewestDays, mostDays));
  }

  private boolean happens(LocalDate day) {
    return record.until().map(day::isBefore).orElse(true) && file.openOn(day);
  }
}
