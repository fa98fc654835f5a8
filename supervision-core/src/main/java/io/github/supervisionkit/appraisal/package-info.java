/**
 * When people are appraised, apart from supervision.
 *
 * <p>Start with {@link io.github.supervisionkit.appraisal.AppraisalAssessor}. What an appraisal says is not known here.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.appraisal;

import org.jspecify.annotations.NullMarked;
