package io.github.supervisionkit.recording;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule of recording with its clause, and whether its place has to tell its duties apart from another rule's of that clause.
 *
 * @param clause the clause
 * @param rule the rule
 * @param place the place where the clause asks for the same in another place too; else empty
 */
record RecordingRule(Clause clause, Recording rule, String place) {

  static List<RecordingRule> of(List<Placed<Recording>> placed) {
    List<RecordingRule> rules = new ArrayList<>();
    for (Placed<Recording> one : placed) {
      boolean several = placed.stream()
          .anyMatch(other -> other.clause() == one.clause()
              && !other.rule().place().equals(one.rule().place())
              && overlap(one.rule().trigger(), other.rule().trigger()));
      rules.add(new RecordingRule(one.clause(), one.rule(), several ? one.rule().place() : ""));
    }
    return List.copyOf(rules);
  }

  private static boolean overlap(Trigger one, Trigger other) {
    if (one instanceof Trigger.MatterArises a && other instanceof Trigger.MatterArises b) {
      return a.kinds().stream().anyMatch(b.kinds()::contains)
          && (a.where() == b.where()
              || a.where() == Setting.ANYWHERE
              || b.where() == Setting.ANYWHERE);
    }
    return one.equals(other);
  }
}
