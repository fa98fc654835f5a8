package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The children, foster carers, caregivers and victims that the children's services work with. */
final class ChildrensCases {

  private final ChildrensStaff teams;
  private final Span record;
  private final long seed;

  ChildrensCases(ChildrensStaff teams, Span record, long seed) {
    this.teams = teams;
    this.record = record;
    this.seed = seed;
  }

  Cases of(Staff staff, WorkingDays days) {
    List<CaseFile> files = new ArrayList<>();
    for (CasePool pool : pools()) {
      Circumstances circumstances = new Circumstances(record, seed, pool.team());
      List<CaseFile> ofPool = new CaseFlow(staff, days, record, seed, pool).run();
      for (int n = 0; n < ofPool.size(); n++) {
        files.add(ofPool.get(n).withCircumstances(circumstances.of(ofPool.get(n), n)));
      }
    }
    return new Cases(Numbering.cases(files, 4));
  }

  private List<CasePool> pools() {
    return List.of(
        pool("child", "safeguarding", 15, 940, 20, 130),
        pool("child", "in-care", 14, 180, 60, 250),
        pool("child", "leavers", 17, 90, 60, 240),
        pool("child", "early-help", 11, 420, 20, 95),
        pool("foster-carer", "fostering", 13, 90, 100, 360),
        pool("child", "yos", 10, 380, 20, 100),
        pool("child", "prevention", 9, 90, 20, 100),
        pool("child", "hsb", 8, 40, 30, 130),
        pool("caregiver", "parenting", 9, 90, 20, 100),
        pool("victim", "restorative", 12, 110, 20, 110));
  }

  private CasePool pool(
      String subject, String team, int atBegin, int newInThousandDays, int shortest, int longest) {
    return new CasePool(
        subject,
        team,
        (member, day) -> holds(team, member, day),
        atBegin,
        newInThousandDays,
        shortest,
        longest);
  }

  /** Whoever works in the team holds its cases; of the youth offending service, the case managers alone. */
  private boolean holds(String team, StaffMember member, LocalDate day) {
    return teams.worksIn(team, member)
        && member.inPostOn(day)
        && (!team.equals("yos") || member.hasRoleOn("yos-case-manager", day));
  }

  /** Circumstances of one pool's cases, each drawn on its own. */
  private record Circumstances(Span record, long seed, String team) {

    private static final List<String> PLANS = List.of(
        "child-in-need-plan", "child-protection-plan", "pre-proceedings", "care-proceedings");

    List<Fact> of(CaseFile file, int number) {
      CaseFacts facts =
          new CaseFacts(file, record, Dice.of(seed, "circumstances/" + team + "/" + number));
      switch (team) {
        case "safeguarding" -> facts.oneAfterAnother(PLANS);
        case "in-care" ->
          facts
              .always("child-in-care")
              .forAWhile("planning-for-permanence", 300)
              .forAWhile("concern-about-safety-or-stability", 150);
        case "leavers" -> facts.always("care-leaver").forAWhile("unregulated-provision", 120);
        case "early-help" -> facts.always("early-help-plan").forAWhile("open-to-asti", 200);
        case "fostering" -> facts.either("short-term-placement", "long-term-placement");
        case "hsb" ->
          facts
              .always("hsb-team")
              .forAWhile("aim3-in-progress", 450)
              .forAWhile("concern-about-measures", 80);
        case "parenting" ->
          facts
              .always("parenting-team")
              .forAWhile("parenting-order", 250)
              .forAWhile("child-risk-to-caregiver", 150)
              .level("risk-of-serious-harm")
              .level("safety-and-wellbeing");
        case "restorative" ->
          facts
              .always("restorative-practice-team")
              .forAWhile("enhanced-rights", 250)
              .forAWhile("repeat-victimisation", 80);
        default ->
          facts
              .always("yos-team")
              .level("risk-of-serious-harm")
              .level("safety-and-wellbeing")
              .multiAgency()
              .forAWhile("nrm-reasonable-grounds", 50)
              .forAWhile("wanted-by-practitioner", 90)
              .forAWhile("concern-about-measures", 60);
      }
      return facts.all();
    }
  }
}
