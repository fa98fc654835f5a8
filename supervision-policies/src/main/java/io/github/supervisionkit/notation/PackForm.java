package io.github.supervisionkit.notation;

import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.Decision;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.PolicyDocument;
import io.github.supervisionkit.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a pack is written, from its name to its last clause. */
final class PackForm {

  private static final String PACK = "pack";
  private static final String VERSION = "version";
  private static final String TITLE = "title";
  private static final String PUBLISHER = "publisher";
  private static final String CALENDAR = "calendar";
  private static final String ZONE = "zone";
  private static final String VOCABULARY = "vocabulary";
  private static final String DECISIONS = "decisions";
  private static final String CLAUSES = "clauses";

  private PackForm() {}

  static Form<PolicyPack> form() {
    return Form.mapping(PackForm::pack);
  }

  private static Supplier<PolicyPack> pack(Fields fields) {
    Words words = Words.declaredIn(fields.place());
    Field<String> id = fields.required(PACK, Scalars.identifier());
    Field<String> version = fields.required(VERSION, version());
    Field<String> title = fields.required(TITLE, Scalars.text());
    Field<String> publisher = fields.required(PUBLISHER, Scalars.text());
    Field<String> calendar = fields.required(CALENDAR, Scalars.word(UkCalendars.ids()));
    Field<ZoneId> zone = fields.required(ZONE, zone());
    Field<Vocabulary> vocabulary = fields.required(VOCABULARY, VocabularyForm.form(words));
    Field<List<Decision>> decisions =
        fields.optional(DECISIONS, Lists.distinct("id", decision()), List.of());
    Field<List<Clause>> clauses = fields.required(
        CLAUSES,
        Lists.distinct("id", ClauseForm.form(words))
            .where(list -> !list.isEmpty(), "a list of at least one clause"));
    SaidTwice.problems(fields.place()).forEach(fields::report);
    return () -> PolicyPack.builder()
        .id(id.value())
        .version(version.value())
        .document(new PolicyDocument(title.value(), publisher.value()))
        .calendar(calendar.value())
        .zone(zone.value())
        .vocabulary(vocabulary.value())
        .addAllDecisions(decisions.value())
        .addAllClauses(clauses.value())
        .build();
  }

  private static Form<String> version() {
    return Scalars.parsed(
        "a version such as 1.0",
        text ->
            Optional.of(text).filter(version -> version.matches("[0-9]{1,9}(\\.[0-9]{1,9}){0,3}")));
  }

  private static Form<ZoneId> zone() {
    return Scalars.parsed("a time zone such as Europe/London", PackForm::zoneOf);
  }

  private static Optional<ZoneId> zoneOf(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException noSuchZone) {
      return Optional.empty();
    }
  }

  private static Form<Decision> decision() {
    return Form.mapping(fields -> {
      Field<String> id = fields.required("id", Scalars.identifier());
      Field<String> decided = fields.required("decided", Scalars.text());
      Field<String> because = fields.required("because", Scalars.text());
      Field<String> otherwise = fields.required("otherwise", Scalars.text());
      return () -> new Decision(id.value(), decided.value(), because.value(), otherwise.value());
    });
  }

  static Content content(PolicyPack pack) {
    return Content.entries()
        .with(PACK, pack.id())
        .with(VERSION, pack.version())
        .with(TITLE, pack.document().title())
        .with(PUBLISHER, pack.document().publisher())
        .with(CALENDAR, pack.calendar())
        .with(ZONE, pack.zone())
        .with(VOCABULARY, VocabularyForm.content(pack.vocabulary()))
        .withAny(DECISIONS, pack.decisions().stream().map(PackForm::content).toList())
        .withAny(CLAUSES, pack.clauses().stream().map(ClauseForm::content).toList());
  }

  private static Content content(Decision decision) {
    return Content.entries()
        .with("id", decision.id())
        .with("decided", decision.decided())
        .with("because", decision.because())
        .with("otherwise", decision.otherwise());
  }
}
