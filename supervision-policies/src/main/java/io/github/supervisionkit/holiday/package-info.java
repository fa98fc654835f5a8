/**
 * The working calendars of the nations of the United Kingdom.
 *
 * <p>Start with {@link io.github.supervisionkit.holiday.UkCalendars}. The published years 2011 to 2028 are data from the
 * government's own list; later years are computed by rule, only when asked for, and the calendar says so of every date that
 * depends on one. This package knows no clock, no closures of any organisation and no local holidays.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.holiday;

import org.jspecify.annotations.NullMarked;
