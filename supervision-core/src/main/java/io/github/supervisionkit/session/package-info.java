/**
 * Meetings of supervision: their form, who took part, the cases discussed, the matters that arose and the actions agreed.
 *
 * <p>Start with {@link io.github.supervisionkit.session.Session}. Whether a session counts for anything is for a policy to say.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.session;

import org.jspecify.annotations.NullMarked;
