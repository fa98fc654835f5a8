/**
 * What may be shared of supervision, with whom, on which grounds; and the separate record that nobody else sees.
 *
 * <p>Start with {@link io.github.supervisionkit.confidentiality.SharingGuide}. What must be reported comes before what may be shared.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.confidentiality;

import org.jspecify.annotations.NullMarked;
