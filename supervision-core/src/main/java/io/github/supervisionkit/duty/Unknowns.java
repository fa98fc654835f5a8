package io.github.supervisionkit.duty;

import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;

/** The facts without which nobody can say whether a condition holds. */
public final class Unknowns {

  private Unknowns() {}

  /**
   * Returns the fact that is missing where nobody knows since when somebody is there.
   *
   * @param person the person
   * @return the fact, and who can supply it
   */
  public static String startOf(Person person) {
    return "the day on which " + person.id()
        + " started (`started`), which the organisation can supply";
  }

  /**
   * Returns the fact that is missing where nobody knows whether a condition holds of somebody.
   *
   * @param person the person
   * @param who the condition
   * @return the fact
   */
  public static String whether(Person person, Condition who) {
    return "whether " + person.id() + " is: " + who.text();
  }

  /**
   * Returns a verdict on what nobody knows to be owed: whether it concerns somebody, or since when.
   *
   * @param verdict the verdict under way
   * @param person the person
   * @param who whom it concerns
   * @param concerned whether it concerns the person; where it does, nobody knows when the person started
   * @param noun what is to be done, of which nothing is recorded to count from
   * @return the verdict, undetermined, with the fact that is missing
   */
  public static Verdict verdict(
      Verdict.Builder verdict, Person person, Condition who, Truth concerned, String noun) {
    return concerned == Truth.UNKNOWN
        ? verdict
            .status(Status.UNDETERMINED)
            .addMissing(whether(person, who))
            .addBecause(Step.of("nobody knows whether the clause concerns {}", person.id()))
            .build()
        : verdict
            .status(Status.UNDETERMINED)
            .addMissing(startOf(person))
            .addBecause(Step.of("no {} is recorded", noun))
            .build();
  }

  /**
   * Returns what would have to be known.
   *
   * @param condition the condition
   * @param situation the facts as they stand
   * @return each missing fact once, as a phrase, in the condition's order; none where the condition can be told
   */
  public static List<String> of(Condition condition, Situation situation) {
    List<String> missing = new ArrayList<>();
    gather(condition, situation, missing);
    return missing.stream().distinct().toList();
  }

  private static void gather(Condition condition, Situation situation, List<String> missing) {
    if (condition.in(situation) != Truth.UNKNOWN) {
      return;
    }
    if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(part -> gather(part, situation, missing));
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(part -> gather(part, situation, missing));
    } else if (condition instanceof Condition.Not not) {
      gather(not.condition(), situation, missing);
    } else if (condition instanceof Condition.AtLeast scale) {
      missing.add("the level of `" + scale.name() + "`");
    } else if (condition instanceof Condition.Subject) {
      missing.add("the kind of subject");
    } else {
      missing.add("whether it is " + condition.text());
    }
  }
}
