/**
 * The stories as generators of jqwik, the only package that needs it.
 *
 * <p>Start with {@link io.github.supervisionkit.jqwik.Services}. {@code @Domain(SupervisionDomain.class)} gives a property
 * cadences, time limits and moments.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 */
@NullMarked
package io.github.supervisionkit.jqwik;

import org.jspecify.annotations.NullMarked;
