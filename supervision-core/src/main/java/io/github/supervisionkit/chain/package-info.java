/**
 * Who supervises whom, from the practitioner to the top: links that are missing, go in a circle, or whose supervision is
 * overdue.
 *
 * <p>Start with {@link io.github.supervisionkit.chain.ChainAssessor}.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.chain;

import org.jspecify.annotations.NullMarked;
