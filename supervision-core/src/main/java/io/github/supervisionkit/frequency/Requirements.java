package io.github.supervisionkit.frequency;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.PersonSubject;
import io.github.supervisionkit.duty.Spell;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.timeline.Line;
import io.github.supervisionkit.timeline.Stretch;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns the pack's rules of frequency into the requirements of one person, as known on the as-of day. */
final class Requirements {

  private final Inquiry inquiry;
  private final Person person;
  private final PersonSubject subject;
  private final DateRange inForce;
  private final DateRange presence;
  private final List<Row> rows;

  Requirements(Inquiry inquiry, Person person) {
    this.inquiry = inquiry;
    this.person = person;
    this.subject = new PersonSubject(person, inquiry);
    this.inForce = inquiry.pack().inForce().during();
    this.presence = PersonSubject.presence(person, inquiry.asOf());
    this.rows = rows();
  }

  /** A rule and the spells in which it applies. */
  record Row(Placed<Frequency> placed, List<Spell> spells) {

    Frequency rule() {
      return placed.rule();
    }

    boolean holds(Truth truth, LocalDate day) {
      return spells.stream()
          .anyMatch(spell -> spell.truth() == truth && spell.during().contains(day));
    }
  }

  /** Each rule with its spells, in the document's order; those that apply "otherwise" get what their table leaves. */
  List<Row> all() {
    return rows;
  }

  private List<Row> rows() {
    List<Row> concerned = inquiry.rules(Frequency.class).stream()
        .map(placed -> new Row(placed, Spell.of(inquiry.covered(placed.rule().who()), subject)))
        .map(row -> row.rule().otherwise() ? row : counted(row))
        .toList();
    return concerned.stream()
        .map(row -> row.rule().otherwise() ? counted(left(row, concerned)) : row)
        .toList();
  }

  /** What the other rows of its table leave to one that applies "otherwise". */
  private Row left(Row row, List<Row> rows) {
    List<Spell> others = rows.stream()
        .filter(other -> other.rule().table().equals(row.rule().table()))
        .filter(other -> !other.rule().otherwise())
        .flatMap(other -> within(other.rule(), other.spells()).stream())
        .toList();
    return new Row(row.placed(), Spell.outside(row.spells(), others));
  }

  /** Nothing is known of a spell whose phases are counted from a start that nobody knows. */
  private Row counted(Row row) {
    return new Row(
        row.placed(),
        row.spells().stream()
            .map(spell ->
                isUncounted(row.rule(), spell) ? new Spell(Truth.UNKNOWN, spell.during()) : spell)
            .toList());
  }

  /** Whether its phases are counted from a start that nobody knows, so that nobody knows which of them runs, or whether any does. */
  private boolean isUncounted(Frequency rule, Spell spell) {
    return rule.isPhased() && anchor(spell).equals(LocalDate.MIN);
  }

  /** Whether the start is what has to be known before it can be said whether, and how often, a rule asks. */
  boolean waitsForStart(Row asked) {
    Frequency rule = asked.rule();
    return rows.stream()
        .filter(row ->
            row.equals(asked) || (rule.otherwise() && row.rule().table().equals(rule.table())))
        .anyMatch(row -> row.spells().stream()
            .filter(spell -> spell.during().contains(inquiry.asOf()))
            .anyMatch(spell -> isUncounted(row.rule(), spell)));
  }

  /** A phased row leaves the person to the rest of its table when its last phase is over. */
  private List<Spell> within(Frequency rule, List<Spell> spells) {
    List<Spell> within = new ArrayList<>();
    for (Spell spell : spells) {
      List<Stretch> stretches = stretches(rule, spell);
      if (isUncounted(rule, spell) || !anchor(spell).isBefore(spell.during().endOrMax())) {
        // Its phases can't be counted; or it was over before the person came, with its phases
        // ahead.
        within.add(spell);
      } else if (!stretches.isEmpty()) {
        LocalDate until = stretches.get(stretches.size() - 1).until();
        spell.within(new DateRange(LocalDate.MIN, until)).ifPresent(within::add);
      }
    }
    return within;
  }

