/**
 * Assertions in the manner of AssertJ about what the library answers: verdicts, time lines, agendas, answers, assessments, their
 * explanations, packs, and what reading or checking found.
 *
 * <p>Start with {@link io.github.supervisionkit.assertion.SupervisionAssertions}, whose {@code assertThat} stands well beside AssertJ's
 * own:
 *
 * <pre>{@code
 * assertThat(assessment).forPerson("p1").clause("ISL-04").isOverdueBy(days(3)).because(containing("November"));
 * }</pre>
 *
 * <p>Each message says what it is about, what was expected, what was found, and the explanation: that of the thing itself or, of a whole
 * assessment or agenda, that of each thing in it which is not as expected. {@code because} stands where there is an explanation to look
 * into, and fails where it is empty. Nothing here knows how an answer came about.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.assertion;

import org.jspecify.annotations.NullMarked;
