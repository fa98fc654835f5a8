/**
 * Who may read the records of supervision, and what they may be used for.
 *
 * <p>Start with {@link io.github.supervisionkit.access.AccessGuide}. What was said, apart from records, is not known here.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.access;

import org.jspecify.annotations.NullMarked;
