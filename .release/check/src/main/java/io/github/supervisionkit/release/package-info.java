/**
 * What a bundle must be before it is uploaded: complete, signed, small, and what its descriptors say.
 *
 * <p>Start with {@link io.github.supervisionkit.release.BundleCheck}. It knows a folder of files, and no account and no network.
 */
@NullMarked
package io.github.supervisionkit.release;

import org.jspecify.annotations.NullMarked;
