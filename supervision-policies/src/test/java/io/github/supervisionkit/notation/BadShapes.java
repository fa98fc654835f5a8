package io.github.supervisionkit.notation;

import static io.github.supervisionkit.notation.BadPack.seen;
import static io.github.supervisionkit.notation.BadPack.unseen;

import java.util.stream.Stream;

/** Packs in which something is missing, of the wrong type, said twice, or said in a way that can't be. */
final class BadShapes {

  private BadShapes() {}

  static Stream<BadPack> rows() {
    return Stream.of(
        seen(
            "no version",
            "version: 1.0\n",
            "",
            "1:1: version: found no `version`; expected a version such as 1.0"),
        seen(
            "no citation",
            "    cites: Section 1\n",
            "",
            "30:5: clauses[0].cites: found no `cites`; expected where the document says it, such as `Frequency, 1st point`"),
        seen(
            "a blank citation",
            "cites: Section 1",
            "cites: ' '",
            "33:12: clauses[0].cites: found ` `; expected where the document says it, such as `Frequency, 1st point`"),
        seen(
            "no clauses",
            BadPack.SMALL.substring(BadPack.SMALL.indexOf("clauses:")),
            "clauses: []\n",
            "29:10: clauses: found an empty list; expected a list of at least one clause"),
        seen(
            "a list where a text belongs",
            "title: Supervision of pilots",
            "title: [a, b]",
            "3:8: title: found a list; expected text"),
        seen(
            "a text where a list belongs",
            "forms: [one-to-one]",
            "forms: one-to-one",
            "22:14: vocabulary.streams.formal.forms: found `one-to-one`; expected a list"),
        seen(
            "keys where a cadence belongs",
            "every: 6 weeks",
            "every: { weeks: 6 }",
            "39:16: clauses[0].asks[0].every: found keys and values; expected a cadence such as 6 weeks, 1 month, calendar-month, 2 each calendar-month, every-session, as-agreed, unquantified"),
        seen(
            "a scale without levels",
            "levels: [shallow, deep]",
            "levels: []",
            "14:15: vocabulary.case-circumstances.draught.levels: found an empty list; expected the levels, lowest first"),
        unseen(
            "a clause id twice",
            "id: HAR-02",
            "id: HAR-01",
            "40:9: clauses[1].id: found `HAR-01` a second time; expected each once; the first stands in line 30"),
        unseen(
            "a decision twice",
            "    otherwise: Another one.\n",
            "    otherwise: Another one.\n  - { id: nation, decided: a, because: b, otherwise: c }\n",
            "29:11: decisions[1].id: found `nation` a second time; expected each once; the first stands in line 25"),
        unseen(
            "a word twice",
            "    pilot: Brings ships in.\n",
            "    pilot: Brings ships in.\n    pilot: Flies.\n",
            "10:5: vocabulary.roles.pilot: found `pilot` a second time; expected each key once; the first stands in line 9"),
        seen(
            "a level twice",
            "levels: [shallow, deep]",
            "levels: [deep, deep]",
            "14:22: vocabulary.case-circumstances.draught.levels[1]: found `deep` a second time; expected each once; the first stands in line 14"),
        unseen(
            "a date that doesn't exist",
            "from: 2026-02-01",
            "from: 2026-02-30",
            "57:15: clauses[2].asks[0].from: found `2026-02-30`; expected a date such as 2026-11-21"),
        seen(
            "a date in words",
            "from: 2026-02-01",
            "from: 1 February 2026",
            "57:15: clauses[2].asks[0].from: found `1 February 2026`; expected a date such as 2026-11-21"),
        unseen(
            "an end before the beginning",
            "from: 2026-02-01",
            "from: 2026-02-01\n        until: 2026-02-01",
            "58:16: clauses[2].asks[0].until: found `2026-02-01`; expected a date after `from`, 2026-02-01"),
        seen(
            "neither every nor phases",
            "        every: 6 weeks\n",
            "",
            "36:9: clauses[0].asks[0].every: found neither `every` nor `phases`; expected one of them"),
        seen(
            "every and phases",
            "every: 6 weeks",
            "every: 6 weeks\n        phases: [ { every: 1 week } ]",
            "40:17: clauses[0].asks[0].phases: found `every` and `phases`; expected one of them"),
        unseen(
            "a phase without an end before another",
            "every: 6 weeks",
            "phases: [ { every: 1 week }, { every: 6 weeks } ]",
            "39:17: clauses[0].asks[0].phases: found a list; expected phases with `until` or `event`, except the last"),
        unseen(
            "phases out of order",
            "every: 6 weeks",
            "phases: [ { every: 1 week, until: 6 weeks }, { every: 6 weeks, until: 1 month } ]",
            "39:17: clauses[0].asks[0].phases: found a list; expected phases that each end after the one before"),
        seen(
            "two conditions in one",
            "{ role: pilot }",
            "{ role: pilot, not: everyone }",
            "38:13: clauses[0].asks[0].of: found several conditions: role, not; expected one of them, or `any` or `all` of several"),
        seen(
            "an empty list of conditions",
            "{ role: pilot }",
            "{ any: [] }",
            "38:20: clauses[0].asks[0].of.any: found an empty list; expected a list of at least one condition"),
        seen(
            "otherwise without a table",
            "        table: ships",
            "        otherwise: true",
            "49:20: clauses[1].asks[0].otherwise: found `otherwise` without a `table`; expected the table of which it is the last row"),
        unseen(
            "two rows for all others",
            "        table: ships\n",
            "        table: ships\n        otherwise: true\n      - { rule: discussion, of: { is: draught, at-least: deep }, every: 2 months, table: ships, otherwise: true }\n",
            "51:9: clauses[1].asks[1]: found a second `otherwise` row of the table `ships` for the same subjects; expected one; the first stands in line 46"),
        unseen(
            "in force twice",
            "        from: 2026-02-01\n",
            "        from: 2026-02-01\n      - { rule: in-force, from: 2027-01-01 }\n",
            "58:9: clauses[2].asks[1]: found a second rule `in-force`; expected one; the first stands in line 56"),
        unseen(
            "two main streams for a form",
            "      main: true\n",
            "      main: true\n    other: { means: Others., forms: [one-to-one], main: true }\n",
            "20:5: vocabulary.streams: found keys and values; expected at most one main stream for each form"),
        unseen(
            "an anchor and its alias",
            "says: Pilots are supervised.",
            "says: &a Pilots are supervised.",
            "34:11: clauses[0].says: found `&a`; expected no anchors; references are not read"),
        seen(
            "several mistakes at once",
            "force: must\n    cites: Section 1\n",
            "force: mst\n",
            "30:5: clauses[0].cites: found no `cites`; expected where the document says it, such as `Frequency, 1st point`",
            "32:12: clauses[0].force: found `mst`; expected one of must, should, may, note; did you mean `must`?"));
  }
}
