package io.github.supervisionkit.published.offenders.coming;

import io.github.supervisionkit.published.offenders.going.Going;

/** Knows a room that knows its own. */
public interface Coming {

  /** Leads to the other room. */
  Going other();
}
