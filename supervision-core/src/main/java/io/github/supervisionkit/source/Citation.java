package io.github.supervisionkit.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * The place in a policy document where something is asked: a section, a point, a row of a table.
 *
 * @param place the place in the words a reader would look for, for example {@code Frequency, 1st point}
 */
public record Citation(String place) implements Serializable {

  /**
   * Checks that the place says something.
   *
   * @param place the place
   * @throws IllegalArgumentException when the place is blank
   */
  public Citation {
    Objects.requireNonNull(place, "place");
    if (place.isBlank()) {
      throw new IllegalArgumentException("place must not be blank");
    }
  }

  @Override
  public String toString() {
    return place;
  }
}
