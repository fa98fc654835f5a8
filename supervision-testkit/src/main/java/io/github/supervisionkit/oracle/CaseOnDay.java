package io.github.supervisionkit.oracle;

import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.vocabulary.WordKind;
import java.time.LocalDate;

/** A case on one day. */
record CaseOnDay(Facts facts, CaseFile file, boolean undiscussed, LocalDate day)
    implements Situation {

  @Override
  public Truth role(String role) {
    return Truth.FALSE;
  }

  @Override
  public Truth holdsCases() {
    return Truth.FALSE;
  }

  @Override
  public Truth circumstance(String name) {
    return Levels.present(file.circumstances(), name, day);
  }

  @Override
  public Truth atLeast(String name, String level) {
    return Levels.atLeast(
        facts.pack().vocabulary().find(WordKind.CASE_CIRCUMSTANCE, name),
        file.circumstances(),
        name,
        level,
        day);
  }

  @Override
  public Truth subject(String kind) {
    return file.subject().map(own -> Truth.of(own.equals(kind))).orElse(Truth.UNKNOWN);
  }

  @Override
  public Truth newlyAllocated() {
    return Truth.of(undiscussed);
  }
}
