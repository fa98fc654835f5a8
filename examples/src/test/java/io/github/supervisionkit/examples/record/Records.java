package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** Service records for tests, read under the label {@code r}. */
final class Records {

  static final ServiceRecordReader READER =
      ServiceRecordReader.knowing(Set.of("england-and-wales", "scotland", "northern-ireland"));

  private Records() {}

  static Validation<Seq<Problem>, ServiceRecord> read(String document) {
    return read(document.getBytes(StandardCharsets.UTF_8));
  }

  static Validation<Seq<Problem>, ServiceRecord> read(byte[] document) {
    return READER.read(new ByteArrayInputStream(document), "r");
  }

  /** Returns a document of the tests' resources. */
  static String resource(String name) {
    try (InputStream source =
        Objects.requireNonNull(Records.class.getResourceAsStream(name), name)) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
