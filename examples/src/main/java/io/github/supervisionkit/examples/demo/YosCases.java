package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The children of the youth offending service: 12 to 16 open with each case manager, one in seven of high risk for a time. */
final class YosCases {

  private static final LocalDate LEAVING = LocalDate.of(2026, 11, 16);
  private static final LocalDate BOTH_HOLD = LocalDate.of(2026, 10, 12);

  private YosCases() {}

  static Cases of(Staff staff, WorkingDays days, Span record, long seed) {
    CasePool pool = new CasePool(
        "child", "yos", (member, day) -> member.hasRoleOn("case-manager", day), 13, 530, 30, 140);
    List<CaseFile> files = Numbering.cases(new CaseFlow(staff, days, record, seed, pool).run(), 3);
    List<CaseFile> told = notYetPassedOn(heldTwice(files));
    return new Cases(told.stream()
        .map(file -> file.withCircumstances(risk(file, record, seed)))
        .toList());
  }

  private static List<Fact> risk(CaseFile file, Span record, long seed) {
    Dice dice = Dice.of(seed, "risk/" + file.id());
    LocalDate from = file.opened().plusDays(dice.between(0, 60));
    LocalDate until = from.plusWeeks(dice.between(8, 40));
    if (!dice.chance(180) || !record.holdsOn(from) || !file.openOn(from)) {
      return List.of();
    }
    boolean ended = record.holdsOn(until) && file.openOn(until);
    return List.of(
        Fact.of("high-risk", new Span(from, ended ? Optional.of(until) : Optional.empty())));
  }

  /** The one contradiction of the record: a colleague was entered as holder, and the holder was not taken out. */
  private static List<CaseFile> heldTwice(List<CaseFile> files) {
    List<CaseFile> told = new ArrayList<>(files);
    int index = last(told, "p23");
    List<Tie> holders = new ArrayList<>(told.get(index).holders());
    holders.add(Tie.own("p21", Span.since(BOTH_HOLD)));
    told.set(index, told.get(index).withHolders(holders));
    return told;
  }

  /** One case of the colleague who left this week has nobody yet. */
  private static List<CaseFile> notYetPassedOn(List<CaseFile> files) {
    List<CaseFile> told = new ArrayList<>(files);
    int index = last(told, "p24");
    List<Tie> holders = told.get(index).holders();
    told.set(index, told.get(index).withHolders(holders.subList(0, holders.size() - 1)));
    return told;
  }

  /** Returns where the newest case stands that the person held when the two things above happened. */
  private static int last(List<CaseFile> files, String person) {
    for (int index = files.size() - 1; index >= 0; index--) {
      CaseFile file = files.get(index);
      if (file.openOn(LEAVING)
          && file.holderOn(BOTH_HOLD).filter(person::equals).isPresent()
          && file.opened().isBefore(BOTH_HOLD)) {
        return index;
      }
    }
    throw new IllegalStateException("no open case of `" + person + "` on " + BOTH_HOLD);
  }
}
