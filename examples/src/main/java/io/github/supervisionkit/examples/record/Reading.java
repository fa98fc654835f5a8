package io.github.supervisionkit.examples.record;

import java.util.Set;

/**
 * What the readers of one document share.
 *
 * @param findings the problems so far
 * @param identifiers the identifiers so far
 * @param calendars the working calendars that an organisation may name
 */
record Reading(Findings findings, Identifiers identifiers, Set<String> calendars) {}
