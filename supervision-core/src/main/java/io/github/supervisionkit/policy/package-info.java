/**
 * A policy as a value: its clauses with their citations, what each asks as rules, the vocabulary, and the decisions that the
 * pack takes where the document is open.
 *
 * <p>Start with {@link io.github.supervisionkit.policy.PolicyPack}; {@link io.github.supervisionkit.policy.Rule} lists the
 * kinds of rule. Rules are general: none is special to one organisation. Nothing here knows the facts of a service or
 * computes a date.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.policy;

import org.jspecify.annotations.NullMarked;
