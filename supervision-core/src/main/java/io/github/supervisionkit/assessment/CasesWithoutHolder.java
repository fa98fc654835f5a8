package io.github.supervisionkit.assessment;

import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.CaseSubject;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Known;
import io.github.supervisionkit.duty.PersonSubject;
import java.util.List;

/** The open cases that nobody who is there holds. */
final class CasesWithoutHolder {

  private CasesWithoutHolder() {}

  static List<String> of(Inquiry inquiry, List<CaseFile> cases) {
    return cases.stream()
        .filter(file -> isOpen(file, inquiry))
        .filter(file -> CaseSubject.allocation(file, inquiry.asOf(), inquiry.asOf())
            .map(Allocation::person)
            .flatMap(inquiry.register()::person)
            .filter(
                person -> PersonSubject.presence(person, inquiry.asOf()).contains(inquiry.asOf()))
            .isEmpty())
        .map(CaseFile::id)
        .toList();
  }

  private static boolean isOpen(CaseFile file, Inquiry inquiry) {
    return CaseSubject.open(file)
        .map(range -> Known.holds(range, inquiry.asOf(), inquiry.asOf()))
        .orElse(file.closed().map(closed -> closed.isAfter(inquiry.asOf())).orElse(true));
  }
}
