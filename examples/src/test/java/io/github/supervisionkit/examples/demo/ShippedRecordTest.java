package io.github.supervisionkit.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ShippedRecordTest {

  @Test
  void the_youth_offending_service_is_what_its_program_writes_byte_for_byte() throws IOException {
    ByteArrayOutputStream fresh = new ByteArrayOutputStream();
    YouthOffendingService.writeTo(fresh);

    assertThat(fresh.toByteArray()).isEqualTo(shipped(DemoRecord.YOUTH_OFFENDING_SERVICE));
  }

  @Test
  void the_youth_offending_service_stays_below_4_megabytes() throws IOException {
    assertThat(shipped(DemoRecord.YOUTH_OFFENDING_SERVICE)).hasSizeLessThan(4_000_000);
  }

  private static byte[] shipped(DemoRecord record) throws IOException {
    try (InputStream in = record.open()) {
      return in.readAllBytes();
    }
  }
}
