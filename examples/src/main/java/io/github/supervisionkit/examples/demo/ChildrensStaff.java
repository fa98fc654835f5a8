package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of the invented children's services, written down team by team. */
final class ChildrensStaff {

  /** Team, role, circumstances, how many, under whom, first day (else drawn), day left. */
  private static final String TEAMS = """
      director            |                             |                      | 1 |                     |            |
      head-safeguarding   | head-of-service             |                      | 1 | director            |            |
      head-in-care        | head-of-service             |                      | 1 | director            |            |
      head-placements     | head-of-service             |                      | 1 | director            |            |
      head-early-help     | head-of-service             |                      | 1 | director            |            |
      head-yos            | yos-senior-leader           | yos-staff            | 1 | director            |            |
      deputy-yos          | yos-senior-leader           | yos-staff            | 1 | head-yos            |            |
      manager-north       | team-manager                |                      | 1 | head-safeguarding   |            |
      manager-east        | team-manager                |                      | 1 | head-safeguarding   |            |
      manager-south       | team-manager                |                      | 1 | head-safeguarding   |            | 2026-05-01
      manager-west        | team-manager                |                      | 1 | head-safeguarding   |            |
      manager-new-south   | team-manager                |                      | 1 | head-safeguarding   | 2026-05-05 |
      manager-in-care     | team-manager                |                      | 1 | head-in-care        |            |
      manager-permanence  | team-manager                |                      | 1 | head-in-care        |            |
      manager-leavers     | team-manager                |                      | 1 | head-in-care        |            |
      manager-fostering   | team-manager                |                      | 1 | head-placements     |            |
      manager-adoption    | team-manager                |                      | 1 | head-placements     |            |
      manager-early-help  | team-manager                |                      | 1 | head-early-help     |            |
      manager-families    | team-manager                |                      | 1 | head-early-help     |            |
      manager-business    | team-manager                |                      | 1 | head-early-help     |            |
      manager-yos-court   | team-manager                | yos-staff            | 1 | deputy-yos          |            |
      manager-yos-area    | team-manager                | yos-staff            | 1 | deputy-yos          |            |
      deputy-prevention   | deputy-manager              | yos-staff            | 1 | deputy-yos          |            |
      coordinator-yos     | project-coordinator         | yos-staff            | 1 | deputy-yos          |            |
      safeguarding-north  | social-worker               |                      | 4 | manager-north       |            |
      safeguarding-north  | social-worker               | asye                 | 1 | manager-north       | 2025-11-03 |
      safeguarding-north  | social-worker               | asye                 | 1 | manager-north       | 2026-09-07 |
      safeguarding-east   | social-worker               |                      | 4 | manager-east        |            |
      safeguarding-east   | social-worker               |                      | 1 | manager-east        |            | 2026-07-18
      safeguarding-east   | social-worker               | asye                 | 1 | manager-east        | 2026-01-12 |
      safeguarding-south  | social-worker               |                      | 4 | manager-south       |            |
      safeguarding-south  | social-worker               | performance-plan     | 1 | manager-south       |            |
      safeguarding-south  | social-worker               | asye                 | 1 | manager-south       | 2026-04-13 |
      safeguarding-west   | social-worker               |                      | 5 | manager-west        |            |
      safeguarding-west   | social-worker               | asye                 | 1 | manager-west        | 2026-09-07 |
      in-care-short       | social-worker               |                      | 4 | manager-in-care     |            |
      in-care-short       | social-worker               | asye                 | 1 | manager-in-care     | 2026-10-12 |
      in-care-long        | social-worker               |                      | 5 | manager-permanence  |            |
      leavers             | social-worker               |                      | 4 | manager-leavers     |            |
      rights              | participation-worker        |                      | 2 | manager-leavers     |            |
      fostering           | supervising-social-worker   |                      | 7 | manager-fostering   |            |
      fostering           | supervising-social-worker   |                      | 1 | manager-fostering   | 2026-03-02 |
      adoption            | adoption-panel-worker       |                      | 3 | manager-adoption    |            |
      early-help          | early-help-practitioner     |                      | 5 | manager-early-help  |            |
      early-help          | early-help-practitioner     |                      | 1 | manager-early-help  |            | 2026-10-31
      early-help-families | family-support-worker       |                      | 5 | manager-families    |            |
      reviewing           | independent-reviewing-officer |                    | 4 | head-in-care        |            |
      business            | support-services            |                      | 5 | manager-business    |            |
      projects            | project-officer             |                      | 2 | manager-business    |            |
      yos-court           | yos-case-manager            | yos-staff            | 4 | manager-yos-court   |            |
      yos-court           | yos-case-manager            | yos-staff seconded   | 2 | manager-yos-court   |            |
      yos-area            | yos-case-manager            | yos-staff            | 5 | manager-yos-area    |            |
      yos-area            | yos-case-manager            | yos-staff            | 1 | manager-yos-area    | 2026-09-01 |
      prevention          | prevention-officer          | yos-staff            | 3 | deputy-prevention   |            |
      parenting           | prevention-officer          | yos-staff            | 3 | deputy-prevention   |            |
      hsb                 | behaviour-therapist         | yos-staff            | 2 | manager-yos-area    |            |
      restorative         | restorative-support-specialist | yos-staff         | 3 | coordinator-yos     |            |
      yos-office          | yos-support                 | yos-staff            | 2 | coordinator-yos     |            |
      yos-projects        | project-officer             | yos-staff            | 2 | coordinator-yos     |            |
      """;

