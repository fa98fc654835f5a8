package io.github.supervisionkit.contract;

import io.github.supervisionkit.calendar.DateRange;
import java.util.Optional;

/** A supervisee and a supervisor, who may not be known, while one supervises the other. */
record Relationship(String person, Optional<String> supervisor, DateRange during) {

  String inWords() {
    return supervisor.map(other -> person + " and " + other).orElse(person + " and the supervisor");
  }
}
