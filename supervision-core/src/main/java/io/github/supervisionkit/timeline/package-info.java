/**
 * One duty through time: its occurrences, each with the limit that applied and what came of it.
 *
 * <p>Start with {@link io.github.supervisionkit.timeline.Timeline}. The due list, the history of gaps, figures and reports are
 * views of time lines; there is only one computation. Nothing here knows the kinds of rule.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.timeline;

import org.jspecify.annotations.NullMarked;
