/**
 * What a release promises of the types that it publishes: which they are, and how their values fare in the wild.
 *
 * <p>Start with {@link io.github.supervisionkit.published.ApiListingTest} and
 * {@link io.github.supervisionkit.published.ValuesInTheWildTest}.
 */
@NullMarked
package io.github.supervisionkit.published;

import org.jspecify.annotations.NullMarked;
