package io.github.supervisionkit.contract;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.duty.Fault;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.policy.AgreementBeforeSessions;
import io.github.supervisionkit.policy.AgreementSigned;
import io.github.supervisionkit.policy.AgreementTerms;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.source.Dates;
import io.github.supervisionkit.verdict.Shortcoming;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Person;
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

  private final Inquiry inquiry;
  private final Contracts contracts;
  private final Relationships relationships;

  /**
   * Something wrong with an agreement under a clause.
   *
   * @param clause the clause
   * @param fault what is wrong, and when
   */
  public record Cited(Clause clause, Fault fault) {

    /**
     * Checks that both parts are there.
     *
     * @param clause the clause
     * @param fault what is wrong
     */
    public Cited {
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(fault, "fault");
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
    inquiry
        .pack()
        .clauses()
        .forEach(clause -> clause.rules().forEach(rule -> {
          if (rule instanceof AgreementTerms terms && terms.form().equals(agreement.form())) {
            missing(agreement, terms)
                .forEach(problem -> add(faults, clause, counts.get(), problem));
          } else if (rule instanceof AgreementSigned signed
              && signed.form().equals(agreement.form())) {
            signatures(agreement, clause, signed, counts.get(), faults);
          } else if (rule instanceof AgreementBeforeSessions before
              && before.form().equals(agreement.form())) {
            late(agreement, clause, counts.get(), faults);
          }
        }));
    return faults;
  }

  private static void add(List<Cited> faults, Clause clause, DateRange during, Shortcoming what) {
    faults.add(new Cited(clause, new Fault(during, what)));
  }

  private List<Shortcoming> missing(Agreement agreement, AgreementTerms rule) {
    return rule.terms().stream()
        .filter(term -> !covers(agreement, term))
        .map(term -> new Shortcoming(term, lacks(agreement, term)))
        .toList();
  }

  /** A number is agreed as a number: the mere word that it is covered doesn't say how often or how long. */
  private static boolean covers(Agreement agreement, String term) {
    return switch (term) {
      case FREQUENCY -> agreement.every().isPresent();
      case DURATION -> agreement.hours().isPresent();
      default -> agreement.terms().contains(term);
    };
  }

  private String lacks(Agreement agreement, String term) {
    String lacks = "agreement `" + agreement.id() + "` ";
    return switch (term) {
      case FREQUENCY -> lacks + "doesn't say how often; it needs a frequency (`every`)";
      case DURATION -> lacks + "doesn't say how long; it needs the hours of a session (`hours`)";
      default ->
        lacks + "says nothing on `" + term + "`"
            + inquiry.pack().vocabulary().find(WordKind.TERM, term).stream()
                .map(Word::meaning)
                .map(meaning -> "; it must settle: " + meaning)
                .findFirst()
                .orElse("");
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
      LocalDate unsignedUntil = signed.orElse(LocalDate.MAX);
      if (unsignedUntil.isAfter(counts.from())) {
        new DateRange(counts.from(), unsignedUntil)
            .intersection(counts)
            .ifPresent(during -> add(faults, clause, during, unsigned(agreement, party)));
      }
      first
          .filter(dated -> signed.filter(dated.on()::isBefore).isPresent())
          .flatMap(dated -> DateRange.from(signed.orElseThrow())
              .intersection(counts)
              .map(during -> new Cited(
                  clause,
                  new Fault(during, signedLate(agreement, party, signed.orElseThrow(), dated)))))
          .ifPresent(faults::add);
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

  private static Shortcoming unsigned(Agreement agreement, String party) {
    return new Shortcoming(
        "signature",
        "agreement `" + agreement.id() + "` is not signed by " + party
            + "; it needs the signature with its date");
  }

  private static Shortcoming signedLate(
      Agreement agreement, String party, LocalDate signed, DatedSession first) {
    return new Shortcoming(
        "signature",
        party + " signed agreement `" + agreement.id() + "` on " + Dates.inWords(signed)
            + ", after the first session on " + Dates.inWords(first.on())
            + "; it is signed by then");
  }

  private void late(Agreement agreement, Clause clause, DateRange counts, List<Cited> faults) {
    if (contracts.isFirst(agreement)) {
      first(agreement)
          .filter(dated -> dated.on().isBefore(agreement.made()))
          .ifPresent(dated -> add(
              faults,
              clause,
              counts,
              new Shortcoming(
                  "agreement",
                  "agreement `" + agreement.id() + "` was made on "
                      + Dates.inWords(agreement.made()) + ", after session "
                      + dated.session().id() + " on " + Dates.inWords(dated.on())
                      + "; it comes before the first session")));
    }
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
