/**
 * How often people are supervised: staff frequency by role, phase and circumstance, local arrangements, and hours in a
 * calendar unit.
 *
 * <p>Start with {@link io.github.supervisionkit.frequency.FrequencyAssessor}. Rules become {@linkplain
 * io.github.supervisionkit.frequency.Requirement requirements} of one person, requirements become lines of a stream, and
 * {@link io.github.supervisionkit.timeline.Course} says how each went. Nothing here knows cases, records or agreements'
 * terms.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.frequency;

import org.jspecify.annotations.NullMarked;
