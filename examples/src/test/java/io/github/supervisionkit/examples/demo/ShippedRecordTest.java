package io.github.supervisionkit.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedRecordTest {

  @Test
  void the_youth_offending_service_is_what_its_program_writes_byte_for_byte() throws IOException {
    ByteArrayOutputStream fresh = new ByteArrayOutputStream();
    YouthOffendingService.writeTo(fresh);

    assertThat(firstDifference(fresh, DemoRecord.YOUTH_OFFENDING_SERVICE)).isEqualTo(-1);
  }

  @Test
  void the_childrens_services_are_what_their_program_writes_byte_for_byte() throws IOException {
    ByteArrayOutputStream fresh = new ByteArrayOutputStream();
    ChildrensServices.writeTo(fresh);

    assertThat(firstDifference(fresh, DemoRecord.CHILDRENS_SERVICES)).isEqualTo(-1);
  }

  @ParameterizedTest
  @EnumSource(DemoRecord.class)
  void no_record_is_larger_than_4_megabytes(DemoRecord record) throws IOException {
    assertThat(shipped(record)).hasSizeLessThan(4_000_000);
  }

  /** Returns the first byte that differs, or -1; comparing in AssertJ would box millions of bytes. */
  private static int firstDifference(ByteArrayOutputStream fresh, DemoRecord record)
      throws IOException {
    return Arrays.mismatch(fresh.toByteArray(), shipped(record));
  }

  private static byte[] shipped(DemoRecord record) throws IOException {
    try (InputStream in = record.open()) {
      return in.readAllBytes();
    }
  }
}
