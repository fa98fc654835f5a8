package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.story.EdgeDay;
import io.github.supervisionkit.story.ExchangeText;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.RandomServices;
import io.github.supervisionkit.story.Smaller;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ShrinkingDistance;

/**
 * Services of up to three practitioners in a pack's words, and what is in them.
 *
 * <p>What fails loses parts of itself, as {@link Smaller} takes them, until nothing more can go; a question moves to the first
 * day on which it fails. One in twenty is an edge case: the empty service, that of a single person, and of each other value one
 * that has nothing but what it must have.
 */
public final class Services {

  private static final int MOST = 3;
  private static final int DAYS = 8;
  private static final ServiceRecord EMPTY = ServiceRecord.builder().build();
  private static final ServiceRecord SINGLE = ServiceRecord.builder()
      .addPeople(Person.builder().id("p1").started(LocalDate.of(2026, 1, 5)).build())
      .build();

  private final RandomServices services;

  private Services(PolicyPack pack) {
    this.services = RandomServices.of(pack);
  }

  /**
   * Obtains the services in a pack's words.
   *
   * @param pack the pack
   * @return the services
   */
  public static Services of(PolicyPack pack) {
    return new Services(Objects.requireNonNull(pack, "pack"));
  }

  /**
   * Returns services.
   *
   * @return the generator
   */
  public Arbitrary<ServiceRecord> records() {
    return Shrinking.from(
        seed -> service(services, seed),
        Smaller::than,
        service -> Shrinking.length(ExchangeText.of(service)),
        List.of(EMPTY, SINGLE));
  }

  /**
   * Returns services with a day as of which to ask about them, on or beside one of their own dates.
   *
   * @return the generator
   */
  public Arbitrary<Question> questions() {
    LocalDate day = EdgeDay.LAST_OF_JANUARY.day();
    return Shrinking.from(
        seed -> question(services, seed),
        Smaller::than,
        Services::size,
        List.of(new Question(EMPTY, day), new Question(SINGLE, day)));
  }

  /**
   * Returns people with careers, who name a manager {@code m1}.
   *
   * @return the generator
   */
  public Arbitrary<Person> people() {
    return Shrinking.from(
        services::person,
        Smaller::than,
        person -> Shrinking.length(alone(person)),
        SINGLE.people());
  }

  /**
   * Returns cases with lives, held by {@code p1} and {@code p2}.
   *
   * @return the generator
   */
  public Arbitrary<CaseFile> cases() {
    return Shrinking.from(
        services::caseFile,
        Smaller::than,
        file -> Shrinking.length(
            ExchangeText.of(ServiceRecord.builder().addCases(file).build())),
        List.of(CaseFile.builder().id("c1").build()));
  }

  /**
   * Returns sessions of {@code p1}, alone or in a group, with {@code m1}; some of them in the hours in which clocks change.
   *
   * @return the generator
   */
  public Arbitrary<Session> sessions() {
    return Shrinking.from(
        services::session,
        Smaller::than,
        session -> Shrinking.length(
            ExchangeText.of(ServiceRecord.builder().addSessions(session).build())),
        LoneEdges.SESSIONS);
  }

  /**
   * Returns records of session {@code s1}, of a case discussed in it, or of the session as a whole with its signatures.
   *
   * @return the generator
   */
  public Arbitrary<RecordEntry> recordEntries() {
    return Shrinking.from(
        services::recordEntry,
        Smaller::than,
        entry -> Shrinking.length(
            ExchangeText.of(ServiceRecord.builder().addRecords(entry).build())),
        LoneEdges.RECORDS);
  }

  /**
   * Returns agreements of {@code p1} with {@code m1}.
   *
   * @return the generator
   */
  public Arbitrary<Agreement> agreements() {
    return Shrinking.from(
        services::agreement,
        Smaller::than,
        agreement -> Shrinking.length(
            ExchangeText.of(ServiceRecord.builder().addAgreements(agreement).build())),
        LoneEdges.AGREEMENTS);
  }

  private static String alone(Person person) {
    return ExchangeText.of(ServiceRecord.builder().addPeople(person).build());
  }

  static ServiceRecord service(RandomServices services, int seed) {
    return services.service(seed, RandomServices.SMALLEST + seed % MOST);
  }

  static Question question(RandomServices services, int seed) {
    ServiceRecord service = service(services, seed);
    List<LocalDate> days = services.questions(service, seed, DAYS);
    return new Question(service, days.get(seed % days.size()));
  }

  /** Less first, then earlier. */
  static ShrinkingDistance size(Question question) {
    return Shrinking.length(ExchangeText.of(question.service()))
        .append(ShrinkingDistance.of(question.asOf().toEpochDay()));
  }
}
