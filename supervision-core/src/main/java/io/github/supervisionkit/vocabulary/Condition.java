package io.github.supervisionkit.vocabulary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * When a rule applies to a person or a case: a finite value over the pack's vocabulary, answered yes, no or not known.
 *
 * <p>Not for implementation.
 */
public sealed interface Condition extends Serializable {

  /**
   * Returns whether the condition holds.
   *
   * @param situation the subject on a day
   * @return yes, no, or not known where a fact is missing
   */
  Truth in(Situation situation);

  /**
   * Returns the condition in words.
   *
   * @return for example {@code risk-of-serious-harm at least very-high}
   */
  String text();

  /**
   * Returns the grounds on which the condition holds: each alternative that does, by itself.
   *
   * @param situation the subject on a day
   * @return the alternatives that hold, in the pack's order
   */
  default List<Condition> grounds(Situation situation) {
    return in(situation) == Truth.TRUE ? List.of(this) : List.of();
  }

  /** Holds of everyone and everything. */
  record Always() implements Condition {

    @Override
    public Truth in(Situation situation) {
      return Truth.TRUE;
    }

    @Override
    public String text() {
      return "everyone";
    }
  }

  /**
   * Holds of those in a role.
   *
   * @param role the role
   */
  record Role(String role) implements Condition {

    /**
     * Checks that the role is there.
     *
     * @param role the role
     */
    public Role {
      Objects.requireNonNull(role, "role");
    }

    @Override
    public Truth in(Situation situation) {
      return situation.role(role);
    }

    @Override
    public String text() {
      return role;
    }
  }

  /** Holds of those who hold at least one open case. */
  record HoldsCases() implements Condition {

    @Override
    public Truth in(Situation situation) {
      return situation.holdsCases();
    }

    @Override
    public String text() {
      return "holds cases";
    }
  }

  /**
   * Holds of those in a circumstance.
   *
   * @param name the circumstance
   */
  record Is(String name) implements Condition {

    /**
     * Checks that the circumstance is there.
     *
     * @param name the circumstance
     */
    public Is {
      Objects.requireNonNull(name, "name");
    }

    @Override
    public Truth in(Situation situation) {
      return situation.circumstance(name);
    }

    @Override
    public String text() {
      return name;
    }
  }

  /**
   * Holds where a scale stands at a level or above.
   *
   * @param name the circumstance that is a scale
   * @param level the lowest level that counts
   */
  record AtLeast(String name, String level) implements Condition {

    /**
     * Checks that both are there.
     *
     * @param name the circumstance that is a scale
     * @param level the lowest level that counts
     */
    public AtLeast {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(level, "level");
    }

    @Override
    public Truth in(Situation situation) {
      return situation.atLeast(name, level);
    }

    @Override
    public String text() {
      return name + " at least " + level;
    }
  }

  /**
   * Holds of subjects of a kind.
   *
   * @param kind the kind of subject
   */
  record Subject(String kind) implements Condition {

    /**
     * Checks that the kind is there.
     *
     * @param kind the kind of subject
     */
    public Subject {
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Truth in(Situation situation) {
      return situation.subject(kind);
    }

    @Override
    public String text() {
      return kind;
    }
  }

  /** Holds of a case from its allocation until it is first discussed. */
  record NewlyAllocated() implements Condition {

    @Override
    public Truth in(Situation situation) {
      return situation.newlyAllocated();
    }

    @Override
    public String text() {
      return "allocated since the last supervision";
    }
  }

  /**
   * Holds where at least one of several conditions does.
   *
   * @param conditions the alternatives, at least one
   */
  record AnyOf(List<Condition> conditions) implements Condition {

    /**
     * Copies the alternatives in.
     *
     * @param conditions the alternatives
     * @throws IllegalArgumentException when there are none
     */
    public AnyOf {
      conditions = List.copyOf(conditions);
      if (conditions.isEmpty()) {
        throw new IllegalArgumentException("conditions must not be empty");
      }
    }

    @Override
    public Truth in(Situation situation) {
      Truth truth = Truth.FALSE;
      for (Condition condition : conditions) {
        truth = truth.or(condition.in(situation));
      }
      return truth;
    }

    @Override
    public List<Condition> grounds(Situation situation) {
      List<Condition> grounds = new ArrayList<>();
      for (Condition condition : conditions) {
        grounds.addAll(condition.grounds(situation));
      }
      return List.copyOf(grounds);
    }

    @Override
    public String text() {
      return String.join(" or ", conditions.stream().map(Condition::text).toList());
    }
  }

  /**
   * Holds where all of several conditions do.
   *
   * @param conditions the conditions, at least one
   */
  record AllOf(List<Condition> conditions) implements Condition {

    /**
     * Copies the conditions in.
     *
     * @param conditions the conditions
     * @throws IllegalArgumentException when there are none
     */
    public AllOf {
      conditions = List.copyOf(conditions);
      if (conditions.isEmpty()) {
        throw new IllegalArgumentException("conditions must not be empty");
      }
    }

    @Override
    public Truth in(Situation situation) {
      Truth truth = Truth.TRUE;
      for (Condition condition : conditions) {
        truth = truth.and(condition.in(situation));
      }
      return truth;
    }

    @Override
    public String text() {
      return String.join(" and ", conditions.stream().map(Condition::text).toList());
    }
  }

  /**
   * Holds where another condition doesn't.
   *
   * @param condition the other condition
   */
  record Not(Condition condition) implements Condition {

    /**
     * Checks that the condition is there.
     *
     * @param condition the other condition
     */
    public Not {
      Objects.requireNonNull(condition, "condition");
    }

    @Override
    public Truth in(Situation situation) {
      return condition.in(situation).not();
    }

    @Override
    public String text() {
      return "not " + condition.text();
    }
  }
}
