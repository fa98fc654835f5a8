/**
 * How long records about people are kept, to whom they go when the supervisor changes, and who keeps them
 * safe.
 *
 * <p>Start with {@link io.github.supervisionkit.retention.RetentionAssessor}. Keeping for years is plain arithmetic and asks no
 * working calendar. Who may read the records is not known here.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.retention;

import org.jspecify.annotations.NullMarked;
