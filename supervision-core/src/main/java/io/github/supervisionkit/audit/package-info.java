/**
 * When the organisation audits how people are supervised, or how their cases are recorded.
 *
 * <p>Start with {@link io.github.supervisionkit.audit.AuditAssessor}. An audit without a number in the document gets one from the host
 * or none at all. What an audit found is not known here.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.audit;

import org.jspecify.annotations.NullMarked;
