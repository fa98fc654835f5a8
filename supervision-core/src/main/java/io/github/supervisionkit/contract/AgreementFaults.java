package io.github.supervisionkit.contract;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.AgreementBeforeSessions;
import io.github.supervisionkit.policy.AgreementSigned;
import io.github.supervisionkit.policy.AgreementTerms;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.FrequencyInWeeks;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Person;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Everything that is wrong with one agreement: terms, signatures, and whether it came after the first session. */
public final class AgreementFaults {

  private static final String FREQUENCY = "frequency";
  private static final String DURATION = "duration";
  private static final String SIGNATURE = "signature";
  private static final int DAYS_OF_A_WEEK = 7;

  private final Inquiry inquiry;
  private final Contracts contracts;
  private final Relationships relationships;

  /**
   * Something wrong with an agreement for a while.
   *
   * @param problem what is wrong, with its clause
   * @param during when
   */
  public record Cited(AgreementProblem problem, DateRange during) implements Serializable {

    /**
     * Checks that both parts are there.
     *
     * @param problem what is wrong
     * @param during when
     */
    public Cited {
      Objects.requireNonNull(problem, "problem");
      Objects.requireNonNull(during, "during");
    }
  }

  /**
   * Obtains the faults of a question.
   *
   * @param inquiry the question
   */
  public AgreementFaults(Inquiry inquiry) {
    this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    this.contracts = new Contracts(inquiry);
    this.relationships = new Relationships(inquiry);
  }

  /**
   * Returns what is or was wrong with an agreement.
   *
   * @param agreement the agreement
   * @return every fault, in the document's order
   */
  public List<Cited> of(Agreement agreement) {
    Optional<DateRange> counts = contracts.during(agreement);
    if (agreement.made().isAfter(inquiry.asOf()) || counts.isEmpty()) {
      return List.of();
    }
    List<Cited> faults = new ArrayList<>();
    for (Clause clause : inquiry.pack().clauses()) {
      for (Rule rule : clause.rules()) {
        add(agreement, clause, rule, counts.get(), faults);
      }
    }
    return faults;
  }

  private void add(
      Agreement agreement, Clause clause, Rule rule, DateRange counts, List<Cited> faults) {
    String form = agreement.form();
    if (rule instanceof AgreementTerms terms && terms.form().equals(form)) {
      terms.terms().stream()
          .filter(term -> !covers(agreement, term))
          .forEach(term -> faults.add(new Cited(lacks(agreement, clause, term), counts)));
    } else if (rule instanceof FrequencyInWeeks weeks && weeks.form().equals(form)) {
      agreement
          .every()
          .filter(every -> !isInWeeks(every))
          .ifPresent(every -> faults.add(new Cited(notInWeeks(agreement, clause, every), counts)));
    } else if (rule instanceof AgreementSigned signed && signed.form().equals(form)) {
      signatures(agreement, clause, signed, counts, faults);
    } else if (rule instanceof AgreementBeforeSessions before && before.form().equals(form)) {
      late(agreement, clause).ifPresent(problem -> faults.add(new Cited(problem, counts)));
    }
  }

  /** A number is agreed as a number: the mere word that it is covered doesn't say how often or how long. */
  private static boolean covers(Agreement agreement, String term) {
    return switch (term) {
      case FREQUENCY -> agreement.every().isPresent();
      case DURATION -> agreement.hours().isPresent();
      default -> agreement.terms().contains(term);
    };
  }

  private static boolean isInWeeks(Cadence every) {
    return every instanceof Cadence.Every apart
        && apart.period().toTotalMonths() == 0
        && apart.period().getDays() % DAYS_OF_A_WEEK == 0;
  }

  private static AgreementProblem notInWeeks(Agreement agreement, Clause clause, Cadence every) {
    return new AgreementProblem(
        FREQUENCY,
        clause,
        "agreement `" + agreement.id() + "` says how often as " + every.text(),
        "it needs a frequency in weeks (`every`)");
  }