  private static final LocalDate CHANGE_IN_SOUTH = LocalDate.of(2026, 5, 5);

  private final LocalDate begins;
  private final long seed;
  private final Map<String, String> firstOfTeam = new LinkedHashMap<>();
  private final Map<String, String> teams = new LinkedHashMap<>();

  ChildrensStaff(LocalDate begins, long seed) {
    this.begins = begins;
    this.seed = seed;
  }

  /** Returns everyone, with the leave that the dice give them. */
  Staff read(Leave leave) {
    List<StaffMember> members = new ArrayList<>();
    for (String line : TEAMS.lines().toList()) {
      List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
      for (int n = 0; n < Integer.parseInt(cells.get(3)); n++) {
        String id = String.format(Locale.ROOT, "p%03d", members.size() + 1);
        firstOfTeam.putIfAbsent(cells.get(0), id);
        teams.put(id, cells.get(0));
        members.add(leave.grant(member(id, cells)));
      }
    }
    return new Staff(members);
  }

  /** Returns whether the person works in a team whose name begins so. */
  boolean worksIn(String team, StaffMember member) {
    return teams.getOrDefault(member.id(), "").startsWith(team);
  }

  private StaffMember member(String id, List<String> cells) {
    Dice dice = Dice.of(seed, "started/" + id);
    LocalDate started = cells.get(5).isEmpty()
        ? LocalDate.of(dice.between(2011, 2024), dice.between(1, 12), dice.between(1, 28))
        : LocalDate.parse(cells.get(5));
    Optional<LocalDate> left =
        Optional.of(cells.get(6)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    LocalDate from = started.isBefore(begins) ? begins : started;
    List<Tie> line = line(cells.get(4), new Span(from, left));
    return ImmutableStaffMember.builder()
        .id(id)
        .started(started)
        .left(left)
        .roles(
            named(cells.get(1)).map(role -> Fact.of(role, new Span(from, left))).toList())
        .circumstances(
            named(cells.get(2)).map(is -> Fact.of(is, since(is, started))).toList())
        .lineManagers(line)
        .supervisors(line)
        .absences(ChildrensStory.absences(id))
        .arrangements(ChildrensStory.arrangements(id))
        .events(review(cells.get(2), started, dice))
        .build();
  }

  private static Stream<String> named(String cell) {
    return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty());
  }

  private static Span since(String circumstance, LocalDate started) {
    return circumstance.equals("performance-plan")
        ? Span.since(ChildrensStory.PLAN_BEGAN)
        : Span.since(started);
  }

  private List<Tie> line(String under, Span span) {
    if (under.isEmpty()) {
      return List.of();
    }
    String manager = firstOfTeam.getOrDefault(under, "");
    if (!under.equals("manager-south")) {
      return List.of(Tie.own(manager, span));
    }
    return List.of(
        Tie.own(manager, Span.of(span.from(), LocalDate.of(2026, 5, 1))),
        Tie.own(firstOfTeam.getOrDefault("manager-new-south", ""), Span.since(CHANGE_IN_SOUTH)));
  }

  /** Those in their assessed year are reviewed after about six months; one review is late. */
  private static List<StaffMember.Event> review(
      String circumstances, LocalDate started, Dice dice) {
    LocalDate on = started.plusMonths(6).plusDays(dice.between(-12, -1));
    boolean reviewed = circumstances.contains("asye") && started.isBefore(LocalDate.of(2026, 4, 1));
    return reviewed ? List.of(new StaffMember.Event("six-month-review", on)) : List.of();
  }
}
