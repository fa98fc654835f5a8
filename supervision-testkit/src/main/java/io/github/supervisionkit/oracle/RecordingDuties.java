package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.casework.Allocation;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.Recorder;
import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.policy.Setting;
import io.github.supervisionkit.policy.Trigger;
import io.github.supervisionkit.session.CaseDiscussion;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.workforce.LineManagement;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What is to be written down of sessions, discussions and matters, and whether it was. */
final class RecordingDuties implements Part {

  private static final String SIGNIFICANT = "significant-decision";
  private static final String URGENT = "urgent";

  private final Facts facts;
  private final List<Placed<Recording>> rules;

  RecordingDuties(Facts facts) {
    this.facts = facts;
    this.rules = facts.pack().rules(Recording.class);
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<Recording> placed : rules) {
      for (Session session : facts.service().sessions()) {
        // A matter in a session that was not held did not arise.
        if (session.status() == SessionStatus.HELD && !facts.dayOf(session).isAfter(today)) {
          if (facts.isCovered(session)) {
            ofSession(placed, session, today, answers);
          }
          session
              .matters()
              .forEach(matter -> ofMatter(placed, matter, Optional.of(session), today, answers));
        }
      }
      for (Matter matter : facts.service().matters()) {
        ofMatter(placed, matter, Optional.empty(), today, answers);
      }
    }
    return answers;
  }

  /** A session is recorded from its end on; where its end is not known, from its day. */
  private Moment endOf(Session session) {
    return session.end().orElseGet(() -> Moment.onDate(facts.dayOf(session)));
  }

  private boolean isOwed(Moment from, LocalDate today) {
    LocalDate day = from.date(facts.pack().zone());
    return !day.isAfter(today) && facts.inForceOn(day);
  }

  private void ofSession(
      Placed<Recording> placed, Session session, LocalDate today, List<Answer> answers) {
    Trigger trigger = placed.rule().trigger();
    Moment end = endOf(session);
    if (!isOwed(end, today)) {
      return;
    }
    if (trigger instanceof Trigger.SessionHeld held && facts.countsIn(held.stream(), session)) {
      List<String> writers = writers(placed, session, Optional.empty());
      Owed owed = new Owed(placed, session.id(), Optional.empty(), false, place(placed), writers);
      answers.add(owed.answer(end, false, today, facts));
    }
    if (trigger instanceof Trigger.CaseDiscussed discussed
        && facts.countsIn(discussed.stream(), session)) {
      TreeSet<String> cases = new TreeSet<>();
      for (CaseDiscussion discussion : session.discussions()) {
        cases.add(discussion.caseId());
      }
      for (String file : cases) {
        List<String> writers = writers(placed, session, Optional.of(file));
        Owed owed = new Owed(placed, session.id(), Optional.of(file), true, place(placed), writers);
        answers.add(owed.answer(end, false, today, facts));
      }
    }
  }

  private void ofMatter(
      Placed<Recording> placed,
      Matter matter,
      Optional<Session> session,
      LocalDate today,
      List<Answer> answers) {
    if (!(placed.rule().trigger() instanceof Trigger.MatterArises arises)
        || !isWhere(arises.where(), session)
        || kindsOf(matter, session).stream().noneMatch(arises.kinds()::contains)) {
      return;
    }
    Optional<Moment> at = matter.at().or(() -> session.map(this::endOf));
    if (at.isEmpty()) {
      answers.add(Answer.of(
          placed.clause().id() + "/" + matter.id() + place(placed),
          placed.clause(),
          Status.UNDETERMINED));
    } else if (isOwed(at.get(), today)) {
      List<String> writers =
          writers(placed, matter, session, at.get().date(facts.pack().zone()));
      Owed owed = new Owed(placed, matter.id(), matter.caseId(), false, place(placed), writers);
      boolean urgent = isUrgent(matter);
      Recording rule = placed.rule();
      boolean atTheEnd = (urgent ? rule.whenUrgent() : rule.within()) instanceof TimeLimit.AtTheEnd;
      Moment from = session.filter(held -> atTheEnd).map(this::endOf).orElse(at.get());
      answers.add(owed.answer(from, urgent, today, facts));
    }
  }

  /** The place tells duties apart where one clause wants the same thing recorded in several. */
  private String place(Placed<Recording> placed) {
    for (Placed<Recording> other : rules) {
      if (other.clause().id().equals(placed.clause().id())
          && !other.rule().place().equals(placed.rule().place())
          && concernTheSame(other.rule().trigger(), placed.rule().trigger())) {
        return "/" + placed.rule().place();
      }
    }
    return "";
  }

  private static boolean concernTheSame(Trigger one, Trigger other) {
    if (one instanceof Trigger.MatterArises first && other instanceof Trigger.MatterArises second) {
      boolean apart = first.where() != second.where()
          && first.where() != Setting.ANYWHERE
          && second.where() != Setting.ANYWHERE;
      return !apart && first.kinds().stream().anyMatch(second.kinds()::contains);
    }
    return one.equals(other);
  }

  private static boolean isUrgent(Matter matter) {
    return matter.significant()
        || matter.urgent()
        || matter
            .kind()
            .filter(kind -> kind.equals(SIGNIFICANT) || kind.equals(URGENT))
            .isPresent();
  }

  /** Its own kind where a record is asked for of that kind; else what its marks make of it. */
  private List<String> kindsOf(Matter matter, Optional<Session> session) {
    for (Placed<Recording> placed : rules) {
      if (placed.rule().trigger() instanceof Trigger.MatterArises arises
          && isWhere(arises.where(), session)
          && matter.kind().filter(arises.kinds()::contains).isPresent()) {
        return matter.kind().stream().toList();
      }
    }
    List<String> kinds = new ArrayList<>();
    if (matter.significant()) {
      kinds.add(SIGNIFICANT);
    }
    if (matter.urgent()) {
      kinds.add(URGENT);
    }
    return kinds;
  }

  private boolean isWhere(Setting where, Optional<Session> session) {
    boolean formal = session.filter(facts::isFormal).isPresent();
    return switch (where) {
      case FORMAL -> formal;
      case ELSEWHERE -> !formal;
      case ANYWHERE -> true;
    };
  }

  /** Those whose record of a session counts: of the managers the one who held it. */
  private List<String> writers(Placed<Recording> placed, Session session, Optional<String> file) {
    List<String> writers = new ArrayList<>();
    Recorder by = placed.rule().by();
    if (by != Recorder.SUPERVISEE) {
      session.supervisor().ifPresent(writers::add);
    }
    if (by == Recorder.SUPERVISEE || by == Recorder.EITHER) {
      LocalDate day = endOf(session).date(facts.pack().zone());
      Optional<String> holder =
          file.flatMap(id -> holderOf(id, day)).filter(session.supervisees()::contains);
      writers.addAll(holder.map(List::of).orElse(session.supervisees()));
    }
    return writers;
  }

  /** Those whose record of a matter counts: in a session as of the session; else the manager who was involved. */
  private List<String> writers(
      Placed<Recording> placed, Matter matter, Optional<Session> session, LocalDate day) {
    Recorder by = placed.rule().by();
    if (session.isPresent() && (by != Recorder.MANAGER_INVOLVED || matter.by().isEmpty())) {
      return writers(placed, session.get(), matter.caseId());
    }
    Optional<String> practitioner =
        matter.person().or(() -> matter.caseId().flatMap(id -> holderOf(id, day)));
    List<String> writers = new ArrayList<>();
    if (by != Recorder.SUPERVISEE) {
      matter
          .by()
          .or(() -> practitioner.flatMap(person -> lineManagerOf(person, day)))
          .ifPresent(writers::add);
    }
    if (by == Recorder.SUPERVISEE || by == Recorder.EITHER) {
      practitioner.ifPresent(writers::add);
    }
    return writers;
  }

  private Optional<String> holderOf(String caseId, LocalDate day) {
    return facts.service().cases().stream()
        .filter(file -> file.id().equals(caseId))
        .map(CaseFile::holders)
        .flatMap(List::stream)
        .filter(allocation -> allocation.during().contains(day))
        .max(Comparator.comparing((Allocation allocation) -> allocation.during().from())
            .thenComparing(Allocation::person))
        .map(Allocation::person);
  }

  private Optional<String> lineManagerOf(String person, LocalDate day) {
    return facts
        .person(person)
        .map(Person::lineManagers)
        .flatMap(lines -> lines.stream()
            .filter(line -> line.during().contains(day))
            .max(Comparator.comparing((LineManagement line) -> line.during().from())
                .thenComparing(LineManagement::person)))
        .map(LineManagement::person);
  }
}
