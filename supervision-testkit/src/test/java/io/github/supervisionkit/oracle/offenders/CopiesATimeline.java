package io.github.supervisionkit.oracle.offenders;

import io.github.supervisionkit.timeline.Timeline;

/** Takes the end of a duty from its time line. */
public final class CopiesATimeline {

  private CopiesATimeline() {}

  static boolean isOver(Timeline timeline) {
    return timeline.isOver();
  }
}
