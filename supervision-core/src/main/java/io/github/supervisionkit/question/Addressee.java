package io.github.supervisionkit.question;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * To whom something goes.
 *
 * @param party who that is, as seen from supervisor and supervisee, in the pack's words
 * @param people the people of the service who are that on the day, by identifier; none where nobody is recorded, or it is somebody
 *     outside
 */
public record Addressee(String party, List<String> people) implements Serializable {

  /**
   * Copies the people in.
   *
   * @param party who that is
   * @param people the people of the service
   */
  public Addressee {
    Objects.requireNonNull(party, "party");
    people = List.copyOf(people);
  }

  @Override
  public String toString() {
    return people.isEmpty() ? party : party + " " + String.join(", ", people);
  }
}
