package io.github.supervisionkit.examples.demo;

import java.io.IOException;

/** The rows of people and of the cases that they hold. */
final class StaffRows {

  private final Rows rows;

  StaffRows(Rows rows) {
    this.rows = rows;
  }

  void person(StaffMember member) throws IOException {
    rows.text("id", member.id());
    rows.date("started", member.started());
    rows.date("left", member.left());
    rows.list("roles", member.roles(), fact -> fact("role", fact));
    rows.list("circumstances", member.circumstances(), fact -> fact("is", fact));
    rows.list("lineManagers", member.lineManagers(), this::tie);
    rows.list("supervisors", member.supervisors(), this::supervisor);
    rows.list("absences", member.absences(), this::absence);
    rows.list("arrangements", member.arrangements(), this::arrangement);
    rows.list("events", member.events(), this::event);
  }

  void caseFile(CaseFile file) throws IOException {
    rows.text("id", file.id());
    rows.text("subject", file.subject());
    rows.date("opened", file.opened());
    rows.date("closed", file.closed());
    rows.list("holders", file.holders(), this::tie);
    rows.list("circumstances", file.circumstances(), fact -> fact("is", fact));
  }

  private void fact(String key, Fact fact) throws IOException {
    rows.text(key, fact.what());
    rows.text("level", fact.level());
    rows.span(fact.span());
  }

  private void tie(Tie tie) throws IOException {
    rows.text("person", tie.person());
    rows.span(tie.span());
  }

  private void supervisor(Tie tie) throws IOException {
    tie(tie);
    if (tie.kind() == Tie.Kind.DELEGATED) {
      rows.json().writeBooleanField("delegated", true);
    }
  }

  private void absence(StaffMember.Absence absence) throws IOException {
    rows.span(absence.span());
    rows.text("reason", absence.reason());
  }

  private void arrangement(StaffMember.Arrangement arrangement) throws IOException {
    rows.text("id", arrangement.id());
    rows.span(arrangement.span());
    rows.text("form", "one-to-one");
    rows.text("every", arrangement.every());
    rows.text("by", arrangement.by());
    rows.text("reason", arrangement.reason());
  }

  private void event(StaffMember.Event event) throws IOException {
    rows.text("event", event.event());
    rows.date("on", event.on());
  }
}
