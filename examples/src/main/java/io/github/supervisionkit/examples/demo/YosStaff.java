package io.github.supervisionkit.examples.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * The forty people of the invented youth offending service.
 *
 * <p>Two operational lines under one head of service; five deputy team managers with three to five people each. What makes the
 * report worth reading is written down here: who left, who was promoted, who has been ill, and where the line of supervision
 * is broken.
 */
final class YosStaff {

  /** Identifier, first day, day left, roles, supervisors; {@code *} is the first day of the record, {@code ~} stands in. */
  private static final String ROSTER = """
      p01 | 2014-04-01 | | assistant-director *.. |
      p02 | 2016-09-05 | | head-of-service *.. | p01 *..
      p03 | 2012-02-13 | | operational-service-manager *.. | p02 *..
      p04 | 2015-06-01 | | operational-service-manager *.. | p02 *..
      p05 | 2011-10-03 | | team-manager *.. | p03 *..
      p06 | 2013-01-14 | 2026-11-01 | team-manager *..2026-11-01 | p04 *..2026-11-01
      p07 | 2017-03-06 | | deputy-team-manager *..2025-06-02; team-manager 2025-06-02.. | p39 *..2025-05-31; p04 2025-05-31..
      p08 | 2018-05-08 | | deputy-team-manager *.. | p05 *..
      p09 | 2019-09-02 | | deputy-team-manager *.. | p05 *..
      p10 | 2016-11-07 | | deputy-team-manager *.. | p06 *..2026-11-01; p05 2026-11-01..
      p11 | 2020-02-03 | | deputy-team-manager *.. | p06 *..2026-11-01
      p12 | 2018-01-15 | | deputy-team-manager *.. | p39 *..2025-05-31; p07 2025-05-31..
      p13 | 2019-04-01 | | case-manager *..2025-06-02; deputy-team-manager 2025-06-02.. | p08 *..2025-06-02; p07 2025-06-02..
      p14 | 2020-07-06 | | case-manager *.. | p08 *..
      p15 | 2021-01-11 | | case-manager *.. | p08 *..
      p16 | 2018-10-01 | 2025-04-01 | case-manager *..2025-04-01 | p08 *..2025-04-01
      p17 | 2022-03-07 | | case-manager *.. | p09 *..2026-03-02; p05~ 2026-03-02..2026-05-11; p09 2026-05-11..
      p18 | 2017-06-05 | | case-manager *.. | p09 *..2026-03-02; p05~ 2026-03-02..2026-05-11; p09 2026-05-11..
      p19 | 2023-09-04 | | case-manager *.. | p07 *..2025-06-02; p13 2025-06-02..
      p20 | 2019-11-04 | 2025-08-30 | case-manager *..2025-08-30 | p10 *..2025-08-30
      p21 | 2021-09-06 | | case-manager *.. | p10 *..
      p22 | 2020-01-06 | | case-manager *.. | p10 *..
      p23 | 2018-04-09 | | case-manager *.. | p11 *..
      p24 | 2022-05-09 | 2026-11-16 | case-manager *..2026-11-16 | p11 *..2026-11-16
      p25 | 2023-01-09 | | case-manager *.. | p11 *..
      p26 | 2019-02-04 | 2026-02-28 | case-manager *..2026-02-28 | p07 *..2025-06-02; p13 2025-06-02..2026-02-28
      p27 | 2025-01-13 | | case-manager 2025-01-13.. | p08 2025-01-13..
      p28 | 2025-05-06 | | case-manager 2025-05-06.. | p12 2025-05-06..
      p29 | 2025-07-07 | | case-manager 2025-07-07.. | p13 2025-07-07..
      p30 | 2025-10-06 | | case-manager 2025-10-06.. | p09 2025-10-06..2026-03-02; p05~ 2026-03-02..2026-05-11; p09 2026-05-11..
      p31 | 2026-02-02 | | case-manager 2026-02-02.. | p10 2026-02-02..
      p32 | 2026-09-07 | | case-manager 2026-09-07.. | p12 2026-09-07..
      p33 | 2026-10-05 | | case-manager 2026-10-05.. | p11 2026-10-05..
      p34 | 2021-04-12 | | specialist-worker *.. | p12 *..
      p35 | 2022-09-05 | | specialist-worker *.. | p12 *..
      p36 | 2023-04-03 | | specialist-worker *.. | p12 *..
      p37 | 2020-10-05 | | specialist-worker *.. | p05 *..
      p38 | 2025-09-01 | | specialist-worker 2025-09-01.. | p13 2025-09-01..
      p39 | 2010-08-02 | 2025-05-31 | team-manager *..2025-05-31 | p04 *..2025-02-03; p07 2025-02-03..2025-03-10; p04 2025-03-10..2025-05-31
      p40 | 2021-02-01 | 2026-01-01 | specialist-worker *..2026-01-01 | p07 *..2025-06-02; p13 2025-06-02..2026-01-01
      """;

  /** Time away that the story of the service needs; ordinary leave comes from the dice. */
  private static final String ABSENCES = """
      p09 | sickness 2026-03-02..2026-05-11
      p15 | sickness 2026-10-12..
      p18 | sickness 2025-11-17..2026-01-05
      p22 | sickness 2026-09-21..2026-11-09
      p24 | annual-leave 2026-07-20..2026-08-03; sickness 2026-08-03..2026-08-17
      p28 | annual-leave 2026-07-20..2026-08-03; sickness 2026-08-03..2026-09-07
      p35 | annual-leave 2025-06-23..2025-07-28
      """;

  /** Closer supervision: of new case managers in their first months, and of one whose work was looked at more closely. */
  private static final String ARRANGEMENTS = """
      p21 | r1 | 3 weeks | p10 | performance-plan | 2026-08-03..2027-02-01
      p27 | r2 | 2 weeks | p08 | new-case-manager | 2025-01-13..2025-04-14
      p28 | r3 | 2 weeks | p12 | new-case-manager | 2025-05-06..2025-08-06
      p29 | r4 | 2 weeks | p13 | new-case-manager | 2025-07-07..2025-10-06
      p30 | r5 | 2 weeks | p09 | new-case-manager | 2025-10-06..2026-01-05
      p31 | r6 | 2 weeks | p10 | new-case-manager | 2026-02-02..2026-05-04
      p32 | r7 | 2 weeks | p12 | new-case-manager | 2026-09-07..2026-12-07
      p33 | r8 | 2 weeks | p11 | new-case-manager | 2026-10-05..2027-01-04
      """;

  private YosStaff() {}

  /** Returns everyone, with the leave that the dice give them. */
  static Staff of(LocalDate begins, Leave leave) {
    Roster roster = new Roster(begins, ABSENCES, ARRANGEMENTS);
    List<StaffMember> members = roster.read(ROSTER).stream().map(leave::grant).toList();
    return new Staff(members);
  }
}
