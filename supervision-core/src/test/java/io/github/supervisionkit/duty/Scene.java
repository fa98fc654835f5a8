package io.github.supervisionkit.duty;

import io.github.supervisionkit.calendar.Coverage;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TableCalendar;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ArisenMatter;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.source.Citation;
import io.github.supervisionkit.source.PolicyDocument;
import io.github.supervisionkit.timeline.Timeline;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A small policy and a small service, for the tests of single rules. */
public final class Scene {

  /** The zone of every scene. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** England's working days of 2026 and 2027, as far as the tests touch holidays. */
  public static final WorkingCalendar ENGLAND = TableCalendar.of(
      "england-and-wales",
      Coverage.ofYears(2026, 2027),
      Map.of(
          LocalDate.of(2026, 1, 1), "New Year's Day",
          LocalDate.of(2026, 4, 3), "Good Friday",
          LocalDate.of(2026, 4, 6), "Easter Monday",
          LocalDate.of(2026, 5, 4), "Early May bank holiday",
          LocalDate.of(2026, 5, 25), "Spring bank holiday",
          LocalDate.of(2026, 8, 31), "Summer bank holiday",
          LocalDate.of(2026, 12, 25), "Christmas Day",
          LocalDate.of(2026, 12, 28), "Boxing Day (substitute day)",
          LocalDate.of(2027, 1, 1), "New Year's Day"));

  private Scene() {}

  /** Obtains a pack of one clause, `X-1`, in section `Section 1`. */
  public static PolicyPack policy(ClauseKind kind, Rule... rules) {
    return policy(List.of(clause("X-1", kind, Force.MUST, rules)));
  }

  /** Obtains a pack. */
  public static PolicyPack policy(List<Clause> clauses) {
    return PolicyPack.builder()
        .id("example")
        .version("1")
        .document(new PolicyDocument("Example", "An authority"))
        .calendar("england-and-wales")
        .zone(LONDON)
        .vocabulary(Vocabulary.builder()
            .addStreams(new Stream("formal", "Formal", List.of("one-to-one"), true))
            .addStreams(new Stream("group", "In a group", List.of("group"), true))
            .build())
        .addAllClauses(clauses)
        .build();
  }

  /** Obtains a clause. */
  public static Clause clause(String id, ClauseKind kind, Force force, Rule... rules) {
    return Clause.builder()
        .id(id)
        .kind(kind)
        .force(force)
        .citation(new Citation("Section " + id.substring(id.indexOf('-') + 1)))
        .sentence("A sentence.")
        .addRules(rules)
        .build();
  }

  /** Obtains a one-to-one session `s1` of m1 with p1, held. */
  public static Session.Builder session(String start) {
    return Session.builder()
        .id("s1")
        .start(Moment.parse(start))
        .supervisor("m1")
        .addSupervisees("p1");
  }

  /** Obtains a record of something, by m1. */
  public static RecordEntry.Builder record(String of, String place, String at) {
    return RecordEntry.builder().of(of).place(place).by("m1").at(Moment.parse(at));
  }

  /** Obtains a practitioner whose line manager is m1 from 2026 on. */
  public static Person practitioner(String id) {
    return Person.builder()
        .id(id)
        .addLineManagers(new LineManagement("m1", DateRange.from(LocalDate.of(2026, 1, 1))))
        .build();
  }

  /** Returns every verdict of an assessor that stands, by duty. */
  public static List<Verdict> verdicts(
      Function<Inquiry, Assessor> assessor,
      PolicyPack pack,
      ServiceRecord service,
      LocalDate asOf) {
    return timelines(assessor, pack, service, asOf).stream()
        .filter(timeline -> !timeline.isOver())
        .map(Timeline::verdict)
        .toList();
  }

  /** Returns every time line of an assessor, by duty. */
  public static List<Timeline> timelines(
      Function<Inquiry, Assessor> assessor,
      PolicyPack pack,
      ServiceRecord service,
      LocalDate asOf) {
    Register register = Register.of(service, LONDON);
    Assessor asked = assessor.apply(new Inquiry(pack, register, ENGLAND, asOf));
    List<Timeline> all = new ArrayList<>();
    register.people().forEach(person -> all.addAll(asked.ofPerson(person)));
    register.cases().forEach(file -> all.addAll(asked.ofCase(file)));
    for (DatedSession session : register.sessions()) {
      if (session.heldBy(asOf)) {
        all.addAll(asked.ofSession(session));
      }
    }
    for (ArisenMatter matter : register.matters()) {
      all.addAll(asked.ofMatter(matter));
    }
    all.addAll(asked.ofService());
    all.sort(Comparator.comparing(timeline -> timeline.verdict().duty()));
    return all;
  }
}
