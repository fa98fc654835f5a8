/**
 * What one session must cover: every case, matter and action, and what the policy puts on each agenda, each once with all
 * its reasons.
 *
 * <p>Start with {@link io.github.supervisionkit.agenda.Agenda}. An agenda is a view of the same time lines as every
 * verdict, as known at the end of the day before the session.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.agenda;

import org.jspecify.annotations.NullMarked;
