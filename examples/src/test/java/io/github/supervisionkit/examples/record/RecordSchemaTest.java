package io.github.supervisionkit.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema for editors says no less than it can, and nothing that the reader does not say. */
class RecordSchemaTest {

  static Stream<BadRecord> badRecordsForSchemas() {
    return BadRecord.all().stream().filter(BadRecord::isForSchema);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badRecordsForSchemas")
  void refuses_what_the_reader_refuses(BadRecord bad) {
    assertThat(Schemas.wrongWithRecord(bad.document())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "full-record.json",
        "/io/github/supervisionkit/examples/demo/youth-offending-service.json"
      })
  void accepts_what_the_reader_accepts(String name) {
    String document = Records.resource(name);

    assertThat(Records.read(document).isValid()).isTrue();
    assertThat(Schemas.wrongWithRecord(document)).isEmpty();
  }

  @Test
  void accepts_a_record_that_says_nothing() {
    assertThat(Schemas.wrongWithRecord("{}")).isEmpty();
  }
}
