package io.github.supervisionkit.examples.demo;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The few things that every row of the format is written with; what is absent is left out. */
final class Rows {

  private final JsonGenerator json;

  Rows(JsonGenerator json) {
    this.json = json;
  }

  JsonGenerator json() {
    return json;
  }

  /** Writes what one element of a list holds. */
  interface Row<T> {
    void write(T element) throws IOException;
  }

  <T> void list(String key, List<T> elements, Row<T> row) throws IOException {
    if (elements.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(key);
    for (T element : elements) {
      json.writeStartObject();
      row.write(element);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void strings(String key, List<String> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void text(String key, String value) throws IOException {
    json.writeStringField(key, value);
  }

  void text(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(key, value.get());
    }
  }

  void date(String key, LocalDate value) throws IOException {
    text(key, value.toString());
  }

  void date(String key, Optional<LocalDate> value) throws IOException {
    text(key, value.map(LocalDate::toString));
  }

  void flag(String key, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      json.writeBooleanField(key, value.get());
    }
  }

  void span(Span span) throws IOException {
    date("from", span.from());
    date("until", span.until());
  }
}
