package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a supervisor and a supervisee agreed about their sessions. */
@Wide
@Value.Immutable
interface Agreement {

  String id();

  String form();

  String supervisor();

  String supervisee();

  LocalDate made();

  Optional<String> every();

  int hours();

  List<String> terms();

  List<Entry.Mark> signed();

  List<LocalDate> reviewed();
}
