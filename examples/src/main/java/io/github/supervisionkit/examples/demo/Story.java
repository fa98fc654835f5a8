package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.Optional;

/** What is peculiar to one service: its supervisors' habits and the sessions whose fate is told, not drawn. */
interface Story {

  /** Returns the stream of the formal sessions, where the service names one. */
  Optional<String> stream();

  /** Returns how the supervisor works at that time. */
  Habits habits(String supervisor, LocalDate day);

  /** Returns how the person's session of that month turns out, where the story says so. */
  Optional<Habits.Outcome> told(String person, LocalDate day);

  /** Returns how long the person's formal sessions last, in minutes. */
  int minutes(StaffMember person, Dice dice);

  /** Returns how many sessions in a thousand bring a decision that must be written down apart. */
  int decisionsInThousand();

  /** Returns the words under which the service files something on a case record, where it has any. */
  Optional<String> heading(Recording.Heading heading);

  /** Returns whether the content of a record is agreed at the next session. */
  boolean agreesContents();
}
