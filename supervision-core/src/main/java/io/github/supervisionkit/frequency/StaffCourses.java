package io.github.supervisionkit.frequency;

import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.duty.UnitLeft;
import io.github.supervisionkit.policy.AbsenceExcuses;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.timeline.Course;
import io.github.supervisionkit.timeline.Excused;
import io.github.supervisionkit.timeline.Excuses;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How every dated requirement of one person went, stream by stream. */
public final class StaffCourses {

  private final LocalDate asOf;
  private final Requirements rules;
  private final List<Source> sources;
  private final List<Requirement> requirements = new ArrayList<>();
  private final List<Tightenings.Refused> refused;
  private final Map<Requirement, Course> courses = new LinkedHashMap<>();

  private StaffCourses(Inquiry inquiry, Person person) {
    asOf = inquiry.asOf();
    rules = new Requirements(inquiry, person);
    sources = Source.of(inquiry, person);
    Replaced replaced = new Replaced(inquiry, person, sources);
    rules.ofRules().forEach(requirement -> requirements.addAll(replaced.left(requirement)));
    requirements.addAll(replaced.agreed());
    Tightenings tightenings = new Tightenings(inquiry, person, begun(), replaced.others());
    requirements.addAll(tightenings.accepted());
    refused = List.copyOf(tightenings.refused());
    Map<String, List<Requirement>> byStream = new LinkedHashMap<>();
    for (Requirement requirement : requirements) {
      if (requirement.isDated()) {
        byStream.computeIfAbsent(requirement.stream(), key -> new ArrayList<>()).add(requirement);
      }
    }
    byStream.forEach((stream, lines) -> run(inquiry, person, stream, lines));
    requirements.removeIf(requirement ->
        requirement.line().from().isAfter(asOf) && !courses.containsKey(requirement));
  }

  private List<Requirement> begun() {
    return requirements.stream()
        .filter(requirement -> !requirement.line().from().isAfter(asOf))
        .toList();
  }

  /**
   * Returns the courses of a person's requirements.
   *
   * @param inquiry the question
   * @param person the person
   * @return the courses
   */
  public static StaffCourses of(Inquiry inquiry, Person person) {
    return new StaffCourses(inquiry, person);
  }

  private void run(Inquiry inquiry, Person person, String stream, List<Requirement> lines) {
    List<Course> run = Course.of(
        lines.stream().map(Requirement::line).toList(),
        new UnitLeft(inquiry),
        excuses(inquiry, person, stream),
        inquiry.asOf());
    for (Course course : run) {
      lines.stream()
          .filter(requirement -> requirement.line().equals(course.line()))
          .forEach(requirement -> courses.put(requirement, course));
    }
  }

  private static Excuses excuses(Inquiry inquiry, Person person, String stream) {
    Optional<AbsenceExcuses> rule = inquiry.rules(AbsenceExcuses.class).stream()
        .map(Placed::rule)
        .filter(excuses -> excuses.streams().contains(stream))
        .findFirst();
    if (rule.isEmpty()) {
      return Excuses.NONE;
    }
    List<DateRange> away = Away.blocks(person, rule.orElseThrow().reasons(), inquiry.asOf());
    return limit -> away.stream().filter(block -> block.contains(limit)).findFirst();
  }

  /**
   * Returns how often the person is to be supervised in a stream, as of the day.
   *
   * @param stream the stream
   * @return the cadence of each requirement that applies on the day
   */
  public List<Cadence> cadences(String stream) {
    return requirements.stream()
        .filter(requirement -> requirement.stream().equals(stream))
        .filter(requirement -> requirement.line().until().isAfter(asOf))
        .filter(requirement -> !requirement.line().from().isAfter(asOf))
        .map(Requirement::cadence)
        .toList();
  }

  Requirements rules() {
    return rules;
  }

  List<Source> sources() {
    return sources;
  }

  List<Requirement> requirements() {
    return requirements;
  }

  Optional<Course> course(Requirement requirement) {
    return Optional.ofNullable(courses.get(requirement));
  }

  /** Returns how a duty went, all its parts together. */
  List<Occurrence> occurrences(String duty) {
    return requirements.stream()
        .filter(requirement -> requirement.duty().equals(duty))
        .flatMap(requirement -> course(requirement).stream())
        .flatMap(course -> course.occurrences().stream())
        .toList();
  }

  /**
   * Returns the arrangements and agreements of a person that ask for less than the policy.
   *
   * @param inquiry the question
   * @param person the person
   * @return each with the clause that it falls short of
   */
  public static List<Tightenings.Refused> refused(Inquiry inquiry, Person person) {
    boolean none = person.arrangements().isEmpty()
        && inquiry.register().service().agreements().stream()
            .noneMatch(agreement ->
                agreement.every().isPresent() && agreement.supervisees().contains(person.id()));
    return none ? List.of() : of(inquiry, person).refused;
  }

  /**
   * Returns the limits of a stream that absences excused.
   *
   * @param streams the streams
   * @return each with its absence
   */
  public List<Excused> excused(List<String> streams) {
    return courses.entrySet().stream()
        .filter(entry -> streams.contains(entry.getKey().stream()))
        .flatMap(entry -> entry.getValue().excused().stream())
        .toList();
  }
}
