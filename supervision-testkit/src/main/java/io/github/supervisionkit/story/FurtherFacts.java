package io.github.supervisionkit.story;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.AgreementReview;
import io.github.supervisionkit.policy.AppraisalDue;
import io.github.supervisionkit.policy.AuditDue;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.ReviewAfter;
import io.github.supervisionkit.policy.ReviewWithin;
import io.github.supervisionkit.service.Appraisal;
import io.github.supervisionkit.service.Audit;
import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.vocabulary.WordKind;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** What stands beside supervision, where a policy asks for it: reviews, appraisals, audits; with limits on days that matter anyhow. */
final class FurtherFacts {

  private final PolicyPack pack;
  private final ServiceRecord service;
  private final Dice dice;
  private final Days days;

  FurtherFacts(PolicyPack pack, ServiceRecord service, Dice dice) {
    this.pack = pack;
    this.service = service;
    this.dice = dice;
    this.days = Days.of(service, pack.zone(), dice);
  }

  ServiceRecord added() {
    if (days.isEmpty()) {
      return service;
    }
    ServiceRecord.Builder all = ServiceRecord.builder();
    all.from(service);
    return all.organisation(organisation())
        .people(service.people().stream().map(this::person).toList())
        .agreements(service.agreements().stream().map(this::agreement).toList())
        .appraisals(appraisals())
        .audits(audits())
        .build();
  }

  /** Such a day, or one so long before it. */
  private LocalDate dayBefore(Period period) {
    return dice.percent(60) ? days.beside().minus(period) : days.beside();
  }

  private Organisation organisation() {
    Organisation.Builder organisation = Organisation.builder().from(service.organisation());
    for (Placed<AuditDue> placed : pack.rules(AuditDue.class)) {
      String parameter = placed.rule().parameter();
      if (!parameter.isEmpty() && dice.percent(70)) {
        organisation.putParameters(parameter, dice.pick(List.of(1, 30, 42, 90, 365)));
      }
    }
    return organisation.build();
  }

  private List<Audit> audits() {
    List<Audit> audits = new ArrayList<>();
    List<String> kinds = pack.vocabulary().of(WordKind.AUDIT);
    for (Placed<AuditDue> placed : pack.rules(AuditDue.class)) {
      while (dice.percent(60)) {
        LocalDate day = dayBefore(dice.pick(List.of(Period.ofDays(30), Period.ofDays(365))));
        audits.add(new Audit(day, dice.percent(80) ? placed.rule().audit() : dice.pick(kinds)));
      }
    }
    return audits;
  }

  private List<Appraisal> appraisals() {
    List<Appraisal> appraisals = new ArrayList<>();
    for (Placed<AppraisalDue> placed : pack.rules(AppraisalDue.class)) {
      for (Person person : service.people()) {
        while (dice.percent(50)) {
          appraisals.add(new Appraisal(person.id(), dayBefore(placed.rule().every())));
        }
      }
    }
    return appraisals;
  }

  private Agreement agreement(Agreement agreement) {
    Agreement.Builder reviewed = Agreement.builder();
    reviewed.from(agreement);
    for (Placed<AgreementReview> placed : pack.rules(AgreementReview.class)) {
      if (dice.percent(50)) {
        reviewed.made(dayBefore(placed.rule().every()));
      }
      while (dice.percent(50)) {
        reviewed.addReviewed(dayBefore(placed.rule().every()));
      }
    }
    return reviewed.build();
  }

  private Person person(Person person) {
    Person.Builder more = Person.builder();
    more.from(person);
    for (Placed<ReviewWithin> placed : pack.rules(ReviewWithin.class)) {
      spells(placed.rule().circumstance(), placed.rule().within(), more);
      events(placed.rule().event(), more);
    }
    for (Placed<ReviewAfter> placed : pack.rules(ReviewAfter.class)) {
      spells(placed.rule().circumstance(), Period.ofDays(20), more);
      events(placed.rule().event(), more);
    }
    return more.build();
  }

  private void events(String event, Person.Builder person) {
    while (dice.percent(40)) {
      person.addEvents(new PersonEvent(event, days.beside()));
    }
  }

  /** Times in which a circumstance lasts; some follow one another. */
  private void spells(String circumstance, Period period, Person.Builder person) {
    if (dice.percent(50)) {
      return;
    }
    LocalDate from = dayBefore(period);
    while (dice.percent(30)) {
      LocalDate until = from.plusDays(dice.between(1, 120));
      person.addCircumstances(new Circumstance(circumstance, "", DateRange.of(from, until)));
      from = until.plusDays(dice.percent(60) ? 0 : dice.between(1, 30));
    }
    LocalDate end = days.beside();
    boolean open = dice.percent(50) || !end.isAfter(from);
    person.addCircumstances(
        new Circumstance(circumstance, "", open ? DateRange.from(from) : DateRange.of(from, end)));
  }
}
