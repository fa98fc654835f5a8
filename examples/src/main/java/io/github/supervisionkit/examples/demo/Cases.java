package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases of a service, in the order of their identifiers, and found by whoever ever held them. */
final class Cases {

  private final List<CaseFile> files;
  private final Map<String, List<CaseFile>> byHolder = new LinkedHashMap<>();

  Cases(List<CaseFile> files) {
    this.files = List.copyOf(files);
    for (CaseFile file : this.files) {
      file.holders().stream()
          .map(Tie::person)
          .distinct()
          .forEach(person ->
              byHolder.computeIfAbsent(person, id -> new ArrayList<>()).add(file));
    }
  }

  List<CaseFile> files() {
    return files;
  }

  List<CaseFile> openOn(LocalDate day) {
    return files.stream().filter(file -> file.openOn(day)).toList();
  }

  /** Returns the cases that the person's supervision on the day owes a word. */
  List<CaseFile> owedBy(String person, LocalDate day) {
    return byHolder.getOrDefault(person, List.of()).stream()
        .filter(file -> file.owedBy(person, day))
        .toList();
  }
}
