package io.github.supervisionkit.story;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Takes a failing story apart, piece by piece, until nothing more can go without the failure going too.
 *
 * <p>From a service go people, cases, sessions, records and what is in them; the day of a question moves forward in time to
 * the first on which it still fails; from a pack go clauses, rules, phases, conditions and the words that nobody says. Those
 * to which others refer stay until the others are gone, so that every step is a service that could be read from a document.
 * A step on which the question can't be asked at all, since asking throws, is not taken. After 10,000 attempts it is over.
 */
public final class Smaller {

  private Smaller() {}

  /**
   * Returns the smallest service found that still fails.
   *
   * @param service a service that fails
   * @param fails whether a service fails
   * @return a part of the service that fails, or the service itself
   * @throws IllegalArgumentException if the service doesn't fail
   */
  public static ServiceRecord thatStillFails(
      ServiceRecord service, Predicate<ServiceRecord> fails) {
    return new Reduction<ServiceRecord>(Smaller::than, fails).of(service);
  }

  /**
   * Returns the smallest question found that still fails: the least of the service, on the earliest day.
   *
   * @param question a question that fails
   * @param fails whether a question fails
   * @return a smaller question that fails, or the question itself
   * @throws IllegalArgumentException if the question doesn't fail
   */
  public static Question thatStillFails(Question question, Predicate<Question> fails) {
    return new Reduction<Question>(Smaller::than, fails).of(question);
  }

  /**
   * Returns the smallest story found that still fails: the least of the service and of the pack, on the earliest day.
   *
   * @param story a story that fails
   * @param fails whether a story fails
   * @return a smaller story that fails, or the story itself
   * @throws IllegalArgumentException if the story doesn't fail
   */
  public static Story thatStillFails(Story story, Predicate<Story> fails) {
    return new Reduction<Story>(Smaller::than, fails).of(story);
  }

  /**
   * Returns the services that have a little less in them.
   *
   * @param service the service
   * @return services with one part, or several of a kind, left out; each with references that lead somewhere
   */
  public static Stream<ServiceRecord> than(ServiceRecord service) {
    return SmallerService.than(service);
  }

  /**
   * Returns the questions that are a little smaller.
   *
   * @param question the question
   * @return the same on earlier days, then about less
   */
  public static Stream<Question> than(Question question) {
    return Stream.concat(
        earlier(question).map(day -> new Question(question.service(), day)),
        than(question.service()).map(less -> new Question(less, question.asOf())));
  }

  /**
   * Returns the stories that are a little smaller.
   *
   * @param story the story
   * @return the same with a smaller question, then under a pack with less in it
   */
  public static Stream<Story> than(Story story) {
    return Stream.concat(
        than(story.question()).map(question -> new Story(story.pack(), question)),
        SmallerPack.than(story.pack(), ExchangeText.of(story.question().service()))
            .map(pack -> new Story(pack, story.question())));
  }

  /**
   * Returns the packs that have a little less in them.
   *
   * @param pack the pack
   * @return packs with a clause, a rule, a part of a rule, a decision or a word left out, or several of a kind
   */
  public static Stream<PolicyPack> than(PolicyPack pack) {
    return SmallerPack.than(pack, "");
  }

  /**
   * Returns what a person looks like with a little less in it.
   *
   * @param person the person
   * @return the person with one part left out, or several of a kind
   */
  public static Stream<Person> than(Person person) {
    return SmallerParts.ofPerson(person);
  }

  /**
   * Returns what a case looks like with a little less in it.
   *
   * @param file the case
   * @return the case with one part left out, or several of a kind
   */
  public static Stream<CaseFile> than(CaseFile file) {
    return SmallerParts.ofCase(file);
  }

  /**
   * Returns what a session looks like with a little less in it.
   *
   * @param session the session
   * @return the session with one part left out, or several of a kind
   */
  public static Stream<Session> than(Session session) {
    return SmallerParts.ofSession(session);
  }

  /**
   * Returns what a record looks like with a little less in it.
   *
   * @param entry the record
   * @return the record with one part left out, or several of a kind
   */
  public static Stream<RecordEntry> than(RecordEntry entry) {
    return SmallerParts.ofEntry(entry);
  }

  /**
   * Returns what an agreement looks like with a little less in it.
   *
   * @param agreement the agreement
   * @return the agreement with one part left out, or several of a kind
   */
  public static Stream<Agreement> than(Agreement agreement) {
    return SmallerParts.ofAgreement(agreement);
  }

  /** On and after the days on which something happens, then by ever smaller steps, never before the first of them. */
  private static Stream<LocalDate> earlier(Question question) {
    List<LocalDate> days = Dates.of(question.service(), ZoneOffset.UTC);
    LocalDate asOf = question.asOf();
    if (days.isEmpty()) {
      return Stream.empty();
    }
    long most = Math.max(1, Long.highestOneBit(asOf.toEpochDay() - days.get(0).toEpochDay()));
    return Stream.concat(
            days.stream().flatMap(day -> Stream.of(day, day.plusDays(1))),
            LongStream.iterate(most, step -> step >= 1, step -> step / 2).mapToObj(asOf::minusDays))
        .filter(day -> day.isBefore(asOf) && !day.isBefore(days.get(0)));
  }
}
