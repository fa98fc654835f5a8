package io.github.supervisionkit.verdict;

import java.util.ArrayList;
import java.util.List;

/** How duties are identified: the clause, then the subject, then what tells several of one subject apart. */
public final class DutyId {

  private DutyId() {}

  /**
   * Returns the identifier of a duty.
   *
   * @param clause the clause, for example {@code ISL-13}
   * @param parts the subject and what else it takes; empty parts are left out
   * @return for example {@code ISL-13/s1/c1}, the same from run to run
   */
  public static String of(String clause, String... parts) {
    List<String> all = new ArrayList<>();
    all.add(clause);
    for (String part : parts) {
      if (!part.isEmpty()) {
        all.add(part);
      }
    }
    return String.join("/", all);
  }
}
