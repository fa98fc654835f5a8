/**
 * Whether the functions of supervision are in balance over time: none takes over, and each has its turn.
 *
 * <p>Start with {@link io.github.supervisionkit.function.FunctionsAssessor}. How many sessions make a run is the host's to say.
 * What the functions mean is not known here.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.function;

import org.jspecify.annotations.NullMarked;
