package io.github.supervisionkit.benchmark;

import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.examples.demo.DemoRecord;
import io.github.supervisionkit.examples.record.ServiceRecordReader;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;

/** The shipped records, ready to be asked about. */
final class Services {

  private Services() {}

  static Register register(DemoRecord demo) {
    return Register.of(read(demo), pack(demo).zone());
  }

  static Supervision supervision(DemoRecord demo) {
    return Supervision.under(pack(demo)).with(UkCalendars.englandAndWales());
  }

  static PolicyPack pack(DemoRecord demo) {
    return PolicyPacks.named(demo.pack());
  }

  static ServiceRecord read(DemoRecord demo) {
    try {
      return ServiceRecordReader.knowing(new HashSet<>(UkCalendars.ids()))
          .read(demo.open(), demo.file())
          .get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
