package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.session.Action;

/** Reads an action agreed in a session. */
final class ActionReader {

  static final Keys KEYS = Keys.of("id", "owner", "due", "done", "reason");

  private ActionReader() {}

  static Action read(Fields it) {
    return Action.builder()
        .id(it.id(Space.ACTION))
        .owner(it.optionalReference("owner", Space.PERSON))
        .due(it.optionalDate("due"))
        .done(it.optionalDate("done"))
        .reason(it.optionalText("reason"))
        .build();
  }
}
