package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * People or cases by how they stand; one that has several verdicts is as its worst.
 *
 * @param all every one, by identifier
 * @param overdue those with something overdue
 * @param excused those with something excused by absence, and nothing overdue
 */
record Standings(Set<String> all, Set<String> overdue, Set<String> excused) {

  private static final Set<Status> IN_TIME =
      EnumSet.of(Status.MET, Status.MET_LATE, Status.DUE_SOON, Status.DUE);

  static Standings of(List<Verdict> verdicts, Function<Verdict, String> subject) {
    Set<String> all = new TreeSet<>();
    Set<String> overdue = new TreeSet<>();
    Set<String> excused = new TreeSet<>();
    for (Verdict verdict : verdicts) {
      all.add(subject.apply(verdict));
      if (verdict.status() == Status.EXCUSED) {
        excused.add(subject.apply(verdict));
      } else if (!IN_TIME.contains(verdict.status())) {
        overdue.add(subject.apply(verdict));
      }
    }
    excused.removeAll(overdue);
    return new Standings(all, overdue, excused);
  }

  int whole() {
    return all.size();
  }

  int part() {
    return all.size() - overdue.size() - excused.size();
  }
}
