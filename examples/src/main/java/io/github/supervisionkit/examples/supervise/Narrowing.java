package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.assessment.Notice;
import io.github.supervisionkit.verdict.Verdict;
import java.util.Optional;

/**
 * The person and the case to which an answer is narrowed.
 *
 * @param person the person; empty for everybody
 * @param caseId the case; empty for all
 */
record Narrowing(Optional<String> person, Optional<String> caseId) {

  static Narrowing of(Asked asked) {
    return new Narrowing(asked.text(Options.PERSON), asked.text(Options.CASE));
  }

  boolean admits(Verdict verdict) {
    return (person.isEmpty() || person.equals(verdict.person()))
        && (caseId.isEmpty() || caseId.equals(verdict.caseId()));
  }

  /** A notice about the pack is for every reader; others only for those who asked about its subject. */
  boolean admits(Notice notice, Question question) {
    if (person.isEmpty() && caseId.isEmpty()) {
      return true;
    }
    String about = notice.about();
    if (person.filter(about::equals).isPresent() || caseId.filter(about::equals).isPresent()) {
      return true;
    }
    return about.equals(question.pack().id());
  }
}
