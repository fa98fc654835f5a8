package io.github.supervisionkit.examples.conformance;

import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.examples.record.ServiceRecordReader;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The library itself. */
public final class LibraryEvaluator implements Evaluator {

  private static final ServiceRecordReader READER =
      ServiceRecordReader.knowing(new HashSet<>(UkCalendars.ids()));

  @Override
  public List<Map<String, Object>> verdicts(ConformanceVector vector) throws IOException {
    PolicyPack pack = PolicyPacks.named(vector.pack());
    ServiceRecord service = record(vector);
    String calendar = service.organisation().calendar().orElse(pack.calendar());
    return Supervision.under(pack)
        .with(UkCalendars.named(calendar).orElseThrow())
        .assess(
            Register.of(service, pack.zone()),
            LocalDate.parse(vector.asOf()),
            new Scope(vector.person(), vector.caseId()))
        .verdicts()
        .stream()
        .map(VerdictParts::of)
        .toList();
  }

  /**
   * Reads the record of a vector.
   *
   * @param vector the vector
   * @return the record
   * @throws IOException when it has problems; the message has the first of them
   */
  public static ServiceRecord record(ConformanceVector vector) throws IOException {
    var read = READER.read(
        new ByteArrayInputStream(vector.record().getBytes(StandardCharsets.UTF_8)), vector.id());
    if (read.isInvalid()) {
      throw new IOException(read.getError().head().toString());
    }
    return read.get();
  }
}
