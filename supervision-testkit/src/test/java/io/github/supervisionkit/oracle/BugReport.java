package io.github.supervisionkit.oracle;

import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.notation.PackWriter;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.Smaller;
import io.github.supervisionkit.story.Story;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A disagreement in the smallest story that still shows it of the same duty, as one can paste it into a bug report. */
final class BugReport {

  private final Function<Story, List<Difference>> differences;

  BugReport(Function<Story, List<Difference>> differences) {
    this.differences = differences;
  }

  /** Under a pack that everybody has: the pack stays whole, and its name is enough. */
  String under(PolicyPack pack, Question question) {
    Predicate<Story> same = sameDuty(new Story(pack, question));
    Question smallest = Smaller.thatStillFails(question, less -> same.test(new Story(pack, less)));
    return told("pack: " + pack.id() + "\n\n" + smallest, new Story(pack, smallest));
  }

  /** Under a pack that nobody wrote: as little of it as will do, such that the notation reads it. */
  String underLessOf(PolicyPack pack, Question question) {
    Story whole = new Story(pack, question);
    Predicate<Story> same = sameDuty(whole);
    Story smallest = Smaller.thatStillFails(whole, less -> same.test(less) && isRead(less.pack()));
    return told(smallest.written(PackWriter::written), smallest);
  }

  private Predicate<Story> sameDuty(Story whole) {
    String duty = differences.apply(whole).get(0).duty();
    return less -> differences.apply(less).stream().anyMatch(one -> one.duty().equals(duty));
  }

  private String told(String story, Story smallest) {
    return story + "\n\n"
        + String.join(
            "\n", differences.apply(smallest).stream().map(Difference::toString).toList());
  }

  private static boolean isRead(PolicyPack pack) {
    return PackReader.parse("the smallest pack", PackWriter.written(pack)).isValid();
  }
}
