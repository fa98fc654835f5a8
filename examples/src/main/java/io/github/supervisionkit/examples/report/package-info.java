/**
 * An assessment as one self-contained page of HTML, for a screen, a printer or a screen reader.
 *
 * <p>Start with {@link io.github.supervisionkit.examples.report.HtmlReport}. Each section is a view of the one assessment, put
 * into rows of plain words by a class of its own ({@code Figures}, {@code DueList}, {@code MonthStrip} and so on); the
 * templates beside the sources lay the rows out and escape them. Nothing here computes a limit, and nothing reads a clock: the
 * same assessment gives the same bytes.
 */
@NullMarked
package io.github.supervisionkit.examples.report;

import org.jspecify.annotations.NullMarked;
