package io.github.supervisionkit.oracle;

import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of the policy's rules of frequency for one person, from day to day: whether it holds, and since when. */
final class Row {

  private final Facts facts;
  private final Person person;
  private final Placed<Frequency> placed;
  /** The others of its table, after which it applies "otherwise". */
  private final List<Row> before = new ArrayList<>();

  private boolean begun;
  private Truth held = Truth.FALSE;
  private Optional<LocalDate> anchor = Optional.empty();

  Row(Facts facts, Person person, Placed<Frequency> placed) {
    this.facts = facts;
    this.person = person;
    this.placed = placed;
  }

  static List<Row> of(Facts facts, Person person) {
    List<Row> rows = new ArrayList<>();
    for (Placed<Frequency> placed : facts.pack().rules(Frequency.class)) {
      rows.add(new Row(facts, person, placed));
    }
    for (Row row : rows) {
      for (Row other : rows) {
        if (row.rule().otherwise()
            && !other.rule().otherwise()
            && other.rule().table().equals(row.rule().table())) {
          row.before.add(other);
        }
      }
    }
    return rows;
  }

  /** All rows go on together: what applies "otherwise" looks at the others of its table. */
  static void advance(List<Row> rows, LocalDate today) {
    for (Row row : rows) {
      if (!row.rule().otherwise()) {
        row.advanceTo(today);
      }
    }
    for (Row row : rows) {
      if (row.rule().otherwise()) {
        row.advanceTo(today);
      }
    }
  }

  private void advanceTo(LocalDate today) {
    Truth yesterday = held;
    held = heldOn(today);
    if (held == Truth.FALSE) {
      anchor = Optional.empty();
    } else if (anchor.isEmpty() || held != yesterday) {
      // What holds before the first of all facts always held, so it counts from the start in post.
      anchor = Optional.of(begun ? today : facts.start(person).orElse(LocalDate.MIN));
    }
    begun = true;
  }

  private Truth heldOn(LocalDate day) {
    Truth result = asked(day);
    for (Row row : before) {
      if (result != Truth.FALSE && !row.isOver(day)) {
        result = result.and(row.truth().not());
      }
    }
    return result;
  }

  /** Whether its own condition holds of somebody whom the policy covers. */
  private Truth asked(LocalDate day) {
    Truth asked = rule().who().in(new PersonOnDay(facts, person, day));
    return asked == Truth.FALSE ? asked : asked.and(facts.covers(person, day));
  }

  /** Whether the last of its phases is over: then it leaves the person to the rest of its table. */
  private boolean isOver(LocalDate day) {
    return isOver(day, day);
  }

  /** Whether the last of its phases will be over on a day, as far as today knows. */
  private boolean isOver(LocalDate day, LocalDate today) {
    if (anchor.isEmpty() || isUncounted()) {
      return false;
    }
    LocalDate from = anchor.get();
    return rule().phases().stream()
        .noneMatch(phase -> day.isBefore(Demand.endOf(phase, from, person.events(), today)));
  }

  /** Whether this row is what a day to come leaves the person to, should today's facts go on until then. */
  boolean takesOver(Row old, LocalDate day, LocalDate today) {
    return before.contains(old)
        && held != Truth.TRUE
        && asked(today) == Truth.TRUE
        && before.stream().allMatch(row -> row.held == Truth.FALSE || row.isOver(day, today));
  }

  Clause clause() {
    return placed.clause();
  }

  Frequency rule() {
    return placed.rule();
  }

  /** Whether it asks today: unknown where its phases are counted from a day that nobody knows. */
  Truth truth() {
    return held == Truth.TRUE && isUncounted() ? Truth.UNKNOWN : held;
  }

  private boolean isUncounted() {
    return isStartUnknown() && endsByItself(rule().phases());
  }

  /** Whether the first phase ends by a number or an event; one that goes on needs no day to be counted from. */
  private static boolean endsByItself(List<Phase> phases) {
    return !phases.isEmpty()
        && (phases.get(0).until().isPresent() || phases.get(0).event().isPresent());
  }

  /** The day from which its phases are counted. */
  Optional<LocalDate> anchor() {
    return anchor;
  }

  /** Whether it always held of somebody of whom nobody knows the first day, so that there is no day to count from. */
  boolean isStartUnknown() {
    return anchor.filter(LocalDate.MIN::equals).isPresent();
  }

  String duty() {
    long streams = facts.pack().rules(Frequency.class).stream()
        .filter(other -> other.clause().id().equals(clause().id()))
        .map(other -> other.rule().stream())
        .distinct()
        .count();
    return clause().id() + "/" + person.id() + (streams > 1 ? "/" + rule().stream() : "");
  }
}
