package io.github.supervisionkit.examples.record;

import com.fasterxml.jackson.core.JsonToken;
import io.github.supervisionkit.service.ServiceRecord;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the document's outermost object, its lists one item at a time. */
final class DocumentReader {

  private static final Keys KEYS = Keys.of(
      "organisation",
      "people",
      "cases",
      "sessions",
      "matters",
      "records",
      "agreements",
      "observations",
      "appraisals",
      "audits");

  private final JsonText json;
  private final Reading reading;
  private ServiceRecord.Builder service = ServiceRecord.builder();
  private final Set<String> seen = new HashSet<>();

  DocumentReader(JsonText json, Reading reading) {
    this.json = json;
    this.reading = reading;
  }

  ServiceRecord read() throws IOException {
    JsonToken token = json.next();
    if (token == null) {
      throw new Unreadable(0, 0, "an empty document", "a service record");
    }
    if (token != JsonToken.START_OBJECT) {
      Node top = json.scalarOr(token);
      throw new Unreadable(top.line(), top.column(), top.found(), "an object, the service record");
    }
    while (json.next() == JsonToken.FIELD_NAME) {
      readKey(Node.Slot.key(null, json.text(), json.line(), json.column()));
    }
    if (json.next() != null) {
      throw new Unreadable(
          json.line(), json.column(), "something after the end of the service record", "nothing");
    }
    return service.build();
  }

  private void readKey(Node.Slot slot) throws IOException {
    String key = slot.key();
    JsonToken token = json.next();
    if (token == null) {
      return;
    }
    boolean known = KEYS.has(key);
    if (known && seen.add(key)) {
      if (key.equals("organisation")) {
        service.organisation(OrganisationReader.read(json.value(token, slot), reading));
      } else {
        readList(token, slot);
      }
      return;
    }
    if (known) {
      Fields.repeatedKey(slot, reading.findings());
    } else {
      Fields.unknownKey(slot, KEYS, reading.findings());
    }
    json.skip(token);
  }

  private void readList(JsonToken token, Node.Slot slot) throws IOException {
    if (token != JsonToken.START_ARRAY) {
      reading.findings().at(json.value(token, slot), "a list");
      return;
    }
    @Nullable JsonToken item;
    int index = 0;
    while ((item = json.next()) != null && item != JsonToken.END_ARRAY) {
      readItem(slot.key(), json.value(item, Node.Slot.index(null, slot.key(), index++)));
    }
  }

  private void readItem(String list, Node item) {
    switch (list) {
      case "people" -> service.addPeople(PersonReader.read(item, reading));
      case "cases" -> service.addCases(CaseReader.read(item, reading));
      case "sessions" -> service.addSessions(SessionReader.read(item, reading));
      case "matters" ->
        service.addMatters(MatterReader.read(Fields.of(item, MatterReader.KEYS, reading)));
      case "records" -> service.addRecords(RecordEntryReader.read(item, reading));
      case "agreements" -> service.addAgreements(AgreementReader.read(item, reading));
      case "observations" -> service.addObservations(EventReaders.observation(item, reading));
      case "appraisals" -> service.addAppraisals(EventReaders.appraisal(item, reading));
      default -> service.addAudits(EventReaders.audit(item, reading));
    }
    if (!reading.findings().isEmpty()) {
      // The document will be refused, so what was read of it would only fill the memory.
      service = ServiceRecord.builder();
    }
  }
}
