/**
 * Who supervises whom, from the practitioner to the top: links that are missing, go in a circle, or whose supervision is
 * overdue.
 *
 * <p>Start with {@link io.github.supervisionkit.chain.ChainAssessor}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.chain;

import org.jspecify.annotations.NullMarked;
