package io.github.supervisionkit.published.offenders.going;

import io.github.supervisionkit.published.offenders.coming.Coming;

/** Knows a room that knows its own. */
public interface Going {

  /** Leads to the other room. */
  Coming other();
}
