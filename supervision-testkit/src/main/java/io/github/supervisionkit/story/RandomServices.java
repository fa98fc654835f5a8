package io.github.supervisionkit.story;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Small services in a pack's own words, each made from a seed: the same seed and size give the same service, in one
 * version of the library.
 *
 * <p>They have the defects of real records: sessions late, missed, doubled, called off, of the wrong form; roles that begin
 * in the middle of a month; joiners and leavers; absences that meet, overlap or have no end; cases without a holder or with
 * two; records late, missing, in the wrong place, by the wrong person, under the wrong heading; instants and mere dates; reviews,
 * appraisals and audits on, before and after their last day, actions, bookings, observations and handovers, where the pack asks for them. They keep the rules of the exchange format: identifiers are unique and every reference leads somewhere.
 */
public final class RandomServices {

  /** The size that makes one practitioner with a manager. */
  public static final int SMALLEST = 1;

  private static final long FURTHER = 1L << 40;

  private static final long FOLLOW_UP = 1L << 42;
  private static final long LINKS = 1L << 43;

  private final PolicyPack pack;

  private RandomServices(PolicyPack pack) {
    this.pack = Objects.requireNonNull(pack, "pack");
  }

  /**
   * Obtains services in a pack's words.
   *
   * @param pack the pack whose vocabulary they use
   * @return the services
   */
  public static RandomServices of(PolicyPack pack) {
    return new RandomServices(pack);
  }

  /**
   * Makes a service.
   *
   * @param seed which one
   * @param size how many practitioners at the most, at least 1
   * @return the service
   */
  public ServiceRecord service(long seed, int size) {
    if (size < SMALLEST) {
      throw new IllegalArgumentException("size must be at least 1: " + size);
    }
    Dice dice = new Dice(seed);
    Window window = Window.around(dice);
    RandomPeople workforce = new RandomPeople(pack, window, dice);
    List<Person> managers = workforce.managers(dice.between(1, 2));
    List<Person> practitioners = workforce.practitioners(dice.between(1, size), managers);
    List<CaseFile> cases =
        new RandomCases(pack, window, dice).cases(dice.between(0, 2 * size), practitioners);
    RandomSessions meetings = new RandomSessions(pack, window, dice, cases);
    List<Person> people = new ArrayList<>(practitioners);
    people.addAll(managers);
    List<Session> sessions = meetings.sessions(practitioners, managers);
    RandomRecords records = new RandomRecords(pack, window, dice);
    ServiceRecord.Builder service = ServiceRecord.builder()
        .organisation(organisation(window, dice))
        .addAllPeople(people)
        .addAllCases(cases)
        .addAllSessions(sessions)
        .addAllMatters(meetings.mattersOutside(practitioners, managers))
        .addAllAgreements(workforce.agreements(practitioners, managers));
    service.addAllRecords(records.records(service.build(), managers));
    // Other dice: what a pack asks further moves nothing of the rest.
    ServiceRecord further =
        new FurtherFacts(pack, service.build(), new Dice(FURTHER - seed)).added();
    ServiceRecord followed = new FollowUpFacts(pack, further, new Dice(FOLLOW_UP - seed)).added();
    return new RandomLinks(pack, followed, new Dice(LINKS - seed)).added();
  }

  /**
   * Makes a person with a career: roles that begin, meet, overlap and end, circumstances, absences, arrangements, events.
   *
   * @param seed which one
   * @return the person, whose manager is {@code m1}
   */
  public Person person(long seed) {
    Dice dice = new Dice(seed);
    RandomPeople workforce = new RandomPeople(pack, Window.around(dice), dice);
    return workforce.practitioners(1, workforce.managers(1)).get(0);
  }

  /**
   * Makes a case with a life: allocated, handed over, left without a holder, held by two, closed.
   *
   * @param seed which one
   * @return the case, whose holders are {@code p1} and {@code p2}
   */
  public CaseFile caseFile(long seed) {
    Dice dice = new Dice(seed);
    Window window = Window.around(dice);
    RandomPeople workforce = new RandomPeople(pack, window, dice);
    return new RandomCases(pack, window, dice)
        .cases(1, workforce.practitioners(2, workforce.managers(1)))
        .get(0);
  }

  /**
   * Makes a session: of {@code p1} alone or with the group, with cases {@code c1} and {@code c2} discussed or not.
   *
   * @param seed which one
   * @return the session, {@code s1}
   */
  public Session session(long seed) {
    return new RandomAlone(pack, new Dice(seed)).session();
  }

  /**
   * Makes a record: of a session as a whole, signed and copied, or of a case discussed in it.
   *
   * @param seed which one
   * @return the record, of session {@code s1}
   */
  public RecordEntry recordEntry(long seed) {
    return new RandomAlone(pack, new Dice(seed)).recordEntry();
  }

  /**
   * Makes an agreement: with or without a frequency, hours, signatures and reviews.
   *
   * @param seed which one
   * @return the agreement, {@code g1}, of {@code p1} and {@code m1}
   */
  public Agreement agreement(long seed) {
    return new RandomAlone(pack, new Dice(seed)).agreement();
  }

  private static Organisation organisation(Window window, Dice dice) {
    Organisation.Builder organisation = Organisation.builder();
    if (dice.percent(30)) {
      organisation.addClosures(window.day(dice));
    }
    if (dice.percent(30)) {
      organisation.putParameters("dueSoonDays", dice.pick(List.of(0, 7, 30)));
    }
    if (dice.percent(30)) {
      organisation.putParameters("minimumDaysInUnit", dice.pick(List.of(1, 2, 5, 10)));
    }
    return organisation.build();
  }

  /**
   * Chooses as-of days for a service: days on and beside its own dates, month ends, and days when nothing happens.
   *
   * @param service the service
   * @param seed which ones
   * @param count how many at the most
   * @return the days, in order, each once
   */
  public List<LocalDate> questions(ServiceRecord service, long seed, int count) {
    Dice dice = new Dice(~seed);
    List<LocalDate> days = Dates.of(service, pack.zone());
    if (days.isEmpty()) {
      return List.of(LocalDate.of(2026, 1, 1));
    }
    TreeSet<LocalDate> questions = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = dice.pick(days).plusDays(dice.between(-1, 1));
      questions.add(
          switch (dice.between(0, 3)) {
            case 0 -> day.withDayOfMonth(day.lengthOfMonth());
            case 1 -> day.plusDays(dice.between(2, 45));
            default -> day;
          });
    }
    return List.copyOf(questions);
  }
}
