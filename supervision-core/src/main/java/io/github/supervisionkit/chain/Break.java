package io.github.supervisionkit.chain;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.verdict.Shortcoming;

/** A time in which a person's link to the top was broken, and why. */
record Break(DateRange during, Shortcoming why) {}
