package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;

/**
 * An arrangement or an agreement that says how often somebody is supervised in a stream.
 *
 * @param id its identifier
 * @param reason why it was arranged; empty where that isn't recorded
 * @param isAgreement whether it is an agreement
 * @param every how often
 * @param during when it holds
 */
record Source(String id, String reason, boolean isAgreement, Cadence every, DateRange during) {}
