package io.github.supervisionkit.notation;

import static io.github.supervisionkit.notation.BadPack.seen;
import static io.github.supervisionkit.notation.BadPack.unseen;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packs with words that nobody declared, or that the library doesn't know. */
final class BadWords {

  private BadWords() {}

  static Stream<BadPack> rows() {
    return Stream.of(
        seen(
            "an unknown key",
            "publisher:",
            "publishr:",
            "1:1: publisher: found no `publisher`; expected text",
            "4:1: publishr: found `publishr`; expected one of pack, version, title, publisher, calendar, zone, vocabulary, decisions, clauses; did you mean `publisher`?"),
        seen(
            "an unknown key of a clause",
            "    cites: Section 2\n",
            "    cites: Section 2\n    note: x\n",
            "44:5: clauses[1].note: found `note`; expected one of id, kind, force, cites, says, decision, unquantified, asks"),
        seen(
            "an unknown key of a rule",
            "        every: 1 month",
            "        evry: 1 month",
            "46:9: clauses[1].asks[0].every: found no `every`; expected a cadence such as 6 weeks, 1 month, calendar-month, 2 each calendar-month, every-session, as-agreed, unquantified",
            "48:9: clauses[1].asks[0].evry: found `evry`; expected one of rule, of, every, table, otherwise; did you mean `every`?"),
        seen(
            "an unknown kind of word",
            "  events:",
            "  evnts:",
            "17:3: vocabulary.evnts: found `evnts`; expected one of roles, person-circumstances, case-circumstances, subjects, forms, places, headings, matters, events, absences, terms, audits, functions, grounds, parties, streams; did you mean `events`?"),
        seen(
            "a kind outside the list",
            "kind: case-cadence",
            "kind: case-cadense",
            "41:11: clauses[1].kind: found `case-cadense`; expected one of scope, functions, form, staff-frequency, case-cadence, duration, planning, agenda, agreement, agreement-review, recording, sign-off, copy, actions, rearrangement, absence, escalation, chain, confidentiality, access, retention, audit, appraisal, observation, metadata; did you mean `case-cadence`?"),
        seen(
            "a force outside the list",
            "force: must",
            "force: mustt",
            "32:12: clauses[0].force: found `mustt`; expected one of must, should, may, note; did you mean `must`?"),
        seen(
            "an unknown kind of rule",
            "rule: frequency",
            "rule: frequncy",
            "36:15: clauses[0].asks[0].rule: found `frequncy`; expected a rule (where none fits, leave out `asks` and write a `decision` that says why): "
                + RuleForms.all().stream().map(RuleForm::word).collect(Collectors.joining(", "))
                + "; did you mean `frequency`?"),
        seen(
            "an unknown calendar",
            "calendar: scotland",
            "calendar: scottland",
            "5:11: calendar: found `scottland`; expected one of england-and-wales, scotland, northern-ireland; did you mean `scotland`?"),
        seen(
            "an unknown cadence",
            "every: 6 weeks",
            "every: six weeks",
            "39:16: clauses[0].asks[0].every: found `six weeks`; expected a cadence such as 6 weeks, 1 month, calendar-month, 2 each calendar-month, every-session, as-agreed, unquantified"),
        seen(
            "an unknown key of a condition",
            "{ role: pilot }",
            "{ roll: pilot }",
            "38:15: clauses[0].asks[0].of.roll: found `roll`; expected one of role, is, at-least, any, all, not; did you mean `role`?"),
        unseen(
            "an undeclared role",
            "{ role: pilot }",
            "{ role: pilott }",
            "38:21: clauses[0].asks[0].of.role: found `pilott`; expected a declared role: pilot; did you mean `pilot`?"),
        unseen(
            "an undeclared circumstance",
            "{ is: draught, at-least: deep }",
            "{ is: frog }",
            "47:19: clauses[1].asks[0].of.is: found `frog`; expected a declared circumstance: fog, draught; did you mean `fog`?"),
        unseen(
            "an undeclared level",
            "at-least: deep",
            "at-least: deepp",
            "47:38: clauses[1].asks[0].of.at-least: found `deepp`; expected one of shallow, deep; did you mean `deep`?"),
        unseen(
            "a level of what has none",
            "{ is: draught, at-least: deep }",
            "{ is: fog, at-least: deep }",
            "47:34: clauses[1].asks[0].of.at-least: found `deep`; expected no `at-least`; `fog` has no levels"),
        unseen(
            "a kind of word that isn't declared at all",
            "{ is: draught, at-least: deep }",
            "{ subject: ship }",
            "47:24: clauses[1].asks[0].of.subject: found `ship`; expected a declared subject; the vocabulary declares none"),
        unseen(
            "an undeclared stream",
            "stream: formal",
            "stream: fromal",
            "37:17: clauses[0].asks[0].stream: found `fromal`; expected a declared stream: formal; did you mean `formal`?"),
        unseen(
            "a stream of an undeclared form",
            "forms: [one-to-one]",
            "forms: [one-to-won]",
            "22:15: vocabulary.streams.formal.forms[0]: found `one-to-won`; expected a declared form: one-to-one; did you mean `one-to-one`?"),
        unseen(
            "an undeclared event",
            "every: 6 weeks",
            "phases: [ { every: 1 week, event: exm }, { every: 6 weeks } ]",
            "39:43: clauses[0].asks[0].phases[0].event: found `exm`; expected a declared event: exam; did you mean `exam`?"),
        seen(
            "a person's condition on a case",
            "{ is: draught, at-least: deep }",
            "{ role: pilot }",
            "47:15: clauses[1].asks[0].of.role: found `role`; expected one of subject, is, at-least, any, all, not"),
        seen(
            "a case's condition on people",
            "{ role: pilot }",
            "every-case",
            "38:13: clauses[0].asks[0].of: found `every-case`; expected everyone, holds-cases, or one of the keys role, is, any, all, not"),
        unseen(
            "an unknown time zone",
            "Europe/London",
            "Europe/Lundon",
            "6:7: zone: found `Europe/Lundon`; expected a time zone such as Europe/London"));
  }
}
