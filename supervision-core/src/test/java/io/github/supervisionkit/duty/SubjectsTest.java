package io.github.supervisionkit.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.CountsWithOffer;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Situation;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of people, cases and sessions on a day. */
class SubjectsTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final DateRange JANUARY = DateRange.of(MON_2026_01_05, MON_2026_02_02);

  @Test
  void ranges_that_overlap_or_meet_are_one_whatever_their_order() {
    DateRange week = DateRange.of(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 19));
    DateRange february = DateRange.of(MON_2026_02_02, MON_2026_03_02);
    DateRange later = DateRange.from(LocalDate.of(2026, 3, 3));
    assertThat(Known.joined(List.of(later, february, week, JANUARY)))
        .containsExactly(DateRange.of(MON_2026_01_05, MON_2026_03_02), later);
  }

  @ParameterizedTest(name = "known on {1}, January holds on {0}: {2}")
  @CsvSource({
    "2026-01-04, 2026-01-20, false",
    "2026-01-05, 2026-01-20, true",
    "2026-01-05, 2026-01-04, false",
    "2026-02-01, 2026-02-02, true",
    "2026-02-02, 2026-02-02, false",
    "2026-02-02, 2026-02-01, true"
  })
  void an_end_that_lies_ahead_is_not_known_yet(LocalDate day, LocalDate asOf, boolean holds) {
    assertThat(Known.holds(JANUARY, day, asOf)).isEqualTo(holds);
  }

  @Test
  void a_range_is_known_from_its_first_day_and_its_end_from_that_day() {
    assertThat(Known.range(JANUARY, MON_2026_01_05.minusDays(1))).isEmpty();
    assertThat(Known.range(JANUARY, MON_2026_01_05)).contains(DateRange.from(MON_2026_01_05));
    assertThat(Known.range(JANUARY, MON_2026_02_02)).contains(JANUARY);
  }

  @Test
  void a_person_without_a_recorded_start_started_with_the_first_role() {
    Person.Builder person = Person.builder()
        .id("p1")
        .addRoles(new RoleHeld("manager", DateRange.from(MON_2026_02_02)))
        .addRoles(new RoleHeld("practitioner", JANUARY));
    assertThat(PersonSubject.start(person.build(), MON_2026_03_02)).contains(MON_2026_01_05);
    assertThat(PersonSubject.start(person.started(MON_2026_03_02).build(), MON_2026_03_02))
        .contains(MON_2026_03_02);
    assertThat(PersonSubject.start(
            person.started(Optional.empty()).build(), MON_2026_01_05.minusDays(1)))
        .isEmpty();
    assertThat(PersonSubject.start(Person.builder().id("p2").build(), MON_2026_03_02))
        .isEmpty();
  }

  @Test
  void a_case_without_a_recorded_opening_opened_with_the_first_allocation() {
    CaseFile.Builder file = CaseFile.builder()
        .id("c1")
        .addHolders(new Allocation("p2", DateRange.from(MON_2026_02_02)))
        .addHolders(new Allocation("p1", JANUARY));
    assertThat(CaseSubject.open(file.build())).contains(DateRange.from(MON_2026_01_05));
    assertThat(CaseSubject.open(file.closed(MON_2026_03_02).build()))
        .contains(DateRange.of(MON_2026_01_05, MON_2026_03_02));
    assertThat(CaseSubject.open(file.closed(MON_2026_01_05).build())).isEmpty();
    assertThat(CaseSubject.open(CaseFile.builder().id("c2").build())).isEmpty();
  }

  @ParameterizedTest(name = "a group offered on {0}: {1}")
  @CsvSource({"2026-01-31, false", "2026-02-01, true", "2026-05-01, true", "2026-05-02, false"})
  void a_form_counts_while_the_offer_is_no_older_than_3_months_on_1_may(
      LocalDate offered, boolean counts) {
    Person person =
        Person.builder().id("p1").addEvents(new PersonEvent("offered", offered)).build();
    Session group = Scene.session("2026-04-01").form("group").build();
    Offer offer = offer(person);
    assertThat(offer.counts("formal", group)).isEqualTo(counts);
    assertThat(offer.whyNot("formal", group).map(Step::text).orElse("it counts"))
        .isEqualTo(
            counts
                ? "it counts"
                : "group supervision does not count: no event `offered` is on record for p1"
                    + " in the 3 months up to 1 May 2026 (X-1)");
  }

  @Test
  void another_event_another_stream_and_another_form_are_no_offer() {
    Person person = Person.builder()
        .id("p1")
        .addEvents(new PersonEvent("refused", LocalDate.of(2026, 4, 1)))
        .build();
    Offer offer = offer(person);
    Session group = Scene.session("2026-04-01").form("group").build();
    assertThat(offer.counts("formal", group)).isFalse();
    assertThat(offer.whyNot("group", group)).isEmpty();
    assertThat(offer.whyNot("formal", Scene.session("2026-04-01").form("peer").build()))
        .isEmpty();
  }

  @Test
  void sessions_held_begin_and_cease_to_count_with_the_offer() {
    Person person = Person.builder()
        .id("p1")
        .addEvents(
            new PersonEvent("refused", LocalDate.of(2026, 1, 20)),
            new PersonEvent("offered", LocalDate.of(2025, 10, 20)),
            new PersonEvent("offered", LocalDate.of(2026, 1, 26)),
            new PersonEvent("offered", LocalDate.of(2026, 3, 2)),
            new PersonEvent("offered", LocalDate.of(2026, 5, 4)))
        .build();
    assertThat(offer(
                person,
                session("s1", "2026-01-05", "one-to-one", SessionStatus.HELD),
                session("s2", "2026-01-12", "group", SessionStatus.CANCELLED),
                session("s3", "2026-01-19", "group", SessionStatus.HELD))
            .changes())
        .extractingFromEntries(entry -> entry.getKey() + ": " + entry.getValue().text())
        .containsExactly(
            "2026-01-21: group supervision counts no more from 21 January 2026 on, by the events `offered` of p1 (X-1)",
            "2026-01-26: group supervision counts from 26 January 2026 on, by the events `offered` of p1 (X-1)");
  }

  @ParameterizedTest
  @CsvSource({"2026-01-19, 2026-01-26", "2026-01-26, ", "2026-02-02, "})
  void an_offer_changes_nothing_before_a_session_was_held(String held, LocalDate change) {
    Person person = Person.builder()
        .id("p1")
        .addEvents(new PersonEvent("offered", LocalDate.of(2026, 1, 26)))
        .build();
    assertThat(offer(
                person,
                session("s1", "2026-01-05", "one-to-one", SessionStatus.HELD),
                session("s2", "2026-01-12", "group", SessionStatus.CANCELLED),
                session("s3", held, "group", SessionStatus.HELD))
            .changes()
            .keySet()
            .stream()
            .filter(day -> day.isBefore(LocalDate.of(2026, 4, 1))))
        .isEqualTo(change == null ? List.of() : List.of(change));
  }

  private static Offer offer(Person person, Session... sessions) {
    CountsWithOffer rule = new CountsWithOffer("group", "formal", "offered", Period.ofMonths(3));
    return new Offer(
        new Inquiry(
            Scene.policy(ClauseKind.FORM, rule),
            Register.of(
                ServiceRecord.builder().addPeople(person).addSessions(sessions).build(),
                Scene.LONDON),
            Scene.ENGLAND,
            LocalDate.of(2026, 5, 1)),
        person);
  }

  @Test
  void a_case_has_no_role_and_a_person_is_no_subject_and_no_new_allocation() {
    Inquiry inquiry = new Inquiry(
        Scene.policy(ClauseKind.FORM),
        Register.of(ServiceRecord.builder().build(), Scene.LONDON),
        Scene.ENGLAND,
        MON_2026_02_02);
    Situation file =
        new CaseSubject(CaseFile.builder().id("c1").build(), inquiry, List.of()).on(MON_2026_01_05);
    assertThat(List.of(file.role("practitioner"), file.holdsCases())).containsOnly(Truth.FALSE);
    Situation person =
        new PersonSubject(Person.builder().id("p1").build(), inquiry).on(MON_2026_01_05);
    assertThat(List.of(person.subject("child"), person.newlyAllocated())).containsOnly(Truth.FALSE);
  }

  @Test
  void somebody_who_is_yet_to_start_is_not_concerned() {
    Person person = Person.builder().id("p1").started(MON_2026_02_02).build();
    assertThat(concerned(person, MON_2026_02_02.minusDays(1))).isEmpty();
    assertThat(concerned(person, MON_2026_02_02)).hasSize(1);
  }

  private static List<Spell> concerned(Person person, LocalDate asOf) {
    Inquiry inquiry = new Inquiry(
        Scene.policy(ClauseKind.FORM),
        Register.of(ServiceRecord.builder().addPeople(person).build(), Scene.LONDON),
        Scene.ENGLAND,
        asOf);
    return Concerned.by(new Condition.Always(), person, inquiry);
  }

  @Test
  void what_follows_is_of_the_stream_on_later_days_and_planned_or_held() {
    Register register = Register.of(
        ServiceRecord.builder()
            .addSessions(
                session("s1", "2026-01-05", "one-to-one", SessionStatus.HELD),
                session("s2", "2026-01-05", "one-to-one", SessionStatus.HELD),
                session("s3", "2026-01-12", "group", SessionStatus.HELD),
                session("s4", "2026-01-19", "one-to-one", SessionStatus.CANCELLED),
                session("s5", "2026-02-02", "one-to-one", SessionStatus.HELD),
                session("s6", "2026-02-03", "one-to-one", SessionStatus.HELD),
                session("s7", "2026-03-02", "one-to-one", SessionStatus.PLANNED))
            .build(),
        Scene.LONDON);
    Sessions sessions = new Sessions(
        new Inquiry(Scene.policy(ClauseKind.FORM), register, Scene.ENGLAND, MON_2026_02_02));
    DatedSession first = register.sessionsOf("p1").get(0);
    assertThat(sessions.following("formal", "p1", first))
        .extracting(dated -> dated.session().id())
        .containsExactly("s5", "s7");
    assertThat(sessions.held("formal", "p1"))
        .extracting(dated -> dated.session().id())
        .containsExactly("s1", "s2", "s5");
  }

  private static Session session(String id, String start, String form, SessionStatus status) {
    return Scene.session(start).id(id).form(form).status(status).build();
  }
}
