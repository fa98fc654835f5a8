package io.github.supervisionkit.vocabulary;

/** What can be asked of a person or a case on a day; implemented by the evaluation. */
public interface Situation {

  /**
   * Returns whether the subject holds a role.
   *
   * @param role the role
   * @return whether it is held on the day
   */
  Truth role(String role);

  /**
   * Returns whether the subject holds at least one open case.
   *
   * @return whether a case is held on the day
   */
  Truth holdsCases();

  /**
   * Returns whether a circumstance holds.
   *
   * @param name the circumstance
   * @return whether it holds on the day; what is absent is false
   */
  Truth circumstance(String name);

  /**
   * Returns whether a circumstance holds at a level or above.
   *
   * @param name the circumstance
   * @param level the level asked for
   * @return whether it holds on the day; unknown when it holds without a level
   */
  Truth atLeast(String name, String level);

  /**
   * Returns whether the subject is of a kind.
   *
   * @param kind the kind of subject
   * @return whether it is of that kind; unknown when nobody recorded the kind
   */
  Truth subject(String kind);

  /**
   * Returns whether the case was allocated since its holder's last supervision, and has not been discussed since.
   *
   * @return whether it was
   */
  Truth newlyAllocated();

  /**
   * Returns the same subject with nothing known of it but its kind.
   *
   * @return a situation in which a condition is false only where it can never hold for a subject of that kind
   */
  default Situation kindAlone() {
    return new KindOnly(this);
  }
}
