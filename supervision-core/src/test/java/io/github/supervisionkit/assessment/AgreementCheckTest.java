package io.github.supervisionkit.assessment;

import static io.github.supervisionkit.duty.Scene.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.contract.AgreementProblem;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.AgreementBeforeSessions;
import io.github.supervisionkit.policy.AgreementSigned;
import io.github.supervisionkit.policy.AgreementTerms;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.LineManagerSupervises;
import io.github.supervisionkit.policy.LineManagerSupervises.Delegation;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.RoleHeld;
import io.github.supervisionkit.workforce.SupervisorLink;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong on Monday 12 January 2026 with the agreement of m1 and p1, made a week before. */
class AgreementCheckTest {

  private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_01_12 = LocalDate.of(2026, 1, 12);
  private static final DateRange ALL_YEAR = DateRange.from(THU_2026_01_01);
  private static final Condition EVERYONE = new Condition.Always();

  @ParameterizedTest(name = "{0}, managed by {1}, supervised by {2}: {3}")
  @CsvSource(delimiter = '|', textBlock = """
          ALLOWED     | m1       |                   | none
          ALLOWED     | m2       |                   | X-1
          ALLOWED     |          | m2                | none
          ALLOWED     | m1 until |                   | X-1
          ALLOWED     | m2       | m1 given          | none
          ALLOWED     | m2       | m1                | X-1
          ALLOWED     | m2       | m3 given          | X-1
          ALLOWED     | m2       | m1 given until    | X-1
          NOT_ALLOWED | m2       | m1 given          | X-1
          NOT_ALLOWED | m2       | m1 given, m2      | none
          NOT_ALLOWED | m2       | m1 given, m3      | X-1
          NOT_ALLOWED | m2       | m1, m2            | X-1
          """)
  void who_is_neither_line_manager_nor_given_the_task_is_no_supervisor(
      Delegation delegation, String managed, String supervised, String told) {
    Person p1 = Person.builder()
        .id("p1")
        .addAllLineManagers(words(managed)
            .map(words -> new LineManagement(words[0], during(words)))
            .toList())
        .addAllSupervisors(words(supervised)
            .map(words ->
                new SupervisorLink(words[0], during(words), List.of(words).contains("given")))
            .toList())
        .build();
    assertThat(problems(
            policy(new LineManagerSupervises(EVERYONE, delegation)), agreement().build(), p1))
        .isEqualTo(told.equals("none") ? List.of() : List.of("line-manager " + told));
  }

  @ParameterizedTest(name = "a {0} from {1} on: {2}")
  @CsvSource({
    "cook, 2026-01-12, line-manager X-1",
    "cook, 2026-01-13, none",
    "baker, 2026-01-12, none"
  })
  void a_rule_for_cooks_does_not_ask_who_supervises_others(
      String role, LocalDate since, String told) {
    Person p1 = Person.builder()
        .id("p1")
        .addRoles(new RoleHeld(role, DateRange.from(since)))
        .addLineManagers(new LineManagement("m2", ALL_YEAR))
        .build();
    Rule rule = new LineManagerSupervises(new Condition.Role("cook"), Delegation.ALLOWED);
    assertThat(problems(policy(rule), agreement().build(), p1))
        .isEqualTo(told.equals("none") ? List.of() : List.of(told));
  }

  @Test
  void an_agreement_that_names_no_supervisor_names_no_wrong_one() {
    Agreement open =
        Agreement.builder().id("g1").addSupervisees("p1").made(MON_2026_01_05).build();
    Person p1 = Person.builder()
        .id("p1")
        .addLineManagers(new LineManagement("m2", ALL_YEAR))
        .build();
    assertThat(problems(policy(new LineManagerSupervises(EVERYONE, Delegation.ALLOWED)), open, p1))
        .isEmpty();
  }

  @Test
  void problems_stand_in_the_order_of_the_clauses() {
    PolicyPack pack = policy(
        new LineManagerSupervises(EVERYONE, Delegation.ALLOWED),
        every("1 week"),
        new AgreementTerms("one-to-one", List.of("breaks")));
    Person p1 = Person.builder()
        .id("p1")
        .addLineManagers(new LineManagement("m2", ALL_YEAR))
        .build();
    assertThat(problems(pack, agreement().every(Cadence.everyWeeks(2)).build(), p1))
        .containsExactly("line-manager X-1", "frequency X-2", "breaks X-3");
  }

