package io.github.supervisionkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which notices reach whoever asks, on Monday 12 January 2026. */
class NoticesInScopeTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
  private static final DateRange FROM_5_JANUARY = DateRange.from(MON_2026_01_05);

  @ParameterizedTest(name = "of {0}: {1}")
  @CsvSource({
    "-, c1 example m1 p1 p2",
    "m1, example m1",
    "p1, example p1",
    "p2, example p2",
    "c1, c1 example"
  })
  void a_notice_on_somebody_is_for_who_asks_about_them_and_one_on_the_policy_for_all(
      String of, String about) {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(
            rambler(Person.builder().id("m1")),
            rambler(Person.builder().from(Scene.practitioner("p1"))),
            rambler(Person.builder().id("p2")))
        .addCases(CaseFile.builder()
            .id("c1")
            .addHolders(new Allocation("p1", FROM_5_JANUARY))
            .addCircumstances(Circumstance.of("tall", FROM_5_JANUARY))
            .build())
        .build();
    assertThat(notices(service, scope(of), reviewedBy(MON_2026_01_05)))
        .isEqualTo(List.of(about.split(" ", -1)));
  }

  @ParameterizedTest(name = "to be reviewed by {0}: {1}")
  @CsvSource({"2026-01-11, past-review", "2026-01-12,", "2026-01-13,"})
  void a_policy_is_past_its_review_the_day_after(LocalDate review, String told) {
    assertThat(Supervision.under(reviewedBy(review))
            .with(Scene.ENGLAND)
            .assess(ServiceRecord.builder().build(), MON_2026_01_12)
            .notices())
        .extracting(notice -> notice.what().text())
        .isEqualTo(Stream.ofNullable(told).toList());
  }

  @ParameterizedTest(name = "opened {0}, closed {1}, held by {2}: {3}")
  @CsvSource({
    "2026-01-05, , , c1",
    "2026-01-05, 2026-01-12, ,",
    "2026-01-05, 2026-01-13, , c1",
    "2026-01-13, , ,",
    ", , , c1",
    ", 2026-01-12, ,",
    ", 2026-01-13, , c1",
    "2026-01-05, , p1,",
    "2026-01-05, , p2, c1",
    "2026-01-05, , p9, c1"
  })
  void an_open_case_is_held_by_somebody_who_is_there(
      LocalDate opened, LocalDate closed, String holder, String told) {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(
            Person.builder().id("p1").build(),
            Person.builder().id("p2").left(MON_2026_01_12).build())
        .addCases(CaseFile.builder()
            .id("c1")
            .opened(Optional.ofNullable(opened))
            .closed(Optional.ofNullable(closed))
            .addAllHolders(Stream.ofNullable(holder)
                .map(by -> new Allocation(by, FROM_5_JANUARY))
                .toList())
            .build())
        .build();
    assertThat(notices(service, Scope.EVERYTHING, reviewedBy(LocalDate.MAX)))
        .isEqualTo(Stream.ofNullable(told).toList());
  }

  private static List<String> notices(ServiceRecord service, Scope scope, PolicyPack pack) {
    return Supervision.under(pack)
        .with(Scene.ENGLAND)
        .assess(Register.of(service, Scene.LONDON), MON_2026_01_12, scope)
        .notices()
        .stream()
        .map(Notice::about)
        .toList();
  }

  private static PolicyPack reviewedBy(LocalDate day) {
    return Scene.policy(
        ClauseKind.METADATA, new InForce(MON_2026_01_05, LocalDate.MAX, false, day));
  }

  private static Person rambler(Person.Builder person) {
    return person.addRoles(new RoleHeld("rambler", FROM_5_JANUARY)).build();
  }

  private static Scope scope(String of) {
    return switch (of) {
      case "-" -> Scope.EVERYTHING;
      case "c1" -> Scope.ofCase(of);
      default -> Scope.ofPerson(of);
    };
  }
}
