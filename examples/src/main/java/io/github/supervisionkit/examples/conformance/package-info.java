/**
 * Conformance vectors: records, questions and the verdicts that must be found, for whoever computes supervision elsewhere.
 *
 * <p>Start with {@link io.github.supervisionkit.examples.conformance.VectorFile}, which reads them, and {@link
 * io.github.supervisionkit.examples.conformance.Matrix}, which holds any {@link
 * io.github.supervisionkit.examples.conformance.Evaluator} against them: the library itself, or a command in any language.
 * Nothing here knows how a verdict is found.
 */
@NullMarked
package io.github.supervisionkit.examples.conformance;

import org.jspecify.annotations.NullMarked;