  @ParameterizedTest(name = "signed by p1 on {0}: {1}")
  @CsvSource({"2026-01-12, none", "2026-01-13, signature X-1"})
  void what_was_lacking_once_and_is_there_now_is_no_problem(String signed, String told) {
    Agreement agreement = agreement()
        .addSigned(
            new Signature("m1", Moment.onDate(MON_2026_01_05)),
            new Signature("p1", Moment.parse(signed)))
        .build();
    assertThat(problems(
            policy(new AgreementSigned("one-to-one", AgreementSigned.By.ANY_TIME)), agreement))
        .isEqualTo(told.equals("none") ? List.of() : List.of(told));
  }

  @ParameterizedTest(name = "{0} of 1 January on record: {1}")
  @CsvSource({"g1, agreement X-1", "g0, none"})
  void a_draft_stands_in_for_what_was_recorded_under_its_id_and_renews_what_was_not(
      String recorded, String told) {
    ServiceRecord service = ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").build())
        .addAgreements(agreement().id(recorded).made(THU_2026_01_01).build())
        .addSessions(Scene.session("2026-01-02").build())
        .build();
    assertThat(problems(
            policy(new AgreementBeforeSessions("one-to-one")), agreement().build(), service))
        .isEqualTo(told.equals("none") ? List.of() : List.of(told));
  }

  @Test
  void a_supervisee_of_whom_nothing_is_recorded_is_held_to_the_rules_for_everyone() {
    Agreement lax = agreement().every(Cadence.everyWeeks(2)).build();
    assertThat(problems(policy(every("1 week")), lax, Person.builder().id("p2").build()))
        .containsExactly("frequency X-1");
  }

  @Test
  void what_another_arrangement_asks_for_is_not_this_agreements_problem() {
    Person p1 = Person.builder()
        .id("p1")
        .addArrangements(Arrangement.builder()
            .id("r1")
            .during(ALL_YEAR)
            .every(Cadence.everyWeeks(2))
            .build())
        .build();
    assertThat(problems(
            policy(every("1 week")), agreement().every(Cadence.everyWeeks(1)).build(), p1))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} where the policy asks for {1} and {2}: {3}")
  @CsvSource({
    "2 weeks, 2 weeks, 4 weeks, none",
    "3 weeks, 2 weeks, 4 weeks, frequency X-1",
    "4 weeks, 4 weeks, 2 weeks, frequency X-2",
    "1 month, 4 weeks, unquantified, frequency X-1",
    "4 weeks, 1 month, unquantified, none"
  })
  void what_asks_for_the_same_is_not_less(String agreed, String first, String second, String told) {
    Agreement agreement =
        agreement().every(Periods.cadence(agreed).orElseThrow()).build();
    Person p1 = Person.builder().id("p1").started(THU_2026_01_01).build();
    assertThat(problems(policy(every(first), every(second)), agreement, p1))
        .isEqualTo(told.equals("none") ? List.of() : List.of(told));
  }

  private static Rule every(String text) {
    Phase phase = Phase.lasting(Periods.cadence(text).orElseThrow());
    return new Frequency("formal", EVERYONE, List.of(phase), "", false, false);
  }

  private static Stream<String[]> words(String all) {
    return Stream.ofNullable(all)
        .flatMap(text -> Stream.of(text.split(", ", -1)))
        .map(one -> one.split(" ", -1));
  }

  /** Since New Year, and with the word {@code until} no longer than the day before. */
  private static DateRange during(String... words) {
    return List.of(words).contains("until")
        ? DateRange.of(THU_2026_01_01, MON_2026_01_12)
        : ALL_YEAR;
  }

  private static Agreement.Builder agreement() {
    return Agreement.builder().id("g1").supervisor("m1").addSupervisees("p1").made(MON_2026_01_05);
  }

  /** One clause for each rule: and so on. */
  private static PolicyPack policy(Rule... rules) {
    return Scene.policy(Stream.iterate(0, n -> n < rules.length, n -> n + 1)
        .map(n -> clause("X-" + (n + 1), ClauseKind.AGREEMENT, Force.MUST, rules[n]))
        .toList());
  }

  private static List<String> problems(PolicyPack pack, Agreement agreement, Person... people) {
    return problems(pack, agreement, ServiceRecord.builder().addPeople(people).build());
  }

  private static List<String> problems(
      PolicyPack pack, Agreement agreement, ServiceRecord service) {
    return Supervision.under(pack)
        .with(Scene.ENGLAND)
        .check(agreement, service, MON_2026_01_12)
        .fold(
            found -> found
                .map((AgreementProblem one) -> one.term() + " " + one.clause().id())
                .asJava(),
            agreed -> List.of());
  }
}
