package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Whom or what a verdict is about, in words. */
final class Subjects {

  private Subjects() {}

  static String of(Verdict verdict) {
    List<String> parts = new ArrayList<>();
    verdict.person().ifPresent(parts::add);
    verdict.caseId().ifPresent(id -> parts.add("case " + id));
    verdict.session().ifPresent(id -> parts.add("session " + id));
    verdict.agreement().ifPresent(id -> parts.add("agreement " + id));
    if (verdict.ofOrganisation()) {
      parts.add("the organisation");
    }
    return String.join(", ", parts);
  }
}
