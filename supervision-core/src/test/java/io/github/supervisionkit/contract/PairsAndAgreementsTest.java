package io.github.supervisionkit.contract;

import static io.github.supervisionkit.contract.PairScene.agreement;
import static io.github.supervisionkit.contract.PairScene.service;
import static io.github.supervisionkit.contract.PairScene.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.AgreementBeforeSessions;
import io.github.supervisionkit.policy.AgreementSigned;
import io.github.supervisionkit.policy.AgreementTerms;
import io.github.supervisionkit.policy.AgreementWritten;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Covers;
import io.github.supervisionkit.policy.FrequencyInWeeks;
import io.github.supervisionkit.policy.InForce;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom p1 meets, as the sessions show it since nobody recorded it, and which agreement they have. */
class PairsAndAgreementsTest {

  private static final LocalDate MON_2026_01_05 = PairScene.STARTED;
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final Rule WRITTEN = new AgreementWritten(
      "one-to-one", new Condition.Always(), AgreementWritten.Owed.EVERYONE, Period.ZERO);
  private static final Rule BEFORE = new AgreementBeforeSessions("one-to-one");
  private static final String WITH_M1 =
      "p1 and m1 have no written agreement; they make one when supervision begins";
  private static final String WITH_NOBODY =
      "p1 has no written agreement; supervisor and supervisee make one when supervision begins";

  @Test
  void a_pair_is_told_by_its_names_as_far_as_they_are_known() {
    assertThat(problems(
            Scene.policy(ClauseKind.AGREEMENT, WRITTEN), service(with("m1", "2026-01-12"))))
        .containsExactly(WITH_M1);
    Session nobody = Session.builder()
        .id("s1")
        .start(Moment.parse("2026-01-12"))
        .addSupervisees("p1")
        .build();
    assertThat(problems(Scene.policy(ClauseKind.AGREEMENT, WRITTEN), service(nobody)))
        .containsExactly(
            "p1 and the supervisor have no written agreement; they make one when supervision begins");
  }

  @Test
  void a_pair_ends_when_somebody_else_takes_over() {
    assertThat(problems(
            Scene.policy(ClauseKind.AGREEMENT, WRITTEN),
            service(with("m1", "2026-01-12"), with("m2", "2026-02-02"))))
        .containsExactly(
            "p1 and m2 have no written agreement; they make one when supervision begins");
  }

  @ParameterizedTest(name = "the supervisor left on {0}: {1}")
  @CsvSource({"2026-02-02, " + WITH_NOBODY, "2026-03-11, " + WITH_M1})
  void a_pair_ends_when_the_supervisor_leaves(LocalDate left, String told) {
    ServiceRecord service = service()
        .addPeople(Person.builder().id("m1").left(left).build())
        .addSessions(with("m1", "2026-01-12"))
        .build();
    assertThat(problems(Scene.policy(ClauseKind.AGREEMENT, WRITTEN), service))
        .containsExactly(told);
  }

  @Test
  void another_form_of_the_same_stream_and_a_session_before_the_policy_show_no_pair() {
    PolicyPack plain = Scene.policy(
        ClauseKind.AGREEMENT,
        WRITTEN,
        new InForce(MON_2026_02_02, LocalDate.MAX, false, LocalDate.MAX));
    PolicyPack pack = PolicyPack.builder()
        .from(plain)
        .vocabulary(Vocabulary.builder()
            .addStreams(new Stream("formal", "Formal", List.of("one-to-one", "walk"), true))
            .build())
        .build();
    Session walk = Session.builder().from(with("m2", "2026-02-09")).form("walk").build();
    assertThat(problems(pack, service(with("m1", "2026-01-12"), walk)))
        .containsExactly(WITH_NOBODY);
    assertThat(problems(pack, service(with("m1", "2026-02-05"), walk))).containsExactly(WITH_M1);
  }

  @Test
  void what_was_held_without_an_agreement_is_over_with_that_supervisor() {
    ServiceRecord service = service()
        .addSessions(with("m1", "2026-01-12"), with("m2", "2026-02-02"))
        .addAgreements(agreement("g1", "m2", MON_2026_02_02).build())
        .build();
    List<Timeline> timelines = Scene.timelines(
        AgreementAssessor::new,
        Scene.policy(ClauseKind.AGREEMENT, BEFORE),
        service,
        TUE_2026_03_10);
    assertThat(timelines).singleElement().extracting(Timeline::isOver).isEqualTo(true);
  }

  @Test
  void a_clause_that_asks_for_an_agreement_before_the_first_session_tells_its_absence_once() {
    assertThat(problems(
            Scene.policy(ClauseKind.AGREEMENT, WRITTEN, BEFORE), service(with("m1", "2026-01-12"))))
        .containsExactly(WITH_M1);
  }

