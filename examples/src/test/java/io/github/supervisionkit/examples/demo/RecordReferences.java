package io.github.supervisionkit.examples.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every identifier that a record speaks of, held against those that it defines. */
final class RecordReferences {

  private final ServiceRecord service;
  private final Set<String> people;
  private final Set<String> cases;
  private final Set<String> sessions;

  RecordReferences(ServiceRecord service) {
    this.service = service;
    this.people = service.people().stream().map(StaffMember::id).collect(Collectors.toSet());
    this.cases = service.cases().stream().map(CaseFile::id).collect(Collectors.toSet());
    this.sessions = service.sessions().stream().map(Session::id).collect(Collectors.toSet());
  }

  /** Returns the identifiers of sessions and matters, which share one space. */
  List<String> sessionsThenMatters() {
    return Stream.concat(service.sessions().stream().map(Session::id), matters().map(Matter::id))
        .toList();
  }

  List<String> danglingPeople() {
    Stream<String> staff = service.people().stream()
        .flatMap(p -> Stream.concat(p.lineManagers().stream(), p.supervisors().stream()))
        .map(Tie::person);
    Stream<String> arranged = service.people().stream()
        .flatMap(p -> p.arrangements().stream())
        .map(StaffMember.Arrangement::by);
    Stream<String> holders =
        service.cases().stream().flatMap(file -> file.holders().stream()).map(Tie::person);
    Stream<String> met = service.sessions().stream()
        .flatMap(s -> Stream.concat(Stream.of(s.supervisor()), s.supervisees().stream()));
    Stream<String> called = service.sessions().stream().flatMap(s -> s.cancelledBy().stream());
    Stream<String> owners =
        service.sessions().stream().flatMap(s -> s.actions().stream()).map(Session.Action::owner);
    Stream<String> involved =
        matters().flatMap(m -> Stream.concat(m.person().stream(), m.by().stream()));
    Stream<String> signed = service.records().stream()
        .flatMap(e ->
            Stream.of(Stream.of(e.by()), marks(e.signed()), marks(e.copied())).flatMap(s -> s));
    Stream<String> agreed = service.agreements().stream()
        .flatMap(a -> Stream.concat(Stream.of(a.supervisor(), a.supervisee()), marks(a.signed())));
    return missing(
        people,
        Stream.of(staff, arranged, holders, met, called, owners, involved, signed, agreed)
            .flatMap(s -> s));
  }

  List<String> danglingCases() {
    Stream<String> discussed = service.sessions().stream()
        .flatMap(s -> s.discussions().stream())
        .map(Session.Discussion::caseId);
    Stream<String> recorded = service.records().stream().flatMap(e -> e.caseId().stream());
    return missing(
        cases, Stream.of(discussed, matters().map(Matter::caseId), recorded).flatMap(s -> s));
  }

  List<String> danglingSessions() {
    Stream<String> moved = service.sessions().stream().flatMap(s -> s.rearrangedTo().stream());
    Stream<String> revisited = matters().flatMap(m -> m.revisited().stream());
    Stream<String> fedBack =
        service.observations().stream().map(ServiceRecord.Observation::fedBack);
    return missing(sessions, Stream.of(moved, revisited, fedBack).flatMap(s -> s));
  }

  /** Returns what records speak of that is neither a session, a matter nor a known person's absence. */
  List<String> danglingRecords() {
    Set<String> known = new HashSet<>(sessionsThenMatters());
    for (StaffMember member : service.people()) {
      member
          .absences()
          .forEach(a -> known.add("absence:" + member.id() + ":" + a.span().from()));
      member
          .supervisors()
          .forEach(t -> known.add("handover:" + member.id() + ":" + t.span().from()));
    }
    return missing(known, service.records().stream().map(Entry::of));
  }

  private Stream<Matter> matters() {
    return Stream.concat(
        service.sessions().stream().flatMap(session -> session.matters().stream()),
        service.matters().stream());
  }

  private static Stream<String> marks(List<Entry.Mark> marks) {
    return marks.stream().map(Entry.Mark::person);
  }

  private static List<String> missing(Set<String> known, Stream<String> spokenOf) {
    return new ArrayList<>(spokenOf.filter(id -> !known.contains(id)).distinct().toList());
  }
}
