/**
 * Cases as the host records them: whose case, who holds it, under which circumstances, from when to when.
 *
 * <p>Start with {@link io.github.supervisionkit.casework.CaseFile}. Nothing here knows a policy.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.casework;

import org.jspecify.annotations.NullMarked;
