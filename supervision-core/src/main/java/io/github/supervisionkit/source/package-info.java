/**
 * Where something was written down, and what is wrong with it there.
 *
 * <p>Start with {@link io.github.supervisionkit.source.Problem}: every door of the library (reading a pack, checking an
 * agreement, accepting a local arrangement) returns all its problems at once, each with its {@link
 * io.github.supervisionkit.source.Position}. This package knows no notation and no policy.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.source;

import org.jspecify.annotations.NullMarked;
