package io.github.supervisionkit.assessment;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Inquiry;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;

/** The words of the facts that the pack does not know, each with the nearest one that it does. */
final class UnknownWords {

  private final Inquiry inquiry;
  private final Reach reach;
  private final List<Notice> notices = new ArrayList<>();

  UnknownWords(Inquiry inquiry, Reach reach) {
    this.inquiry = inquiry;
    this.reach = reach;
  }

  List<Notice> notices() {
    reach.people().forEach(this::person);
    reach.cases().forEach(this::caseFile);
    reach.sessions().forEach(this::session);
    reach.matters().stream()
        .filter(arisen -> arisen
            .at()
            .map(at -> !at.date(inquiry.zone()).isAfter(inquiry.asOf()))
            .orElse(true))
        .forEach(arisen -> arisen
            .matter()
            .kind()
            .ifPresent(kind ->
                check(arisen.matter().id(), WordKind.MATTER, kind, NoticeKind.UNKNOWN_MATTER)));
    reach.records().forEach(this::record);
    inquiry.register().service().agreements().forEach(this::agreement);
    return notices;
  }

  private void person(Person person) {
    person.roles().stream()
        .filter(held -> hasBegun(held.during()))
        .forEach(held -> check(person.id(), WordKind.ROLE, held.role(), NoticeKind.UNKNOWN_ROLE));
    circumstances(person.id(), person.circumstances(), WordKind.PERSON_CIRCUMSTANCE);
    person.arrangements().stream()
        .filter(arrangement -> hasBegun(arrangement.during()))
        .forEach(arrangement -> arrangement
            .form()
            .ifPresent(form -> check(person.id(), WordKind.FORM, form, NoticeKind.UNKNOWN_FORM)));
  }

  private void caseFile(CaseFile file) {
    circumstances(file.id(), file.circumstances(), WordKind.CASE_CIRCUMSTANCE);
  }

  private void circumstances(String about, List<Circumstance> circumstances, WordKind kind) {
    circumstances.stream()
        .filter(held -> hasBegun(held.during()))
        .forEach(held -> check(about, kind, held.name(), NoticeKind.UNKNOWN_CIRCUMSTANCE));
  }

  private void session(DatedSession dated) {
    if (!dated.on().isAfter(inquiry.asOf())) {
      check(dated.session().id(), WordKind.FORM, dated.session().form(), NoticeKind.UNKNOWN_FORM);
    }
  }

  private void record(RecordEntry entry) {
    if (!entry.at().date(inquiry.zone()).isAfter(inquiry.asOf())) {
      entry
          .place()
          .ifPresent(place -> check(entry.of(), WordKind.PLACE, place, NoticeKind.UNKNOWN_PLACE));
    }
  }

  private void agreement(Agreement agreement) {
    if (!agreement.made().isAfter(inquiry.asOf())) {
      check(agreement.id(), WordKind.FORM, agreement.form(), NoticeKind.UNKNOWN_FORM);
      agreement
          .terms()
          .forEach(term -> check(agreement.id(), WordKind.TERM, term, NoticeKind.UNKNOWN_TERM));
    }
  }

  private boolean hasBegun(DateRange range) {
    return !range.from().isAfter(inquiry.asOf());
  }

  private void check(String about, WordKind kind, String word, NoticeKind what) {
    List<String> known = inquiry.pack().vocabulary().of(kind);
    if (!known.contains(word)) {
      notices.add(Notice.builder()
          .about(about)
          .what(what)
          .value(word)
          .didYouMean(NearestWord.to(word, known))
          .build());
    }
  }
}
