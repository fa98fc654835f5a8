/**
 * What a policy leaves open or says twice: people for whom nothing is set, words that nothing uses, and clauses that ask
 * one person for different things, each with a witness.
 *
 * <p>Start with {@link io.github.supervisionkit.analysis.Analysis}. Conditions and vocabularies are finite, so a policy is
 * analysed by asking it about every kind of person that its words can tell apart. Nothing here knows the facts of a
 * service.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.analysis;

import org.jspecify.annotations.NullMarked;
