/**
 * To whom a concern goes that supervisor and supervisee cannot settle between them, and what must be reported.
 *
 * <p>Start with {@link io.github.supervisionkit.escalation.EscalationGuide}. Whether the concern is justified is not known here.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.escalation;

import org.jspecify.annotations.NullMarked;
