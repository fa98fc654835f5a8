/**
 * What policies ask of agreements between supervisor and supervisee: that there is one, in time, signed, with all its terms.
 *
 * <p>Start with {@link io.github.supervisionkit.contract.AgreementAssessor}; which agreement counts when is for
 * {@link io.github.supervisionkit.contract.Contracts} to say. Reviews of agreements and what they say on how often are not
 * known here.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.contract;

import org.jspecify.annotations.NullMarked;
