/**
 * What follows when a session is called off or moved: a reason, and a new date.
 *
 * <p>Start with {@link io.github.supervisionkit.rearrangement.RearrangementAssessor}. A session called off never counts for a
 * frequency; that is settled elsewhere.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.rearrangement;

import org.jspecify.annotations.NullMarked;
