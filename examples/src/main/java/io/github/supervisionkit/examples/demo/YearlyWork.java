package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What comes round once or twice a year: appraisals, audits, observations of practice. */
final class YearlyWork {

  private final WorkingDays days;
  private final Span record;
  private final long seed;

  YearlyWork(WorkingDays days, Span record, long seed) {
    this.days = days;
    this.record = record;
    this.seed = seed;
  }

  /** Returns everyone's appraisals, spread over April. */
  List<ServiceRecord.Dated> appraisals(Staff staff) {
    List<ServiceRecord.Dated> appraisals = new ArrayList<>();
    for (int year = record.from().getYear();
        record.holdsOn(LocalDate.of(year, 4, 30)) || year == record.from().getYear();
        year++) {
      for (StaffMember member : staff.members()) {
        Dice dice = Dice.of(seed, "appraisal/" + member.id() + "/" + year);
        LocalDate day = days.onOrAfter(LocalDate.of(year, 4, dice.between(1, 26)));
        if (record.holdsOn(day) && member.atWorkOn(day) && !dice.chance(40)) {
          appraisals.add(new ServiceRecord.Dated(member.id(), day));
        }
      }
    }
    return byDay(appraisals);
  }

  /** Returns the audits: of supervision in May and November, of case records at the beginning of each quarter. */
  List<ServiceRecord.Dated> audits() {
    List<ServiceRecord.Dated> audits = new ArrayList<>();
    for (LocalDate month = record.from(); record.holdsOn(month); month = month.plusMonths(1)) {
      LocalDate day = days.onOrAfter(month.plusDays(9));
      if (month.getMonthValue() % 6 == 5 && record.holdsOn(day)) {
        audits.add(new ServiceRecord.Dated("supervision", day));
      }
      if (month.getMonthValue() % 3 == 1 && record.holdsOn(day)) {
        audits.add(new ServiceRecord.Dated("case-records", day));
      }
    }
    return audits;
  }

  /** Returns some practice seen by the supervisor in the fortnight before a session, in which it was fed back. */
  List<ServiceRecord.Observation> observations(List<Session> sessions) {
    List<ServiceRecord.Observation> observations = new ArrayList<>();
    for (Session session : sessions) {
      Dice dice = Dice.of(seed, "observation/" + session.supervisee() + "/" + session.day());
      LocalDate day = days.onOrAfter(session.day().minusDays(dice.between(5, 14)));
      if (session.formal()
          && session.held()
          && !session.discussions().isEmpty()
          && dice.chance(60)
          && record.holdsOn(day)) {
        observations.add(new ServiceRecord.Observation(session.supervisee(), day, session.id()));
      }
    }
    return observations;
  }

  private static List<ServiceRecord.Dated> byDay(List<ServiceRecord.Dated> dated) {
    return dated.stream().sorted(Comparator.comparing(ServiceRecord.Dated::on)).toList();
  }
}
