/**
 * The stories as generators of jqwik, the only package that needs it.
 *
 * <p>{@code @Domain(SupervisionDomain.class)} gives a property every value of supervision, down to whole stories; {@link
 * io.github.supervisionkit.jqwik.Services} gives services in the words of a pack of one's own. Each value is made from a seed, none
 * by filtering, and what fails loses parts of itself until nothing more can go.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 */
@NullMarked
package io.github.supervisionkit.jqwik;

import org.jspecify.annotations.NullMarked;
