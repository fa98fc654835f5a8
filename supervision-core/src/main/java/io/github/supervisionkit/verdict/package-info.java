/**
 * The answer to one question about one duty as of a day: its status, its limit, and every reason for it.
 *
 * <p>Start with {@link io.github.supervisionkit.verdict.Verdict}. Verdicts are views of time lines; nothing here computes one.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.verdict;

import org.jspecify.annotations.NullMarked;
