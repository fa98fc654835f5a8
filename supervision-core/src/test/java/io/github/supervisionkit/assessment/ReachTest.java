package io.github.supervisionkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of m1's p1, m2's p2 and their cases c1 and c2: what can bear on one of them. */
class ReachTest {

  private static final DateRange FROM_MON_2026_01_05 = DateRange.from(LocalDate.of(2026, 1, 5));

  private static final Register REGISTER = Register.of(
      ServiceRecord.builder()
          .addPeople(
              Person.builder()
                  .id("p1")
                  .addLineManagers(new LineManagement("m1", FROM_MON_2026_01_05))
                  .build(),
              Person.builder()
                  .id("p2")
                  .addSupervisors(new SupervisorLink("m2", FROM_MON_2026_01_05, false))
                  .build(),
              Person.builder().id("m1").build(),
              Person.builder().id("m2").build())
          .addCases(held("c1", "p1"), held("c2", "p2"))
          .addSessions(
              session("s1", "m1", "p1")
                  .addDiscussions(about("c1"))
                  .addMatters(Matter.builder().id("in-s1").build())
                  .build(),
              session("s2", "m2", "p2").addDiscussions(about("c2")).build(),
              session("s3", "m2", "p2")
                  .addActions(Action.builder().id("a1").owner("p1").build())
                  .build())
          .addMatters(
              Matter.builder().id("of-c1").caseId("c1").build(),
              Matter.builder().id("by-p2").by("p2").build(),
              Matter.builder().id("on-p1").person("p1").build())
          .addRecords(
              Scene.record("s1", "staff-record", "2026-01-12").build(),
              Scene.record("s2", "staff-record", "2026-01-12").build())
          .build(),
      Scene.LONDON);

  @ParameterizedTest(name = "of {0}: {1}; {2}; {3}; {4}; {5}")
  @CsvSource(delimiter = '|', textBlock = """
          -       | m1 m2 p1 p2 | c1 c2 | s1 s2 s3 | by-p2 in-s1 of-c1 on-p1 | s1 s2
          p1      | p1          | c1    | s1 s3    | in-s1 of-c1 on-p1       | s1
          p2      | p2          | c2    | s2 s3    | by-p2                   | s2
          m1      | m1 p1       |       | s1       | in-s1 of-c1 on-p1       | s1
          m2      | m2 p2       |       | s2 s3    | by-p2                   | s2
          c1      | p1          | c1    | s1       | in-s1 of-c1             | s1
          c2      | p2          | c2    | s2       |                         | s2
          m1 c2   | m1 p2       | c2    | s2       |                         | s2
          """)
  void what_is_reached(
      String of, String people, String cases, String sessions, String matters, String records) {
    Reach reach = new Reach(REGISTER, scope(of));
    assertThat(reach.people()).extracting(Person::id).isEqualTo(words(people));
    assertThat(reach.cases()).extracting(CaseFile::id).isEqualTo(words(cases));
    assertThat(reach.sessions())
        .extracting(dated -> dated.session().id())
        .isEqualTo(words(sessions));
    assertThat(reach.matters())
        .extracting(arisen -> arisen.matter().id())
        .isEqualTo(words(matters));
    assertThat(reach.records()).extracting(entry -> entry.of()).isEqualTo(words(records));
  }

  private static Scope scope(String of) {
    List<String> ids = words(of);
    return new Scope(
        first(ids.stream().filter(id -> id.startsWith("p") || id.startsWith("m"))),
        first(ids.stream().filter(id -> id.startsWith("c"))));
  }

  private static Optional<String> first(Stream<String> ids) {
    return ids.findFirst();
  }

  private static List<String> words(String text) {
    return Stream.ofNullable(text).flatMap(all -> Stream.of(all.split(" ", -1))).toList();
  }

  private static CaseFile held(String id, String holder) {
    return CaseFile.builder()
        .id(id)
        .addHolders(new Allocation(holder, FROM_MON_2026_01_05))
        .build();
  }

  private static Session.Builder session(String id, String supervisor, String supervisee) {
    return Session.builder()
        .from(Scene.session("2026-01-12").build())
        .id(id)
        .supervisor(supervisor)
        .supervisees(List.of(supervisee));
  }

  private static CaseDiscussion about(String caseId) {
    return new CaseDiscussion(caseId, Depth.CHECK_IN);
  }
}
