package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One agreement for each pair of supervisor and supervisee, made when they began and looked at again each year. */
final class Agreements {

  private final WorkingDays days;
  private final Span record;
  private final long seed;
  private final Terms terms;

  Agreements(WorkingDays days, Span record, long seed, Terms terms) {
    this.days = days;
    this.record = record;
    this.seed = seed;
    this.terms = terms;
  }

  /** What the agreements of a service say. */
  interface Terms {

    Optional<String> every(StaffMember person, Dice dice);

    List<String> of(StaffMember person, Dice dice);
  }

  List<Agreement> all(Staff staff) {
    Numbering ids = new Numbering("g", 3);
    List<Agreement> agreements = new ArrayList<>();
    for (StaffMember member : staff.members()) {
      for (Tie tie : member.lineManagers()) {
        Dice dice = Dice.of(seed, "agreement/" + member.id() + "/" + tie.person());
        LocalDate made = days.onOrAfter(tie.span().from());
        if (record.holdsOn(made) && tie.span().holdsOn(made) && !dice.chance(15)) {
          agreements.add(agreement(ids.next(), member, tie, made, dice));
        }
      }
    }
    return agreements;
  }

  private Agreement agreement(String id, StaffMember member, Tie tie, LocalDate made, Dice dice) {
    List<LocalDate> reviewed = new ArrayList<>();
    LocalDate review = days.onOrAfter(made.plusMonths(dice.between(10, 12)).minusDays(3));
    while (record.holdsOn(review) && tie.span().holdsOn(review)) {
      reviewed.add(review);
      review = days.onOrAfter(review.plusMonths(dice.between(10, 12)).minusDays(3));
    }
    ImmutableAgreement.Builder agreement = ImmutableAgreement.builder()
        .id(id)
        .form("one-to-one")
        .supervisor(tie.person())
        .supervisee(member.id())
        .made(made)
        .every(terms.every(member, dice))
        .hours(2)
        .terms(terms.of(member, dice))
        .addSigned(new Entry.Mark(tie.person(), made.toString()))
        .reviewed(reviewed);
    if (!dice.chance(20)) {
      agreement.addSigned(new Entry.Mark(member.id(), made.toString()));
    }
    return agreement.build();
  }
}
