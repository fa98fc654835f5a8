/**
 * The people of a service as the host records them: roles, supervisors, line managers, absences, arrangements and events.
 *
 * <p>Start with {@link io.github.supervisionkit.workforce.Person}. Identifiers are the host's; no names are needed anywhere.
 * Nothing here knows a policy.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.workforce;

import org.jspecify.annotations.NullMarked;
