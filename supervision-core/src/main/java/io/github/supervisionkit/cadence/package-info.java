/**
 * How often something is to happen: at most a period apart, a number in each calendar unit, at every session, as agreed,
 * or without a number.
 *
 * <p>Start with {@link io.github.supervisionkit.cadence.Cadence}. A requirement's {@link
 * io.github.supervisionkit.cadence.Phase phases} are cadences in a row from an anchor. Nothing here knows people, sessions or
 * working days.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.cadence;

import org.jspecify.annotations.NullMarked;
