/**
 * Dates, working days and limits: when something falls due, and whether it was done in time.
 *
 * <p>Start with {@link io.github.supervisionkit.calendar.TimeLimit}, which turns a {@link
 * io.github.supervisionkit.calendar.Moment} into a {@link io.github.supervisionkit.calendar.Deadline}. Working days come
 * from a {@link io.github.supervisionkit.calendar.WorkingCalendar}, which knows how far it is to be trusted: a day outside
 * its {@link io.github.supervisionkit.calendar.Coverage} is refused, never guessed. {@link
 * io.github.supervisionkit.calendar.TableCalendar} makes a calendar from a list of holidays.
 *
 * <p>This package holds no holidays of any nation, and knows no clock, no default zone, no locale and no policy.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.calendar;

import org.jspecify.annotations.NullMarked;
