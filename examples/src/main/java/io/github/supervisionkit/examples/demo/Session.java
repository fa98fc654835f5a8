package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One session: booked, and held, moved or called off. */
@Wide
@Value.Immutable
interface Session {

  String id();

  String form();

  Optional<String> stream();

  OffsetDateTime start();

  OffsetDateTime end();

  String supervisor();

  List<String> supervisees();

  String status();

  Optional<String> reason();

  Optional<String> cancelledBy();

  Optional<String> rearrangedTo();

  Optional<Boolean> inPrivate();

  Optional<LocalDate> nextBooked();

  Optional<Functions> functions();

  List<Discussion> discussions();

  List<Matter> matters();

  List<Action> actions();

  default LocalDate day() {
    return start().toLocalDate();
  }

  default boolean held() {
    return status().equals("held");
  }

  default boolean oneToOne() {
    return form().equals("one-to-one");
  }

  /** Returns whether it is one of the person's regular sessions, not one of a programme beside them. */
  default boolean formal() {
    return oneToOne() && !stream().equals(Optional.of("sped"));
  }

  /** Returns the one person supervised, or the first of several. */
  default String supervisee() {
    return supervisees().get(0);
  }

  /** Minutes given to each purpose of supervision. */
  record Functions(int management, int development, int support, int mediation) {}

  /** A case that was spoken about. */
  record Discussion(String caseId, String depth) {}

  /** Something that somebody undertook to do. */
  record Action(String id, String owner, LocalDate due, Optional<LocalDate> done) {}
}
