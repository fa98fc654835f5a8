/**
 * A slow, obvious evaluator of packs, to hold the engine against: it walks the calendar one day at a time and knows, on
 * each day, nothing of the days after it.
 *
 * <p>Start with {@link io.github.supervisionkit.oracle.Oracle}. It answers for staff frequencies, case cadences, recording
 * limits, what an absence excuses, hours, reviews, appraisals, audits and the chain of supervision, and for what follows a session, an observation, a change of supervisor
 * or somebody's leaving, each as an {@link io.github.supervisionkit.oracle.Answer}. It was written from the policies' semantics and shares no code with the evaluation in the core: not the duties, not the time lines, not the
 * assessment, nor any room of a kind of rule. It gives no reasons, no history and no agenda.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.oracle;

import org.jspecify.annotations.NullMarked;
