/**
 * A whole service as of a day: every duty's verdict, the notices beside them, and the history of gaps.
 *
 * <p>Start with {@link io.github.supervisionkit.assessment.Supervision}. A service is assessed subject by subject; the order of
 * the facts never matters, and verdicts come sorted by limit, then by duty. Nothing here reads a clock, a file or a locale.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.assessment;

import org.jspecify.annotations.NullMarked;
