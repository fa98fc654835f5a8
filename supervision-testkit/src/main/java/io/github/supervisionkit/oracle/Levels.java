package io.github.supervisionkit.oracle;

import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.vocabulary.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Circumstances on one day, and the scales among them. */
final class Levels {

  private Levels() {}

  static Truth present(List<Circumstance> circumstances, String name, LocalDate day) {
    for (Circumstance one : circumstances) {
      if (one.name().equals(name) && one.during().contains(day)) {
        return Truth.TRUE;
      }
    }
    return Truth.FALSE;
  }

  static Truth atLeast(
      Optional<Word> word,
      List<Circumstance> circumstances,
      String name,
      String level,
      LocalDate day) {
    List<String> scale = word.map(Word::levels).orElse(List.of());
    Truth truth = Truth.FALSE;
    for (Circumstance one : circumstances) {
      if (one.name().equals(name) && one.during().contains(day)) {
        boolean known = scale.contains(one.level()) && scale.contains(level);
        truth = truth.or(
            known ? Truth.of(scale.indexOf(one.level()) >= scale.indexOf(level)) : Truth.UNKNOWN);
      }
    }
    return truth;
  }
}
