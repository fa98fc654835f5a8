/**
 * Supervision agreements as the two sides made them.
 *
 * <p>Start with {@link io.github.supervisionkit.agreement.Agreement}. What an agreement must contain is for a policy to say.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.agreement;

import org.jspecify.annotations.NullMarked;
