package io.github.supervisionkit.mutation;

/** What a change is about, in the order in which an author should look at those that no test notices. */
enum About {

  /** A number, a day, how often, a phase, a time limit, or the level from which on something holds. */
  AMOUNT,

  /** A word, a condition, a whole rule. */
  WORD,

  /** Something that the pack leaves out, and may. */
  LEFT_OUT,

  /** What the clause is filed under, where it is cited from, how strongly it speaks. */
  HEADING
}
