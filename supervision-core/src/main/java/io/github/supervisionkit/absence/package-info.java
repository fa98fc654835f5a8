/**
 * What an absence brings where the policy has a clause on it: the records of the gap, the cases to consider for somebody
 * else, and the session on return.
 *
 * <p>Start with {@link io.github.supervisionkit.absence.AbsenceAssessor}. Which limits are excused is settled with the
 * frequency itself; here are the duties that follow. A policy without such a clause has none of them.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.absence;

import org.jspecify.annotations.NullMarked;
