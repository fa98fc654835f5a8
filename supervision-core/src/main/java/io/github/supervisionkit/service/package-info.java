/**
 * One service's facts together: organisation, people, cases, sessions, records, agreements, and the rest of its register.
 *
 * <p>Start with {@link io.github.supervisionkit.service.ServiceRecord}, the document; {@link
 * io.github.supervisionkit.service.Register} is the same facts indexed for evaluation. Nothing here knows a policy.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.service;

import org.jspecify.annotations.NullMarked;
