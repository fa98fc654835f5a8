package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One case, who held it when, and what was so about it. */
record CaseFile(
    String id,
    String subject,
    LocalDate opened,
    Optional<LocalDate> closed,
    List<Tie> holders,
    List<Fact> circumstances) {

  CaseFile {
    holders = List.copyOf(holders);
    circumstances = List.copyOf(circumstances);
  }

  CaseFile withCircumstances(List<Fact> facts) {
    return new CaseFile(id, subject, opened, closed, holders, facts);
  }

  CaseFile withHolders(List<Tie> ties) {
    return new CaseFile(id, subject, opened, closed, ties, circumstances);
  }

  boolean openOn(LocalDate day) {
    return !day.isBefore(opened) && closed.map(day::isBefore).orElse(true);
  }

  Optional<String> holderOn(LocalDate day) {
    return holders.stream()
        .filter(tie -> tie.span().holdsOn(day))
        .map(Tie::person)
        .findFirst();
  }

  boolean hasOn(String circumstance, LocalDate day) {
    return circumstances.stream()
        .anyMatch(fact -> fact.what().equals(circumstance) && fact.span().holdsOn(day));
  }

  /** Returns whether the person's supervision on the day owes the case a word: from the day after allocation on. */
  boolean owedBy(String person, LocalDate day) {
    return openOn(day)
        && holders.stream()
            .anyMatch(tie -> tie.person().equals(person)
                && tie.span().holdsOn(day)
                && tie.span().from().isBefore(day));
  }
}
