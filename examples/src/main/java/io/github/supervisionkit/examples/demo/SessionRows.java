package io.github.supervisionkit.examples.demo;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The rows of sessions and of the matters in and beside them. */
final class SessionRows {

  private final Rows rows;

  SessionRows(Rows rows) {
    this.rows = rows;
  }

  void session(Session session) throws IOException {
    rows.text("id", session.id());
    rows.text("form", session.form());
    rows.text("stream", session.stream());
    rows.text("start", London.text(session.start()));
    rows.text("end", London.text(session.end()));
    rows.text("supervisor", session.supervisor());
    rows.strings("supervisees", session.supervisees());
    rows.text("status", session.status());
    rows.text("reason", session.reason());
    rows.text("cancelledBy", session.cancelledBy());
    rows.text("rearrangedTo", session.rearrangedTo());
    rows.flag("private", session.inPrivate());
    rows.date("nextBooked", session.nextBooked());
    if (session.functions().isPresent()) {
      functions(session.functions().get());
    }
    rows.list("discussions", session.discussions(), this::discussion);
    rows.list("matters", session.matters(), this::matter);
    rows.list("actions", session.actions(), this::action);
  }

  void matter(Matter matter) throws IOException {
    rows.text("id", matter.id());
    rows.text("kind", matter.kind());
    rows.text("case", matter.caseId());
    rows.text("person", matter.person());
    rows.text("by", matter.by());
    rows.text("at", London.text(matter.at()));
    rows.text("revisited", matter.revisited());
    switch (matter.weight()) {
      case SIGNIFICANT -> rows.json().writeBooleanField("significant", true);
      case URGENT -> rows.json().writeBooleanField("urgent", true);
      case ORDINARY -> {
        // An ordinary matter says nothing of its weight.
      }
    }
  }

  private void functions(Session.Functions functions) throws IOException {
    JsonGenerator json = rows.json();
    json.writeObjectFieldStart("functions");
    json.writeNumberField("management", functions.management());
    json.writeNumberField("development", functions.development());
    json.writeNumberField("support", functions.support());
    if (functions.mediation() > 0) {
      json.writeNumberField("mediation", functions.mediation());
    }
    json.writeEndObject();
  }

  private void discussion(Session.Discussion discussion) throws IOException {
    rows.text("case", discussion.caseId());
    rows.text("depth", discussion.depth());
  }

  private void action(Session.Action action) throws IOException {
    rows.text("id", action.id());
    rows.text("owner", action.owner());
    rows.date("due", action.due());
    rows.date("done", action.done());
  }
}
