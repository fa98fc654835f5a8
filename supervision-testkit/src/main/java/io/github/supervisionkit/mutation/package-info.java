/**
 * The strength of a pack's tests: packs that are wrong in one place, and the share of them that the pack's scenarios notice.
 *
 * <p>Start with {@link io.github.supervisionkit.mutation.Strength}: given a pack and a function that says whether a mutant is
 * noticed, it counts, and lists in words what nothing notices. {@link io.github.supervisionkit.mutation.Mutants} makes the wrong
 * packs: it goes through the parts of each rule whatever the rule is, so that a new kind of rule is covered as soon as there is
 * one. Prose that only a reader sees, the sentence of a clause and what was decided about it, stays as it is. Nothing here knows
 * how scenarios are written or what a policy answers.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.mutation;

import org.jspecify.annotations.NullMarked;
