package io.github.supervisionkit.examples.demo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;

/** Writes a service as JSON: keys in the order of the format, lists in the order of the record, no empty lists. */
final class RecordWriter {

  private final Rows rows;
  private final JsonGenerator json;

  private RecordWriter(JsonGenerator json) {
    this.json = json;
    this.rows = new Rows(json);
  }

  /** Writes the record and leaves the stream open. */
  static void write(ServiceRecord service, OutputStream out) throws IOException {
    JsonFactory factory = JsonFactory.builder().build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new OneElementPerLine());
      new RecordWriter(json).document(service);
      json.writeRaw('\n');
    }
  }

  private void document(ServiceRecord service) throws IOException {
    json.writeStartObject();
    organisation(service);
    StaffRows staff = new StaffRows(rows);
    SessionRows sessions = new SessionRows(rows);
    EntryRows entries = new EntryRows(rows);
    rows.list("people", service.people(), staff::person);
    rows.list("cases", service.cases(), staff::caseFile);
    rows.list("sessions", service.sessions(), sessions::session);
    rows.list("matters", service.matters(), sessions::matter);
    rows.list("records", service.records(), entries::entry);
    rows.list("agreements", service.agreements(), entries::agreement);
    rows.list("observations", service.observations(), entries::observation);
    rows.list("appraisals", service.appraisals(), dated -> entries.dated("person", dated));
    rows.list("audits", service.audits(), dated -> entries.dated("kind", dated));
    json.writeEndObject();
  }

  private void organisation(ServiceRecord service) throws IOException {
    json.writeObjectFieldStart("organisation");
    rows.text("calendar", "england-and-wales");
    rows.strings(
        "closures", service.closures().stream().map(LocalDate::toString).toList());
    json.writeObjectFieldStart("parameters");
    for (Map.Entry<String, Integer> parameter : service.parameters().entrySet()) {
      json.writeNumberField(parameter.getKey(), parameter.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