  /** The requirements of the pack's own rules. */
  List<Requirement> ofRules() {
    List<Requirement> requirements = new ArrayList<>();
    for (Row row : rows) {
      for (Spell spell : row.spells()) {
        if (spell.truth() == Truth.TRUE) {
          requirement(row.placed(), spell).ifPresent(requirements::add);
        }
      }
    }
    return requirements;
  }

  /** One that is to begin later is told of too: a limit may reach into it, else {@link StaffCourses} drops it. */
  private Optional<Requirement> requirement(Placed<Frequency> placed, Spell spell) {
    Optional<DateRange> owed = spell.during().intersection(inForce).flatMap(presence::intersection);
    List<Stretch> stretches =
        owed.map(range -> clip(stretches(placed.rule(), spell), range)).orElse(List.of());
    if (stretches.isEmpty()) {
      return Optional.empty();
    }
    Frequency rule = placed.rule();
    Counting counting = rule.withLineManager()
        ? Counting.withLineManager(inquiry, person, rule.stream())
        : Counting.inStream(inquiry, person, rule.stream());
    String duty = duty(placed);
    boolean startKnown = PersonSubject.start(person, inquiry.asOf()).isPresent()
        || !spell.during().from().equals(LocalDate.MIN);
    Line line = new Line(
        duty,
        stretches,
        counting.days(),
        startKnown ? Line.Entry.AFRESH : Line.Entry.FROM_FIRST_EVENT);
    return Optional.of(Requirement.ofRule(placed, duty, line, cadenceNow(stretches), counting));
  }

  String duty(Placed<Frequency> placed) {
    long streams = placed.clause().rules().stream()
        .filter(Frequency.class::isInstance)
        .map(rule -> ((Frequency) rule).stream())
        .distinct()
        .count();
    return DutyId.of(placed.clause().id(), person.id(), streams > 1 ? placed.rule().stream() : "");
  }

  private Cadence cadenceNow(List<Stretch> stretches) {
    for (Stretch stretch : stretches) {
      if (inquiry.asOf().isBefore(stretch.until())) {
        return stretch.cadence();
      }
    }
    return stretches.get(stretches.size() - 1).cadence();
  }

  /** The phases of a rule from the day on which its condition first held, ended earlier by recorded events. */
  private List<Stretch> stretches(Frequency rule, Spell spell) {
    LocalDate anchor = anchor(spell);
    LocalDate until = spell.during().endOrMax();
    List<Stretch> stretches = new ArrayList<>();
    LocalDate from = anchor;
    for (Phase phase : rule.phases()) {
      LocalDate end = earliest(phaseEnd(phase, anchor, from), until);
      if (end.isAfter(from)) {
        stretches.add(new Stretch(phase.cadence(), from, end));
        from = end;
      }
    }
    return stretches;
  }

  /** What always held counts from the start in post. */
  private LocalDate anchor(Spell spell) {
    LocalDate from = spell.during().from();
    return from.equals(LocalDate.MIN) ? presence.from() : from;
  }

  private LocalDate phaseEnd(Phase phase, LocalDate anchor, LocalDate from) {
    LocalDate number = phase.until().map(anchor::plus).orElse(LocalDate.MAX);
    return phase
        .event()
        .flatMap(name -> person.events().stream()
            .filter(event -> event.event().equals(name))
            .map(PersonEvent::on)
            .filter(on -> !on.isAfter(inquiry.asOf()) && !on.isBefore(anchor))
            .min(Comparator.naturalOrder()))
        .map(on -> earliest(on.isBefore(from) ? from : on, number))
        .orElse(number);
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  static List<Stretch> clip(List<Stretch> stretches, DateRange range) {
    List<Stretch> clipped = new ArrayList<>();
    for (Stretch stretch : stretches) {
      new DateRange(stretch.from(), stretch.until())
          .intersection(range)
          .ifPresent(
              part -> clipped.add(new Stretch(stretch.cadence(), part.from(), part.endOrMax())));
    }
    return clipped;
  }

  DateRange presence() {
    return presence;
  }
}
