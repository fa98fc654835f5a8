package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.session.Matter;

/** Reads a matter, whether it arose in a session or outside. */
final class MatterReader {

  static final Keys KEYS =
      Keys.of("id", "kind", "case", "person", "by", "at", "revisited", "significant", "urgent");

  private MatterReader() {}

  static Matter read(Fields it) {
    return Matter.builder()
        .id(it.id(Space.MATTER))
        .kind(it.optionalText("kind"))
        .caseId(it.optionalReference("case", Space.CASE))
        .person(it.optionalReference("person", Space.PERSON))
        .by(it.optionalReference("by", Space.PERSON))
        .at(it.optionalMoment("at"))
        .revisited(it.optionalReference("revisited", Space.SESSION))
        .significant(it.says("significant"))
        .urgent(it.says("urgent"))
        .build();
  }
}
