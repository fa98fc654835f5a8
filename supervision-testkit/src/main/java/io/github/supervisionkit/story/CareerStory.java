package io.github.supervisionkit.story;

import io.github.supervisionkit.cadence.Periods;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Absence;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import io.github.supervisionkit.workforce.RoleHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The part of a practitioner's story that is about the practitioner: from when until when, as what, in which circumstances,
 * when away.
 *
 * <p>What is told without a day holds from the start, whether the start is told before it or after it.
 *
 * @param <S> the story that goes on
 */
public abstract sealed class CareerStory<S extends CareerStory<S>> permits PractitionerStory {

  /** The identifier of the manager, who is there from the beginning. */
  static final String MANAGER = "m1";

  /** The practitioner's identifier. */
  final String id;

  private final Person.Builder person;
  private final List<BiConsumer<Person.Builder, LocalDate>> sinceTheStart = new ArrayList<>();
  private LocalDate started = LocalDate.of(2025, 1, 1);

  CareerStory(String id) {
    this.id = id;
    this.person = Person.builder().id(id);
  }

  abstract S story();

  /** What can be told once it is known when the practitioner started. */
  private S sinceTheStart(BiConsumer<Person.Builder, LocalDate> told) {
    sinceTheStart.add(told);
    return story();
  }

  /**
   * Tells when the practitioner started.
   *
   * @param day the first day
   * @return the story
   */
  public final S from(String day) {
    started = LocalDate.parse(day);
    return story();
  }

  /**
   * Tells when the practitioner leaves.
   *
   * @param day the first day on which the practitioner is no longer there
   * @return the story
   */
  public final S leavesOn(String day) {
    person.left(LocalDate.parse(day));
    return story();
  }

  /**
   * Tells of a role held from the start.
   *
   * @param role the role
   * @return the story
   */
  public final S withRole(String role) {
    return sinceTheStart(
        (whole, start) -> whole.addRoles(new RoleHeld(role, DateRange.from(start))));
  }

  /**
   * Tells of a role held for a while.
   *
   * @param role the role
   * @param from the first day
   * @param until the first day after; empty while it is held
   * @return the story
   */
  public final S withRole(String role, String from, String until) {
    person.addRoles(new RoleHeld(role, range(from, until)));
    return story();
  }

  /**
   * Tells of a circumstance from the start.
   *
   * @param circumstance the circumstance, in the pack's words
   * @return the story
   */
  public final S being(String circumstance) {
    return sinceTheStart((whole, start) ->
        whole.addCircumstances(Circumstance.of(circumstance, DateRange.from(start))));
  }

  /**
   * Tells of a circumstance.
   *
   * @param circumstance the circumstance, in the pack's words
   * @param from the first day
   * @param until the first day after; empty while it holds
   * @return the story
   */
  public final S being(String circumstance, String from, String until) {
    person.addCircumstances(Circumstance.of(circumstance, range(from, until)));
    return story();
  }

  /**
   * Tells that the practitioner is {@code newly-qualified} from the start.
   *
   * @return the story
   */
  public final S newlyQualified() {
    return being("newly-qualified");
  }

  /**
   * Tells that the practitioner is {@code part-time} from the start.
   *
   * @return the story
   */
  public final S partTime() {
    return being("part-time");
  }

  /**
   * Tells that the practitioner is on {@code probation} from the start.
   *
   * @param until the day on which the probation is over
   * @return the story
   */
  public final S onProbationUntil(String until) {
    LocalDate over = LocalDate.parse(until);
    return sinceTheStart((whole, start) ->
        whole.addCircumstances(Circumstance.of("probation", DateRange.of(start, over))));
  }

  /**
   * Tells of an event in the practitioner's working life.
   *
   * @param event the event, in the pack's words
   * @param day the day
   * @return the story
   */
  public final S passing(String event, String day) {
    person.addEvents(new PersonEvent(event, LocalDate.parse(day)));
    return story();
  }

  /**
   * Tells of an absence.
   *
   * @param from the first day away
   * @param until the first day back; empty where it is not known
   * @param reason the reason, in the pack's words
   * @return the story
   */
  public final S awayFrom(String from, String until, String reason) {
    person.addAbsences(new Absence(range(from, until), reason));
    return story();
  }

  /**
   * Tells of a local arrangement.
   *
   * @param arrangement its identifier
   * @param form the form of supervision
   * @param every how often, as the exchange format writes it
   * @param from the first day
   * @param until the first day after; empty while it holds
   * @return the story
   * @throws IllegalArgumentException when {@code every} is no cadence
   */
  public final S arranged(
      String arrangement, String form, String every, String from, String until) {
    person.addArrangements(Arrangement.builder()
        .id(arrangement)
        .during(range(from, until))
        .form(form)
        .every(Periods.cadence(every)
            .orElseThrow(() -> new IllegalArgumentException("every is no cadence: " + every)))
        .build());
    return story();
  }

  /** The practitioner as told so far. */
  final Person practitioner() {
    Person.Builder whole = Person.builder();
    whole.from(person.started(started).build());
    sinceTheStart.forEach(told -> told.accept(whole, started));
    return whole.addLineManagers(new LineManagement(MANAGER, fromTheStart())).build();
  }

  final DateRange fromTheStart() {
    return DateRange.from(started);
  }

  static DateRange range(String from, String until) {
    return DateRange.of(
        LocalDate.parse(from),
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)));
  }
}
