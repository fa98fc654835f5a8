/**
 * Who must supervise people, and what everyone must have: a named supervisor, an arrangement, an agreement.
 *
 * <p>Start with {@link io.github.supervisionkit.supervisor.SupervisorAssessor}. What an agreement must say is not known here.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.supervisor;

import org.jspecify.annotations.NullMarked;
