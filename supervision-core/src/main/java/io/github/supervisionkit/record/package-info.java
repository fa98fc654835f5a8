/**
 * What was written down, where, by whom and when, and who signed it or got a copy.
 *
 * <p>Start with {@link io.github.supervisionkit.record.RecordEntry}. Which records are owed is for a policy to say.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.record;

import org.jspecify.annotations.NullMarked;
