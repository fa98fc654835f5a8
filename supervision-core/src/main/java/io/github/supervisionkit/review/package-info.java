/**
 * Reviews that policies ask for: of agreements from time to time, and of how things go once something has ended or begun.
 *
 * <p>Start with {@link io.github.supervisionkit.review.AgreementReviewAssessor} and
 * {@link io.github.supervisionkit.review.EventReviewAssessor}. What is reviewed is not known here.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.review;

import org.jspecify.annotations.NullMarked;
