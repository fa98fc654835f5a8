/**
 * Contracts for what others supply: a pack, a working calendar. An author implements one in a test class of JUnit 5, supplies the
 * subject, and has every law tried on it.
 *
 * <p>Start with {@link io.github.supervisionkit.acceptance.PolicyPackContract} or {@link
 * io.github.supervisionkit.acceptance.WorkingCalendarContract}. Methods named {@code required_…} hold of every subject; those named
 * {@code supplied_…} are skipped, with a message, until what they need is supplied; those named {@code untested_…} are always skipped
 * and say what no test can check, and who should. The laws themselves are in {@link io.github.supervisionkit.law}. Nothing here knows
 * the notation that packs are written in.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 */
@NullMarked
package io.github.supervisionkit.acceptance;

import org.jspecify.annotations.NullMarked;
