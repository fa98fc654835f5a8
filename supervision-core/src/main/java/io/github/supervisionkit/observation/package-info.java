/**
 * Feeding back what was seen when practice was observed.
 *
 * <p>Start with {@link io.github.supervisionkit.observation.ObservationAssessor}. Whether anybody is to be observed is not known here.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.observation;

import org.jspecify.annotations.NullMarked;