  @ParameterizedTest(name = "covered from {0}, supervisee {1}: {2}")
  @CsvSource({"2026-03-10, p1, breached", "2026-03-11, p1, none", "2026-03-11, p9, breached"})
  void an_agreement_of_those_whom_the_policy_does_not_cover_is_nothing_to_find(
      LocalDate from, String supervisee, String found) {
    Person person = Person.builder()
        .id("p1")
        .addCircumstances(new Circumstance("covered", "", DateRange.from(from)))
        .build();
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(person)
        .addAgreements(Agreement.builder()
            .from(agreement("g1", "m1", MON_2026_01_05).build())
            .supervisees(List.of(supervisee))
            .every(Cadence.everyMonths(1))
            .build())
        .build();
    PolicyPack pack = Scene.policy(
        ClauseKind.AGREEMENT,
        new Covers(new Condition.Is("covered")),
        new FrequencyInWeeks("one-to-one"));
    assertThat(Scene.verdicts(AgreementAssessor::new, pack, service, TUE_2026_03_10).stream()
            .map(verdict -> verdict.status().text())
            .findFirst()
            .orElse("none"))
        .isEqualTo(found);
  }

  @Test
  void a_term_that_is_not_settled_is_told_by_its_meaning() {
    PolicyPack plain =
        Scene.policy(ClauseKind.AGREEMENT, new AgreementTerms("one-to-one", List.of("secrets")));
    PolicyPack pack = PolicyPack.builder()
        .from(plain)
        .vocabulary(Vocabulary.builder()
            .from(plain.vocabulary())
            .words(Map.of(
                WordKind.TERM, List.of(new Word("secrets", "what is kept secret", List.of()))))
            .build())
        .build();
    ServiceRecord service =
        service().addAgreements(agreement("g1", "m1", MON_2026_01_05).build()).build();
    assertThat(problems(pack, service))
        .singleElement()
        .asString()
        .contains("says nothing on `secrets`")
        .contains("it must settle: what is kept secret");
  }

  @ParameterizedTest(name = "signed on {0}: {1} problems")
  @CsvSource({"2026-03-10, 0", "2026-03-11, 1"})
  void a_signature_after_the_as_of_day_does_not_exist_yet(String signed, int problems) {
    ServiceRecord service = service()
        .addAgreements(agreement("g1", "m1", MON_2026_01_05)
            .addSigned(
                new Signature("m1", Moment.parse("2026-01-05")),
                new Signature("p1", Moment.parse(signed)))
            .build())
        .build();
    assertThat(problems(
            Scene.policy(
                ClauseKind.AGREEMENT,
                new AgreementSigned("one-to-one", AgreementSigned.By.ANY_TIME)),
            service))
        .hasSize(problems);
  }

  @Test
  void an_agreement_counts_from_the_day_on_which_it_is_made() {
    Agreement made = agreement("g1", "m1", TUE_2026_03_10).build();
    Agreement ahead = agreement("g2", "m1", TUE_2026_03_10.plusDays(1)).build();
    ServiceRecord service = service().addAgreements(made, ahead).build();
    assertThat(contracts(service).of("one-to-one")).containsExactly(made);
  }

  @ParameterizedTest(name = "another one with {0}, m1 left on {1}: it counts until {2}")
  @CsvSource({
    "m1, , 2026-02-02",
    "m2, , +999999999-12-31",
    ", , +999999999-12-31",
    "m2, 2026-02-16, 2026-02-16"
  })
  void an_agreement_ends_with_its_renewal_or_with_the_supervisor(
      String supervisor, LocalDate left, LocalDate until) {
    Agreement.Builder other =
        Agreement.builder().id("g2").form("one-to-one").addSupervisees("p1").made(MON_2026_02_02);
    if (supervisor != null) {
      other.supervisor(supervisor);
    }
    Person.Builder manager = Person.builder().id("m1");
    if (left != null) {
      manager.left(left);
    }
    Agreement agreement = agreement("g1", "m1", MON_2026_01_05).build();
    ServiceRecord service = service()
        .addPeople(manager.build())
        .addAgreements(agreement, other.build())
        .build();
    assertThat(contracts(service).until(agreement, "p1")).isEqualTo(until);
  }

  private static Contracts contracts(ServiceRecord service) {
    return new Contracts(new Inquiry(
        Scene.policy(ClauseKind.AGREEMENT, WRITTEN),
        Register.of(service, Scene.LONDON),
        Scene.ENGLAND,
        TUE_2026_03_10));
  }

  /** What is wrong with p1's agreements now. */
  private static List<String> problems(PolicyPack pack, ServiceRecord service) {
    return Scene.verdicts(AgreementAssessor::new, pack, service, TUE_2026_03_10).stream()
        .filter(verdict -> verdict.person().filter("p1"::equals).isPresent())
        .flatMap(verdict -> verdict.problems().stream())
        .map(Shortcoming::why)
        .toList();
  }
}