  private AgreementProblem lacks(Agreement agreement, Clause clause, String term) {
    String lacks = "agreement `" + agreement.id() + "` ";
    return switch (term) {
      case FREQUENCY ->
        new AgreementProblem(
            term, clause, lacks + "doesn't say how often", "it needs a frequency (`every`)");
      case DURATION ->
        new AgreementProblem(
            term,
            clause,
            lacks + "doesn't say how long",
            "it needs the hours of a session (`hours`)");
      default ->
        new AgreementProblem(
            term,
            clause,
            lacks + "says nothing on `" + term + "`",
            inquiry.pack().vocabulary().find(WordKind.TERM, term).stream()
                .map(Word::meaning)
                .map(meaning -> "it must settle: " + meaning)
                .findFirst()
                .orElse("it must settle that"));
    };
  }

  private void signatures(
      Agreement agreement,
      Clause clause,
      AgreementSigned rule,
      DateRange counts,
      List<Cited> faults) {
    Optional<DatedSession> first =
        rule.by() == AgreementSigned.By.FIRST_SESSION && contracts.isFirst(agreement)
            ? first(agreement)
            : Optional.empty();
    List<String> parties = new ArrayList<>(agreement.supervisor().stream().toList());
    parties.addAll(agreement.supervisees());
    for (String party : parties.stream().distinct().toList()) {
      Optional<LocalDate> signed = signed(agreement, party);
      LocalDate until = signed.orElse(LocalDate.MAX);
      if (until.isAfter(counts.from())) {
        new DateRange(counts.from(), until)
            .intersection(counts)
            .ifPresent(during -> faults.add(new Cited(unsigned(agreement, clause, party), during)));
      }
      if (first.isPresent() && signed.filter(first.get().on()::isBefore).isPresent()) {
        DateRange.from(signed.get())
            .intersection(counts)
            .ifPresent(during -> faults.add(new Cited(
                signedLate(agreement, clause, party, signed.get(), first.get()), during)));
      }
    }
  }

  private Optional<LocalDate> signed(Agreement agreement, String party) {
    return agreement.signed().stream()
        .filter(signature -> signature.by().equals(party))
        .map(Signature::at)
        .map(at -> at.date(inquiry.zone()))
        .filter(on -> !on.isAfter(inquiry.asOf()))
        .min(Comparator.naturalOrder());
  }

  private static AgreementProblem unsigned(Agreement agreement, Clause clause, String party) {
    return new AgreementProblem(
        SIGNATURE,
        clause,
        "agreement `" + agreement.id() + "` is not signed by " + party,
        "it needs the signature with its date");
  }

  private static AgreementProblem signedLate(
      Agreement agreement, Clause clause, String party, LocalDate signed, DatedSession first) {
    return new AgreementProblem(
        SIGNATURE,
        clause,
        party + " signed agreement `" + agreement.id() + "` on " + Dates.inWords(signed)
            + ", after the first session on " + Dates.inWords(first.on()),
        "it is signed by then");
  }

  private Optional<AgreementProblem> late(Agreement agreement, Clause clause) {
    return contracts.isFirst(agreement)
        ? first(agreement)
            .filter(dated -> dated.on().isBefore(agreement.made()))
            .map(dated -> new AgreementProblem(
                "agreement",
                clause,
                "agreement `" + agreement.id() + "` was made on "
                    + Dates.inWords(agreement.made()) + ", after session "
                    + dated.session().id() + " on " + Dates.inWords(dated.on()),
                "it comes before the first session"))
        : Optional.empty();
  }

  /** The first session of any of the agreement's pairs. */
  private Optional<DatedSession> first(Agreement agreement) {
    return agreement.supervisees().stream()
        .map(inquiry.register()::person)
        .flatMap(Optional::stream)
        .flatMap(person -> firstSessions(agreement, person).stream())
        .min(Comparator.naturalOrder());
  }

  private List<DatedSession> firstSessions(Agreement agreement, Person person) {
    return relationships.firstSessions(person, agreement.form()).stream()
        .filter(dated -> agreement.supervisor().isEmpty()
            || dated.session().supervisor().isEmpty()
            || dated.session().supervisor().equals(agreement.supervisor()))
        .toList();
  }
}
