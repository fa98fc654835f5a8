/**
 * What is due, as a calendar file that calendar programs read (RFC 5545).
 *
 * <p>Start with {@link io.github.supervisionkit.examples.calendar.DueCalendar}. One all-day event for each duty that is still to
 * be done and has a limit; its identifier is the duty's, so that a file read again moves the event instead of adding one.
 * Nothing here reads a clock: the same assessment gives the same bytes.
 */
@NullMarked
package io.github.supervisionkit.examples.calendar;

import org.jspecify.annotations.NullMarked;
