package io.github.supervisionkit.question;

import io.github.supervisionkit.source.Step;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** What a policy answers to a question, on which clauses, and why. */
@Value.Immutable
public abstract sealed class Answer implements Serializable permits ImmutableAnswer {

  private static final long serialVersionUID = 1L;

  Answer() {}

  /**
   * Returns what the policy says.
   *
   * @return what the policy says
   */
  public abstract Ruling ruling();

  /**
   * Returns the clauses on which the answer rests.
   *
   * @return the clauses in the document's order; none where no clause speaks of it
   */
  public abstract List<Basis> under();

  /**
   * Returns to whom it goes, or who is to be asked.
   *
   * @return the addressees, in the document's order
   */
  public abstract List<Addressee> addressees();

  /**
   * Returns the facts that are missing, and who could supply them.
   *
   * @return the facts that are missing, and who could supply them
   */
  public abstract List<String> missing();

  /**
   * Returns the steps of the answer, in order.
   *
   * @return the steps of the answer, in order
   */
  public abstract List<Step> because();

  /** Returns the ruling and the clauses alone, since anything else could end in a log. */
  @Override
  public final String toString() {
    return ruling().text() + under().stream().map(Basis::clause).toList();
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains an answer that rests on no clause.
   *
   * @param ruling what the policy says
   * @param because why
   * @return the answer
   */
  public static Answer of(Ruling ruling, Step because) {
    return builder().ruling(ruling).addBecause(because).build();
  }

  /** Builds an Answer; each part that isn't optional must be given. */
  public static final class Builder extends ImmutableAnswer.Builder {

    Builder() {}
  }
}
