/**
 * When people are appraised, apart from supervision.
 *
 * <p>Start with {@link io.github.supervisionkit.appraisal.AppraisalAssessor}. What an appraisal says is not known here.
 *
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.appraisal;

import org.jspecify.annotations.NullMarked;
