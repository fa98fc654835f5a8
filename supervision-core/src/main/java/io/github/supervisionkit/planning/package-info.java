/**
 * How sessions are arranged and held: in private, for how long, with the next one booked, and what happens when one is called
 * off.
 *
 * <p>Start with {@link io.github.supervisionkit.planning.PlanningAssessor}. A fact that nobody recorded is no finding. Nothing
 * here knows how often sessions are held or what they are about.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.planning;

import org.jspecify.annotations.NullMarked;
