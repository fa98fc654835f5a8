package io.github.supervisionkit.recording;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.source.Step;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is to be written down: a session, a case discussed in it, or a matter.
 *
 * @param reference what a record of it names
 * @param subject what tells its duty apart
 * @param caseId the case in whose record it belongs
 * @param session the session that it is, or in which the case was discussed; empty for a matter
 * @param start the moment from which a limit runs
 * @param because what happened
 */
record Recordable(
    String reference,
    List<String> subject,
    Optional<String> caseId,
    Optional<String> session,
    Moment start,
    List<Step> because) {}
