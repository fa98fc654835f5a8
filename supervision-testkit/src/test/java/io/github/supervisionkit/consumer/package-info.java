/**
 * What a user meets who has the packaged jars alone.
 *
 * <p>Start with {@link io.github.supervisionkit.consumer.ConsumerIT}; the user's program is in {@code src/consumer}.
 */
@NullMarked
package io.github.supervisionkit.consumer;

import org.jspecify.annotations.NullMarked;
