/**
 * The laws that every cadence, calendar, time limit and evaluation keeps, as plain methods that assert.
 *
 * <p>Each has a number, and a row in the module's README: what it says, why, and what to look at when it fails. Nothing here
 * knows an engine: {@link io.github.supervisionkit.law.AssessmentLaws} take any {@link
 * io.github.supervisionkit.law.Evaluation}, the others take values. Choosing what to try them on is for the caller, by hand or
 * with the generators of {@link io.github.supervisionkit.story}.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.law;

import org.jspecify.annotations.NullMarked;
