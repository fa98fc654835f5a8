/**
 * What one evaluation is about: the pack, the facts, the calendar, the host's parameters and the day, and how each kind of
 * rule plugs in.
 *
 * <p>Start with {@link io.github.supervisionkit.duty.Inquiry}; each kind of rule has a room of its own above this one with an
 * {@link io.github.supervisionkit.duty.Assessor}. Nothing here computes a date.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.duty;

import org.jspecify.annotations.NullMarked;
