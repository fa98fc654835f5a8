/**
 * What people undertook in sessions, and whether it was done by the day agreed.
 *
 * <p>Start with {@link io.github.supervisionkit.action.ActionsAssessor}. What the next agenda makes of it is not known here.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.action;

import org.jspecify.annotations.NullMarked;
