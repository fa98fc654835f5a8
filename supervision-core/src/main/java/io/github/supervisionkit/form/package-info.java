/**
 * Which forms of supervision may be used, which is preferred, and when one may stand for another.
 *
 * <p>Start with {@link io.github.supervisionkit.form.FormAssessor}. How often sessions are held is not known here; which of them
 * count in a stream is settled where they are counted.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.form;

import org.jspecify.annotations.NullMarked;
