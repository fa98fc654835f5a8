package io.github.supervisionkit.examples.demo;

import java.util.List;

/** Which cases a session speaks about, and how deeply. */
interface Choice {

  /** Returns the discussions of a formal session, in the order of the cases. */
  List<Session.Discussion> of(Session session, Habits habits, Dice dice);
}
