package io.github.supervisionkit.examples.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The rows of what was written down: records, agreements, observations, appraisals, audits. */
final class EntryRows {

  private final Rows rows;

  EntryRows(Rows rows) {
    this.rows = rows;
  }

  void entry(Entry entry) throws IOException {
    rows.text("of", entry.of());
    rows.text("place", entry.place());
    rows.text("case", entry.caseId());
    rows.text("by", entry.by());
    rows.text("at", entry.at());
    rows.text("heading", entry.heading());
    rows.list("signed", entry.signed(), mark -> mark("by", mark));
    rows.list("copied", entry.copied(), mark -> mark("to", mark));
    rows.flag("disagreement", entry.disagreement());
    if (entry.contentAgreed().isPresent()) {
      rows.json().writeObjectFieldStart("contentAgreed");
      mark("by", entry.contentAgreed().get());
      rows.json().writeEndObject();
    }
  }

  void agreement(Agreement agreement) throws IOException {
    rows.text("id", agreement.id());
    rows.text("form", agreement.form());
    rows.text("supervisor", agreement.supervisor());
    rows.strings("supervisees", List.of(agreement.supervisee()));
    rows.date("made", agreement.made());
    rows.text("every", agreement.every());
    rows.json().writeNumberField("hours", agreement.hours());
    rows.strings("terms", agreement.terms());
    rows.list("signed", agreement.signed(), mark -> mark("by", mark));
    rows.strings(
        "reviewed", agreement.reviewed().stream().map(LocalDate::toString).toList());
  }

  void observation(ServiceRecord.Observation observation) throws IOException {
    rows.text("person", observation.person());
    rows.date("on", observation.on());
    rows.text("fedBack", observation.fedBack());
  }

  void dated(String key, ServiceRecord.Dated dated) throws IOException {
    rows.text(key, dated.what());
    rows.date("on", dated.on());
  }

  private void mark(String key, Entry.Mark mark) throws IOException {
    rows.text(key, mark.person());
    rows.text("at", mark.at());
  }
}
