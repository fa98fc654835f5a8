/**
 * What is to be written down of sessions, discussions and matters: where, by whom, under which heading and by when; and which
 * matters come back at the next session.
 *
 * <p>Start with {@link io.github.supervisionkit.recording.RecordingAssessor}. A record in the wrong place, by the wrong person
 * or under the wrong heading doesn't discharge the duty, and the answer says why. A record of a session never discharges the
 * duty of a matter in it. Nothing here knows how often sessions are held.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.recording;

import org.jspecify.annotations.NullMarked;
