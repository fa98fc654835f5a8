package io.github.supervisionkit.story;

import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Whether everything that a service refers to is in it. */
final class References {

  private References() {}

  static boolean allLead(ServiceRecord service) {
    Set<String> people = new HashSet<>(service.people().stream().map(Person::id).toList());
    Set<String> cases = new HashSet<>(service.cases().stream().map(CaseFile::id).toList());
    Set<String> recorded = new HashSet<>();
    service.sessions().forEach(session -> recorded.add(session.id()));
    matters(service).forEach(matter -> recorded.add(matter.id()));
    return peopleNamed(service).allMatch(people::contains)
        && casesNamed(service).allMatch(cases::contains)
        && service.records().stream()
            .allMatch(entry -> entry.of().contains(":") || recorded.contains(entry.of()));
  }

  private static Stream<Matter> matters(ServiceRecord service) {
    return Stream.concat(
        service.matters().stream(),
        service.sessions().stream().flatMap(session -> session.matters().stream()));
  }

  private static Stream<String> peopleNamed(ServiceRecord service) {
    return Stream.of(
            service.people().stream()
                .flatMap(person -> person.lineManagers().stream())
                .map(line -> line.person()),
            service.people().stream()
                .flatMap(person -> person.supervisors().stream())
                .map(link -> link.person()),
            service.cases().stream()
                .flatMap(file -> file.holders().stream())
                .map(held -> held.person()),
            service.sessions().stream().flatMap(References::peopleOf),
            matters(service)
                .flatMap(matter -> Stream.concat(matter.person().stream(), matter.by().stream())),
            service.records().stream().flatMap(entry -> entry.by().stream()),
            service.appraisals().stream().map(one -> one.person()),
            service.observations().stream().map(one -> one.person()),
            service.agreements().stream()
                .flatMap(
                    one -> Stream.concat(one.supervisor().stream(), one.supervisees().stream())))
        .flatMap(names -> names);
  }

  private static Stream<String> peopleOf(Session session) {
    return Stream.concat(session.supervisor().stream(), session.supervisees().stream());
  }

  private static Stream<String> casesNamed(ServiceRecord service) {
    return Stream.of(
            service.sessions().stream()
                .flatMap(session -> session.discussions().stream())
                .map(discussion -> discussion.caseId()),
            matters(service).flatMap(matter -> matter.caseId().stream()),
            service.records().stream().flatMap(entry -> entry.caseId().stream()))
        .flatMap(names -> names);
  }
}
