package io.github.supervisionkit.examples.demo;

/** How often, in a thousand times, things do not go as they should with a supervisor. */
record Habits(
    int moved, int calledOff, int forgotten, int leavesOut, int recordsLate, int neverRecords) {

  /** A supervisor with time for supervision. */
  static final Habits STEADY = new Habits(70, 8, 2, 50, 25, 3);

  /** A supervisor with too much to do. */
  static final Habits STRETCHED = new Habits(140, 40, 10, 700, 110, 25);

  /** Draws how a booked session turns out. */
  Outcome draw(Dice dice) {
    int drawn = dice.between(0, 999);
    if (drawn < moved) {
      return Outcome.MOVED;
    }
    if (drawn < moved + calledOff) {
      return Outcome.CALLED_OFF;
    }
    return drawn < moved + calledOff + forgotten ? Outcome.FORGOTTEN : Outcome.KEPT;
  }

  /** How a booked session turns out. */
  enum Outcome {
    KEPT,
    MOVED,
    CALLED_OFF,
    FORGOTTEN
  }
}
