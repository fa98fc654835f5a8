package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.service.Appraisal;
import io.github.supervisionkit.service.Audit;
import io.github.supervisionkit.service.Observation;

/** Reads what happened on a day and is little more than that day: observations, appraisals and audits. */
final class EventReaders {

  private static final Keys OBSERVATION = Keys.of("person", "on", "fedBack");
  private static final Keys APPRAISAL = Keys.of("person", "on");
  private static final Keys AUDIT = Keys.of("on", "kind");

  private EventReaders() {}

  static Observation observation(Node node, Reading reading) {
    Fields it = Fields.of(node, OBSERVATION, reading);
    return new Observation(
        it.reference("person", Space.PERSON),
        it.date("on"),
        it.optionalReference("fedBack", Space.SESSION).orElse(""));
  }

  static Appraisal appraisal(Node node, Reading reading) {
    Fields it = Fields.of(node, APPRAISAL, reading);
    return new Appraisal(it.reference("person", Space.PERSON), it.date("on"));
  }

  static Audit audit(Node node, Reading reading) {
    Fields it = Fields.of(node, AUDIT, reading);
    // An audit of no stated kind counts as none of those that policies ask for.
    return new Audit(it.date("on"), it.optionalText("kind").orElse(""));
  }
}
