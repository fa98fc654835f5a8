package io.github.supervisionkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Depth;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoticesTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final DateRange JANUARY = DateRange.of(MON_2026_01_05, MON_2026_02_02);
  private static final DateRange FROM_12_JANUARY = DateRange.from(MON_2026_01_12);

  static Stream<Arguments> contradictions() {
    return Stream.of(
        found(
            service().addCases(held(JANUARY, FROM_12_JANUARY).build()),
            MON_2026_01_12,
            "c1: two allocations at once, on 2026-01-12"),
        found(service().addCases(held(JANUARY, FROM_12_JANUARY).build()), MON_2026_01_05),
        found(
            service().addCases(held(DateRange.from(MON_2026_02_02), JANUARY).build()),
            MON_2026_02_02),
        found(
            service()
                .addCases(
                    held(JANUARY).opened(MON_2026_01_12).closed(MON_2026_01_05).build()),
            MON_2026_01_12,
            "c1: closed before it was opened"),
        found(
            service()
                .addCases(
                    held(JANUARY).opened(MON_2026_01_05).closed(MON_2026_01_05).build()),
            MON_2026_01_12),
        found(
            service()
                .addPeople(person().started(MON_2026_01_12).left(MON_2026_01_05).build()),
            MON_2026_02_02,
            "p2: left before having started"),
        found(
            service()
                .addPeople(person().started(MON_2026_01_12).left(MON_2026_01_12).build()),
            MON_2026_02_02),
        found(
            service()
                .addPeople(person()
                    .addAbsences(new Absence(JANUARY, ""), new Absence(FROM_12_JANUARY, ""))
                    .build()),
            MON_2026_02_02,
            "p2: two absences at once, on 2026-01-12"),
        found(
            discussedAfter(MON_2026_01_05),
            MON_2026_01_12,
            "s1: discusses c1, which closed on 2026-01-05"),
        found(discussedAfter(MON_2026_01_12), MON_2026_01_12),
        found(discussedAfter(MON_2026_01_05), MON_2026_01_05),
        found(signedOn("2026-01-11"), MON_2026_02_02, "s1: signed by p1 before the session"),
        found(signedOn("2026-01-12"), MON_2026_02_02),
        found(signedOn("2026-01-11"), LocalDate.of(2026, 1, 13)));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void facts_that_cannot_both_be_are_told(
      ServiceRecord service, LocalDate asOf, List<String> told) {
    assertThat(notices(service, asOf, Set.of(NoticeKind.CONTRADICTORY))).isEqualTo(told);
  }

  @Test
  void words_that_the_policy_does_not_know_are_told_from_their_first_day() {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(person()
            .addRoles(new RoleHeld("rambler", JANUARY), new RoleHeld("walker", FROM_12_JANUARY))
            .addCircumstances(
                Circumstance.of("tall", JANUARY), Circumstance.of("small", FROM_12_JANUARY))
            .addArrangements(arrangement("swim", JANUARY), arrangement("sail", FROM_12_JANUARY))
            .build())
        .addSessions(
            Scene.session("2026-01-05").form("walk").build(),
            Scene.session("2026-01-12")
                .id("s2")
                .form("ride")
                .status(SessionStatus.PLANNED)
                .build())
        .addMatters(
            Matter.builder().id("d1").kind("gossip").build(),
            Matter.builder()
                .id("d2")
                .kind("rumour")
                .at(Moment.onDate(MON_2026_01_12))
                .build())
        .addRecords(
            Scene.record("s1", "shelf", "2026-01-05").build(),
            Scene.record("s1", "drawer", "2026-01-12").build())
        .addAgreements(
            agreement("a1", MON_2026_01_05).build(),
            agreement("a2", MON_2026_01_12).build())
        .build();
    assertThat(notices(service, LocalDate.of(2026, 1, 11), UNKNOWN))
        .containsExactlyInAnyOrder(
            "p2: rambler",
            "p2: tall",
            "p2: swim",
            "s1: walk",
            "d1: gossip",
            "s1: shelf",
            "a1: dance",
            "a1: music");
    assertThat(notices(service, MON_2026_01_12, UNKNOWN))
        .hasSize(16)
        .contains(
            "p2: walker",
            "p2: small",
            "p2: sail",
            "s2: ride",
            "d2: rumour",
            "s1: drawer",
            "a2: dance");
  }

  private static final Set<NoticeKind> UNKNOWN = Stream.of(NoticeKind.values())
      .filter(kind -> kind.name().startsWith("UNKNOWN"))
      .collect(Collectors.toSet());

  private static List<String> notices(ServiceRecord service, LocalDate asOf, Set<NoticeKind> of) {
    return Supervision.under(Scene.policy(ClauseKind.FORM))
        .with(Scene.ENGLAND)
        .assess(service, asOf)
        .notices()
        .stream()
        .filter(notice -> of.contains(notice.what()))
        .map(notice -> notice.about() + ": " + notice.value().orElse(""))
        .toList();
  }

  private static Arguments found(ServiceRecord.Builder service, LocalDate asOf, String... told) {
    return Arguments.of(service.build(), asOf, List.of(told));
  }

  private static ServiceRecord.Builder service() {
    return ServiceRecord.builder().addPeople(Scene.practitioner("p1"));
  }

  private static Person.Builder person() {
    return Person.builder().id("p2");
  }

  private static Arrangement arrangement(String form, DateRange during) {
    return Arrangement.builder()
        .during(during)
        .form(form)
        .every(Cadence.everyWeeks(1))
        .build();
  }

  private static CaseFile.Builder held(DateRange... times) {
    return CaseFile.builder()
        .id("c1")
        .addAllHolders(
            Stream.of(times).map(during -> new Allocation("p1", during)).toList());
  }

  private static ServiceRecord.Builder discussedAfter(LocalDate closed) {
    return service()
        .addCases(held(JANUARY).closed(closed).build())
        .addSessions(Scene.session("2026-01-12")
            .addDiscussions(new CaseDiscussion("c1", Depth.CHECK_IN))
            .build());
  }

  /** The record, made on 14 January, of a session on the 12th. */
  private static ServiceRecord.Builder signedOn(String day) {
    return service()
        .addSessions(Scene.session("2026-01-12").build())
        .addRecords(Scene.record("s1", "staff-record", "2026-01-14")
            .addSigned(new Signature("p1", Moment.parse(day)))
            .build());
  }

  private static Agreement.Builder agreement(String id, LocalDate made) {
    return Agreement.builder()
        .id(id)
        .form("dance")
        .addSupervisees("p1")
        .addTerms("music")
        .made(made);
  }
}
