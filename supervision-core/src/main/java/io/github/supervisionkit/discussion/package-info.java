/**
 * How often cases are discussed: at every session on named grounds, at most a period apart, or regularly.
 *
 * <p>Start with {@link io.github.supervisionkit.discussion.DiscussionAssessor}. A discussion counts whoever held the case
 * then: the stream is the case's. Nothing here knows how often people are supervised.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.discussion;

import org.jspecify.annotations.NullMarked;
