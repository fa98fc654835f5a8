package io.github.supervisionkit.duty;

import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.service.ArisenMatter;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.workforce.Person;
import java.util.List;

/**
 * Finds the duties that one kind of rule brings, subject by subject; one for each kind, each in a room of its own. An
 * assessor reads its {@link Inquiry} and nothing else, so subjects may be asked in any order and in parallel.
 */
public interface Assessor {

  /**
   * Returns the duties of a person.
   *
   * @param person the person
   * @return the time lines, in no particular order
   */
  default List<Timeline> ofPerson(Person person) {
    return List.of();
  }

  /**
   * Returns the duties of a case.
   *
   * @param file the case
   * @return the time lines, in no particular order
   */
  default List<Timeline> ofCase(CaseFile file) {
    return List.of();
  }

  /**
   * Returns the duties that a session gives rise to.
   *
   * @param session the session, held on or before the as-of day
   * @return the time lines, in no particular order
   */
  default List<Timeline> ofSession(DatedSession session) {
    return List.of();
  }

  /**
   * Returns the duties that a matter gives rise to.
   *
   * @param matter the matter
   * @return the time lines, in no particular order
   */
  default List<Timeline> ofMatter(ArisenMatter matter) {
    return List.of();
  }

  /**
   * Returns the duties of the service as a whole: of agreements, of the organisation, between people.
   *
   * @return the time lines, in no particular order
   */
  default List<Timeline> ofService() {
    return List.of();
  }
}
