package io.github.supervisionkit.examples.demo;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something written down: of what, where, by whom and when. */
@Wide
@Value.Immutable
interface Entry {

  String of();

  String place();

  Optional<String> caseId();

  String by();

  /** Returns an instant, or a date where the system kept no more. */
  String at();

  Optional<String> heading();

  List<Mark> signed();

  List<Mark> copied();

  Optional<Boolean> disagreement();

  Optional<Mark> contentAgreed();

  /** A person and a day: a signature, a copy handed over, an agreement. */
  record Mark(String person, String at) {}
}
