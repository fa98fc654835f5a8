package io.github.supervisionkit.frequency;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.timeline.Line;
import io.github.supervisionkit.timeline.Stretch;
import io.github.supervisionkit.verdict.DutyId;
import io.github.supervisionkit.workforce.Person;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One requirement of frequency as it applies to one person for a while. */
final class Requirement {

  private final Clause clause;
  private final String duty;
  private final String stream;
  private final @Nullable String source;
  private final Line line;
  private final Cadence cadence;
  private final Counting counting;
  private final List<Cadence> all;

  private Requirement(
      Clause clause,
      String duty,
      String stream,
      @Nullable String source,
      Line line,
      Cadence cadence,
      Counting counting,
      List<Cadence> all) {
    this.clause = Objects.requireNonNull(clause, "clause");
    this.duty = duty;
    this.stream = stream;
    this.source = source;
    this.line = line;
    this.cadence = cadence;
    this.counting = counting;
    this.all = List.copyOf(all);
  }

  static Requirement ofRule(
      Placed<Frequency> placed, String duty, Line line, Cadence cadence, Counting counting) {
    Frequency rule = placed.rule();
    List<Cadence> all = rule.phases().stream().map(Phase::cadence).toList();
    return new Requirement(
        placed.clause(), duty, rule.stream(), null, line, cadence, counting, all);
  }

  static Requirement ofSource(Clause clause, Inquiry inquiry, Person person, Source source) {
    DateRange during = source.during();
    Counting counting = Counting.inStream(inquiry, person, source.stream());
    Line line = Line.afresh(
        clause.id() + "/" + source.id() + " " + during.from(),
        List.of(new Stretch(source.every(), during.from(), during.endOrMax())),
        counting.days());
    String duty = DutyId.of(clause.id(), person.id(), source.id(), source.apart(person));
    return new Requirement(
        clause,
        duty,
        source.stream(),
        source.id(),
        line,
        source.every(),
        counting,
        List.of(source.every()));
  }

  /** Returns the part of this requirement that lies in a range, which begins in it. */
  Requirement during(DateRange range) {
    boolean later = range.from().isAfter(line.from());
    Line part = new Line(
        line.name(),
        Requirements.clip(line.stretches(), range),
        line.events(),
        later ? Line.Entry.AFRESH : line.entry());
    return new Requirement(clause, duty, stream, source, part, cadence, counting, all);
  }

  Clause clause() {
    return clause;
  }

  String duty() {
    return duty;
  }

  String stream() {
    return stream;
  }

  Optional<String> source() {
    return Optional.ofNullable(source);
  }

  Line line() {
    return line;
  }

  /** The cadence of the stretch that holds on the as-of day, or of the last one. */
  Cadence cadence() {
    return cadence;
  }

  /** Which sessions count for it, and why the others don't. */
  Counting counting() {
    return counting;
  }

  /** Whether each of its stretches gives limits. */
  boolean isDated() {
    return line.stretches().stream()
        .allMatch(stretch -> stretch.cadence().firstLimit(stretch.from()).isPresent());
  }

  /** The cadences of all phases, also of those that are over or to come. */
  List<Cadence> all() {
    return all;
  }
}
