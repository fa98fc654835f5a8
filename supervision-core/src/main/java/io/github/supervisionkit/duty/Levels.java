package io.github.supervisionkit.duty;

import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;
import java.util.List;

/** What circumstances say on a day: present or absent, and at which level of a scale. */
final class Levels {

  private Levels() {}

  static Truth holds(List<Circumstance> circumstances, String name, LocalDate day, LocalDate asOf) {
    for (Circumstance held : circumstances) {
      if (held.name().equals(name) && Known.holds(held.during(), day, asOf)) {
        return Truth.TRUE;
      }
    }
    return Truth.FALSE;
  }

  /** An absent circumstance is false; one without a level, or with a level that the pack lacks, is unknown. */
  static Truth atLeast(
      List<Circumstance> circumstances,
      String name,
      String level,
      Vocabulary vocabulary,
      LocalDate day,
      LocalDate asOf) {
    List<String> levels = levels(vocabulary, name);
    Truth truth = Truth.FALSE;
    for (Circumstance held : circumstances) {
      if (held.name().equals(name) && Known.holds(held.during(), day, asOf)) {
        int rank = levels.indexOf(held.level());
        truth = truth.or(rank < 0 ? Truth.UNKNOWN : Truth.of(rank >= levels.indexOf(level)));
      }
    }
    return truth;
  }

  private static List<String> levels(Vocabulary vocabulary, String name) {
    return vocabulary
        .find(WordKind.CASE_CIRCUMSTANCE, name)
        .or(() -> vocabulary.find(WordKind.PERSON_CIRCUMSTANCE, name))
        .map(Word::levels)
        .orElse(List.of());
  }
}
