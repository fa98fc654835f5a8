package io.github.supervisionkit.story;

import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.service.ServiceRecord;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a service looks like with less in it: first without whole values, then without parts of them. */
final class SmallerService {

  private SmallerService() {}

  /** Only services of which every reference leads somewhere: those to which others refer stay until these are gone. */
  static Stream<ServiceRecord> than(ServiceRecord service) {
    Supplier<ServiceRecord.Builder> same = () -> {
      ServiceRecord.Builder builder = ServiceRecord.builder();
      builder.from(service);
      return builder;
    };
    return new Parts<ServiceRecord>()
            .list(
                service.records(),
                SmallerParts::ofEntry,
                less -> same.get().records(less).build())
            .list(
                service.matters(),
                SmallerParts::ofMatter,
                less -> same.get().matters(less).build())
            .list(
                service.agreements(),
                SmallerParts::ofAgreement,
                less -> same.get().agreements(less).build())
            .list(service.observations(), less -> same.get().observations(less).build())
            .list(service.appraisals(), less -> same.get().appraisals(less).build())
            .list(service.audits(), less -> same.get().audits(less).build())
            .list(
                service.sessions(),
                SmallerParts::ofSession,
                less -> same.get().sessions(less).build())
            .list(
                service.cases(),
                SmallerParts::ofCase,
                less -> same.get().cases(less).build())
            .list(
                service.people(),
                SmallerParts::ofPerson,
                less -> same.get().people(less).build())
            .instead(
                plainer(service.organisation()),
                plain -> same.get().organisation(plain).build())
            .stream()
            .filter(References::allLead);
  }

  private static Stream<Organisation> plainer(Organisation organisation) {
    Organisation plain = Organisation.builder().build();
    Stream<Organisation> withoutOne = organisation.parameters().keySet().stream()
        .sorted()
        .map(key -> {
          Map<String, Integer> less = new TreeMap<>(organisation.parameters());
          less.remove(key);
          return Organisation.builder().from(organisation).parameters(less).build();
        });
    return organisation.equals(plain)
        ? Stream.empty()
        : Stream.concat(Stream.of(plain), withoutOne);
  }
}
