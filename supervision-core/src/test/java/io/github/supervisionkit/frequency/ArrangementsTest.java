package io.github.supervisionkit.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Assessor;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.AgreedInstead;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.FrequencyByArrangement;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.policy.Tightening;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrangements and agreements say on how often, of somebody who started on Monday 5 January 2026. */
class ArrangementsTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate MON_2026_02_16 = LocalDate.of(2026, 2, 16);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final DateRange ALWAYS = DateRange.from(MON_2026_01_05);
  private static final Frequency MONTHLY = monthly("formal", new Condition.Always());
  private static final Cadence FORTNIGHTLY = Cadence.everyWeeks(2);
  private static final Cadence QUARTERLY = Cadence.everyMonths(3);

  @Test
  void an_arrangement_in_another_form_tightens_nothing_here_and_falls_short_of_nothing() {
    assertThat(duties(pack(MONTHLY), person(group("a1", FORTNIGHTLY)), TUE_2026_03_10))
        .containsExactly("X-1/p1");
    assertThat(refused(pack(MONTHLY), person(group("a1", QUARTERLY)), TUE_2026_03_10))
        .isEmpty();
  }

  @ParameterizedTest(name = "arranged from {0}: falls short of {1}")
  @CsvSource({"2026-02-01, X-1", "2026-02-02, "})
  void an_arrangement_falls_short_of_what_is_asked_in_its_time_alone(
      LocalDate from, String clause) {
    Person person = Person.builder()
        .id("p1")
        .addRoles(new RoleHeld("practitioner", DateRange.of(MON_2026_01_05, MON_2026_02_02)))
        .addRoles(new RoleHeld("manager", DateRange.from(MON_2026_02_02)))
        .addArrangements(oneToOne("a1", QUARTERLY).during(DateRange.from(from)).build())
        .build();
    PolicyPack pack = pack(monthly("formal", new Condition.Role("practitioner")));
    assertThat(refused(pack, person, TUE_2026_03_10))
        .isEqualTo(clause == null ? List.of() : List.of(clause));
  }

  @ParameterizedTest(name = "a number left open as {1} in {0}: falls short of {2}")
  @CsvSource({"formal, UNDETERMINED, ", "formal, UNQUANTIFIED, X-1", "group, UNDETERMINED, X-1"})
  void an_arrangement_that_supplies_a_missing_number_falls_short_of_no_other(
      String stream, FrequencyByArrangement.Without without, String clause) {
    Person person = person(oneToOne("a1", QUARTERLY).reason("role profile").build());
    assertThat(refused(pack(MONTHLY, byRoleProfile(stream, without)), person, TUE_2026_03_10))
        .isEqualTo(clause == null ? List.of() : List.of(clause));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2026-02-15, ", "2026-02-16, X-2/p1/a1"})
  void a_laxer_arrangement_holds_when_the_weeks_of_the_stricter_rule_are_over(
      LocalDate asOf, String duty) {
    Frequency sixWeeks = new Frequency(
        "formal",
        new Condition.Always(),
        List.of(Phase.until(Cadence.everyWeeks(1), Period.ofWeeks(6))),
        "",
        false,
        false);
    PolicyPack pack = pack(sixWeeks, new Tightening(List.of("formal"), Tightening.By.EITHER));
    Person person = person(oneToOne("a1", FORTNIGHTLY).build());
    assertThat(Scene.verdicts(
            FrequencyAssessor::new,
            pack,
            ServiceRecord.builder()
                .addPeople(person)
                .addSessions(
                    Scene.session("2026-01-12").id("s1").build(),
                    Scene.session("2026-01-19").id("s2").build(),
                    Scene.session("2026-01-26").id("s3").build(),
                    Scene.session("2026-02-02").id("s4").build(),
                    Scene.session("2026-02-09").id("s5").build(),
                    Scene.session("2026-02-12").id("s6").build())
                .build(),
            asOf))
        .extracting(Verdict::duty)
        .isEqualTo(duty == null ? List.of() : List.of(duty));
  }

  @ParameterizedTest(name = "on {0}: falls short of {1}, every {2}")
  @CsvSource({"2026-02-15, , 1 month", "2026-02-16, X-2, 1 week"})
  void what_is_asked_later_is_not_asked_yet(LocalDate asOf, String clause, String every) {
    PolicyPack pack = pack(
        row(Phase.until(Cadence.everyMonths(1), Period.ofWeeks(6)), false),
        row(Phase.lasting(Cadence.everyWeeks(1)), true),
        monthly("group", new Condition.Always()));
    Person person = person(oneToOne("a1", FORTNIGHTLY).build());
    assertThat(refused(pack, person, asOf)).isEqualTo(clause == null ? List.of() : List.of(clause));
    Person none = person();
    assertThat(StaffCourses.of(inquiry(pack, none, asOf), none).cadences("formal"))
        .extracting(Cadence::text)
        .containsExactly(every);
  }

  @Test
  void arrangements_with_identifiers_of_their_own_need_no_stream_to_tell_them_apart() {
    PolicyPack pack = pack(MONTHLY, monthly("group", new Condition.Always()));
    assertThat(duties(
            pack,
            person(oneToOne("a1", FORTNIGHTLY).build(), group("a2", FORTNIGHTLY)),
            TUE_2026_03_10))
        .containsExactly("X-1/p1", "X-1/p1/a1", "X-2/p1", "X-2/p1/a2");
    assertThat(duties(
            pack,
            person(oneToOne("a1", FORTNIGHTLY).build(), group("a1", FORTNIGHTLY)),
            TUE_2026_03_10))
        .containsExactly("X-1/p1", "X-1/p1/a1/formal", "X-2/p1", "X-2/p1/a1/group");
  }

  @ParameterizedTest(name = "one in the form {0} for {1} of every {2} is missing: {3}")
  @CsvSource({
    "one-to-one, role profile, 2, false",
    "group, role profile, 2, true",
    "one-to-one, workload, 2, true",
    "one-to-one, role profile, , true"
  })
  void the_arrangement_asked_for_has_the_form_the_reason_and_a_number(
      String form, String reason, Integer weeks, boolean missing) {
    Person person = person(Arrangement.builder()
        .id("a1")
        .during(ALWAYS)
        .form(form)
        .reason(reason)
        .every(weeks == null ? new Cadence.Unquantified() : Cadence.everyWeeks(weeks))
        .build());
    assertThat(duties(
            AgreedFrequencyAssessor::new,
            pack(byRoleProfile("formal", FrequencyByArrangement.Without.UNDETERMINED)),
            person,
            TUE_2026_03_10))
        .isEqualTo(missing ? List.of("X-1/p1") : List.of());
  }

  @ParameterizedTest(name = "an agreement in the form {0} leaves it open: {1}")
  @CsvSource({"one-to-one, false", "group, true"})
  void the_agreement_that_says_how_often_has_the_form(String form, boolean open) {
    PolicyPack pack = pack(
        row(Phase.lasting(new Cadence.AsAgreed()), false),
        new Tightening(List.of("group"), Tightening.By.EITHER));
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(person())
        .addAgreements(Agreement.builder()
            .id("g1")
            .form(form)
            .addSupervisees("p1")
            .made(MON_2026_01_05)
            .every(FORTNIGHTLY)
            .build())
        .build();
    assertThat(Scene.verdicts(AgreedFrequencyAssessor::new, pack, service, TUE_2026_03_10))
        .extracting(Verdict::duty)
        .isEqualTo(open ? List.of("X-1/p1") : List.of());
  }

  @Test
  void
      what_was_to_be_agreed_with_somebody_who_has_another_role_now_is_no_requirement_without_a_number() {
    PolicyPack pack = pack(new Frequency(
        "formal",
        new Condition.Role("practitioner"),
        List.of(Phase.lasting(new Cadence.AsAgreed())),
        "",
        false,
        false));
    Person person = Person.builder()
        .id("p1")
        .addRoles(new RoleHeld("practitioner", DateRange.of(MON_2026_01_05, MON_2026_02_02)))
        .build();
    ServiceRecord service = ServiceRecord.builder().addPeople(person).build();
    assertThat(Scene.timelines(FrequencyAssessor::new, pack, service, TUE_2026_03_10))
        .isEmpty();
    assertThat(Scene.timelines(AgreedFrequencyAssessor::new, pack, service, TUE_2026_03_10))
        .hasSize(1);
  }

  @Test
  void what_is_agreed_instead_in_groups_leaves_one_to_one_as_it_is() {
    PolicyPack pack = pack(MONTHLY, new AgreedInstead("group", new Condition.Always()));
    assertThat(duties(pack, person(group("a1", QUARTERLY)), TUE_2026_03_10))
        .containsExactly("X-1/p1", "X-2/p1/a1");
  }

  @Test
  void when_what_was_agreed_instead_is_over_the_rule_begins_on_that_day_though_no_start_is_known() {
    PolicyPack pack = pack(MONTHLY, new AgreedInstead("formal", new Condition.Always()));
    Person person = Person.builder()
        .id("p1")
        .addArrangements(oneToOne("a1", QUARTERLY)
            .during(DateRange.of(MON_2026_02_02, MON_2026_02_16))
            .build())
        .build();
    List<Timeline> timelines = Scene.timelines(
        FrequencyAssessor::new,
        pack,
        ServiceRecord.builder().addPeople(person).build(),
        TUE_2026_03_10);
    assertThat(timelines.get(0).verdict()).hasToString("X-1/p1 due-soon");
    assertThat(timelines.get(0).occurrences())
        .extracting(Occurrence::toString)
        .containsExactly("2026-02-02, limit 2026-03-16, running");
  }

  private static Arrangement.Builder oneToOne(String id, Cadence every) {
    return Arrangement.builder().id(id).during(ALWAYS).every(every);
  }

  private static Arrangement group(String id, Cadence every) {
    return oneToOne(id, every).form("group").build();
  }

  private static Person person(Arrangement... arrangements) {
    return Person.builder()
        .id("p1")
        .started(MON_2026_01_05)
        .addArrangements(arrangements)
        .build();
  }

  private static Frequency monthly(String stream, Condition who) {
    return new Frequency(
        stream, who, List.of(Phase.lasting(Cadence.everyMonths(1))), "", false, false);
  }

  private static Frequency row(Phase phase, boolean otherwise) {
    return new Frequency("formal", new Condition.Always(), List.of(phase), "t", otherwise, false);
  }

  private static FrequencyByArrangement byRoleProfile(
      String stream, FrequencyByArrangement.Without without) {
    return new FrequencyByArrangement(stream, new Condition.Always(), "role profile", without);
  }

  /** A pack whose clauses `X-1`, `X-2` and so on have a rule each. */
  private static PolicyPack pack(Rule... rules) {
    List<Clause> clauses = new ArrayList<>();
    for (Rule rule : rules) {
      clauses.add(
          Scene.clause("X-" + (clauses.size() + 1), ClauseKind.STAFF_FREQUENCY, Force.MUST, rule));
    }
    return Scene.policy(clauses);
  }

  private static Inquiry inquiry(PolicyPack pack, Person person, LocalDate asOf) {
    ServiceRecord service = ServiceRecord.builder().addPeople(person).build();
    return new Inquiry(pack, Register.of(service, Scene.LONDON), Scene.ENGLAND, asOf);
  }

  private static List<String> refused(PolicyPack pack, Person person, LocalDate asOf) {
    return StaffCourses.refused(inquiry(pack, person, asOf), person).stream()
        .map(Tightenings.Refused::clause)
        .toList();
  }

  private static List<String> duties(PolicyPack pack, Person person, LocalDate asOf) {
    return duties(FrequencyAssessor::new, pack, person, asOf);
  }

  private static List<String> duties(
      Function<Inquiry, Assessor> assessor, PolicyPack pack, Person person, LocalDate asOf) {
    ServiceRecord service = ServiceRecord.builder().addPeople(person).build();
    return Scene.verdicts(assessor, pack, service, asOf).stream()
        .map(Verdict::duty)
        .toList();
  }
}
